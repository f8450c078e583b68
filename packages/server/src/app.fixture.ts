import { randomBytes } from "node:crypto";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Outcome, PostedEntries, RecordPage } from "@aimwell/contract";
import { type Body, type EntryType, type PartyId, type SubjectId, uuidV7 } from "@aimwell/domain";
import type { Config } from "./config.ts";
import { type Served, serve } from "./serve.ts";

export const newId = (): string => uuidV7(Date.now(), randomBytes(10));

/** A folder for a test's record. */
export function newFolder(): { readonly folder: string; readonly remove: () => void } {
  const above = mkdtempSync(join(tmpdir(), "aimwell-server-"));
  chmodSync(above, 0o755);
  return { folder: join(above, "data"), remove: () => rmSync(above, { recursive: true, force: true }) };
}

export function configFor(dataFolder: string, more: Partial<Config> = {}): Config {
  return {
    host: "127.0.0.1",
    port: 0,
    dataFolder,
    databaseUrl: undefined,
    engine: "auto",
    logLevel: "silent",
    // A machine that is busy with other things makes a test slow, and nothing else.
    loadBounds: { underWay: 400, waitMs: 120_000, lateMs: 120_000 },
    ...more,
  };
}

/** Starts the real server on a folder. */
export function start(dataFolder: string, more: Partial<Config> = {}): Promise<Served> {
  return serve(
    configFor(dataFolder, more),
    () => {},
    async () => {},
  );
}

/** Someone at a browser: keeps the cookie, and says things in the own name. */
export class Seat {
  readonly address: string;
  cookie = "";
  party = "" as PartyId;
  as: "person" | "supporter" | "professional" = "person";

  constructor(address: string) {
    this.address = address;
  }

  async send(path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Response> {
    const isText = typeof body === "string";
    const response = await fetch(`${this.address}${path}`, {
      method: body === undefined ? "GET" : "POST",
      headers: {
        cookie: this.cookie,
        ...(body === undefined ? {} : { "content-type": "application/json" }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: isText ? body : JSON.stringify(body) }),
    });
    const cookie = response.headers.get("set-cookie");
    if (cookie !== null) this.cookie = cookie.split(";")[0] ?? "";
    return response;
  }

  /** Takes the session that an answer begins. */
  async enter(response: Response): Promise<this> {
    const session = (await response.json()) as { party: PartyId; as: Seat["as"] };
    this.party = session.party;
    this.as = session.as;
    return this;
  }

  draft<Type extends EntryType>(subject: string, type: Type, body: Body<Type>, more: Record<string, unknown> = {}) {
    return { id: newId(), subject, type, by: this.party, as: this.as, at: new Date().toISOString(), body, ...more };
  }

  async post(drafts: readonly unknown[], measurements: readonly unknown[] = []): Promise<readonly Outcome[]> {
    const response = await this.send("/api/entries", { drafts, measurements });
    const posted = (await response.json()) as PostedEntries;
    return [...posted.entries, ...posted.measurements];
  }

  async record(subject: string): Promise<RecordPage> {
    return (await (await this.send(`/api/subjects/${subject}/record?after=0`)).json()) as RecordPage;
  }
}

/** A site with Tom, its first professional, and Rosa, whom he invited. */
export async function clinic(
  address: string,
): Promise<{ readonly tom: Seat; readonly rosa: Seat; readonly subject: SubjectId }> {
  const tom = new Seat(address);
  const asked = { siteName: "Hill clinic", name: "Tom Okafor", profession: "Physio", email: "tom@hill.example" };
  await tom.enter(await tom.send("/api/set-up", { ...asked, password: "three words here" }));
  const rosa = await joinBy(address, tom, { as: "person", name: "Rosa Almeida" }, "rosa@home.example");
  return { tom, rosa, subject: rosa.party as string as SubjectId };
}

/** Invites somebody, and takes the link as that somebody. */
export async function joinBy(address: string, by: Seat, asked: unknown, email: string): Promise<Seat> {
  const { link } = (await (await by.send("/api/invitations", asked)).json()) as { link: string };
  const joining = new Seat(address);
  const token = link.split("/").at(-1) ?? "";
  return joining.enter(await joining.send(`/api/invitations/${token}/accept`, { email, password: "three words here" }));
}
