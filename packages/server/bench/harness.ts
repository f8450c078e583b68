import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import type { Draft, EntryId, Instant, PartyId, SubjectId } from "@aimwell/domain";
import { uuidV7 } from "@aimwell/domain";
import { type App, clock, openHouse } from "../src/index.ts";
import type { Fired, Shot, Volley } from "./shot.ts";

export interface Caller {
  readonly cookie: string;
  readonly subject: SubjectId;
  readonly party: PartyId;
}
/** A server on a folder of its own, with people who are signed in. */
export interface Bench {
  readonly app: App;
  readonly address: string;
  readonly callers: readonly Caller[];
  readonly close: () => Promise<void>;
}

export const newId = (): string => uuidV7(Date.now(), randomBytes(10));

/** Starts the real server on the embedded database in a new folder, with as many people as asked. */
export async function startBench(people: number): Promise<Bench> {
  const dataFolder = mkdtempSync(join(tmpdir(), "aimwell-bench-"));
  const config = {
    host: "127.0.0.1",
    port: 0,
    dataFolder,
    databaseUrl: undefined,
    engine: "auto",
    logLevel: "error",
  } as const;
  const app = await openHouse(config, () => {});
  const siteId = newId();
  await app.theSite.begin({ siteId, name: "Bench", isDemo: true, helpFast: "[]" });
  const callers: Caller[] = [];
  for (let at = 0; at < people; at += 1) callers.push(await addPerson(app, siteId, at));
  const address = await app.http.listen({ host: "127.0.0.1", port: 0 });
  const close = async () => {
    await app.http.close();
    await app.store.close();
    rmSync(dataFolder, { recursive: true, force: true });
  };
  return { app, address, callers, close };
}

async function addPerson(app: App, siteId: string, at: number): Promise<Caller> {
  const party = newId() as PartyId;
  const subject = party as string as SubjectId;
  const name = `Person ${at}`;
  const email = `p${at}@bench.example`;
  const account = await app.accounts.create({ email, password: randomBytes(12).toString("hex"), name });
  if (account === null) throw new Error(`Expected ${email} to be free.`);
  const site = siteId as Parameters<App["store"]["putParty"]>[0];
  await app.store.putParty(
    site,
    { partyId: party, kind: "person", name, what: null, isLead: false, accountId: account },
    clock(),
  );
  const introduced = {
    id: newId() as EntryId,
    subject,
    type: "person.introduced",
    by: party,
    as: "person",
    at: clock(),
    body: { name },
  } as const;
  const outcomes = await app.door.take({ party, role: "person", site }, [introduced], []);
  for (const outcome of outcomes.values()) if (outcome.outcome === "refused") throw new Error(outcome.words);
  return { cookie: `aimwell_session=${(await app.sessions.open(account, "seat")).token}`, subject, party };
}

/** An entry of everyday size. */
export function lifeNote({ subject, party }: Caller, at: Instant): Draft {
  const words =
    "Mum moved in last year. I help her wash and eat each morning. I am on my feet 4 hours a day at the kitchen.";
  const body = { kind: "circumstance", title: "Mornings with Mum", words, weight: 2 } as const;
  return { id: newId() as EntryId, subject, type: "life.noted", by: party, as: "person", at, body };
}

/** Whoever fires has a thread of its own, and keeps it: its code is warm when the server's is. */
let gunner: Worker | null = null;

/**
 * Fires requests from a thread of its own over kept-alive connections, as many at a time as there are lanes. One volley at
 * a time.
 *
 * @returns requests a second; throws when any is not answered with 200.
 */
export function fire(address: string, lanes: readonly (readonly Shot[])[]): Promise<number> {
  gunner ??= new Worker(fileURLToPath(new URL("./fire.ts", import.meta.url)));
  const worker = gunner;
  worker.ref();
  return new Promise((resolve, reject) => {
    worker.once("message", (fired: Fired) => {
      worker.unref();
      if ("rate" in fired) resolve(fired.rate);
      else reject(new Error(fired.error));
    });
    const volley: Volley = { address, lanes };
    worker.postMessage(volley);
  });
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new RangeError("Expected at least one value.");
  return middle;
}
