import { join } from "node:path";
import {
  accessOf,
  type Entry,
  figureChanges,
  figuresOf,
  fold,
  type Instant,
  noFigures,
  noStrata,
  type PartyId,
  panelRow,
  type SiteId,
  type SubjectId,
  scopeOf,
} from "@aimwell/domain";
import { historyFrom } from "@aimwell/domain/histories";
import { newFolder, open } from "../engine/engine.fixture.ts";
import { openEngine } from "../engine/open-engine.ts";
import type { Head, MeasurementRow } from "../record/append.ts";
import { chainStart, entryHash, measurementHash } from "../record/chain.ts";
import { openStore, type Store } from "../store.ts";
import { sealTables } from "./seals.ts";

export const site = "0199d000-0000-7000-8000-0000000000aa" as SiteId;
export const personNumber = (n: number) => `0199d000-0000-7000-8000-${String(100 + n).padStart(12, "0")}` as SubjectId;
const madePerson = /0199c000-0000-7000-8000-000000000001/g;
const madeOthers = [
  ["0199c000-0000-7000-8000-000000000002", "professional", "Priya Nair"],
  ["0199c000-0000-7000-8000-000000000003", "professional", "Tom Reed"],
  ["0199c000-0000-7000-8000-000000000004", "supporter", "Ana Silva"],
  ["0199c000-0000-7000-8000-000000000005", "supporter", "Jo Park"],
  ["0199c000-0000-7000-8000-000000000006", "system", "Aimwell"],
] as const;

export interface Opened {
  readonly store: Store;
  readonly folder: string;
  readonly databaseUrl: string | undefined;
  readonly close: () => Promise<void>;
}

/** An empty store of its own: on our PostgreSQL, or on one that counts as somebody else's server. */
export async function openEmpty(name: "embedded" | "server"): Promise<Opened> {
  const place = newFolder();
  const host = (await open(place.folder, "embedded")).engine;
  if (name === "embedded") {
    const store = await openStore(host);
    const close = () => store.close().then(place.remove);
    return { store, folder: place.folder, databaseUrl: undefined, close };
  }
  await host.owner.script(
    "create role keeper login createrole password 'keeps'; grant create on schema public to keeper; grant aimwell_app to keeper",
  );
  const databaseUrl = `postgres://keeper:keeps@localhost/postgres?host=${encodeURIComponent(join(place.folder, "run"))}`;
  const store = await openStore(await openEngine({ dataFolder: place.folder, databaseUrl, log: () => {} }));
  const close = async (): Promise<void> => {
    await store.close();
    await host.close();
    place.remove();
  };
  return { store, folder: place.folder, databaseUrl, close };
}

/** Accounts as the server keeps them, so far as keeping concerns them. */
export const accountTables = `
  create table if not exists "user" (id text primary key, name text not null, email text not null unique,
    "emailVerified" boolean not null, "createdAt" timestamptz not null);
  create table if not exists account (id text primary key, "userId" text not null references "user" (id), password text);
  create table if not exists session (id text primary key, "userId" text not null references "user" (id), token text);`;

/** A small clinic: people with made histories and values, looks, an invitation, and an account for each person. */
export async function fill(store: Store, people: number): Promise<void> {
  const { owner } = store.engine;
  await owner.script(accountTables);
  await sealTables(owner);
  const now = "2026-01-05T08:00:00.000Z";
  await store.addSite({ siteId: site, name: "Harbour \\ Clinic", isDemo: false, helpFast: "[]" }, now);
  for (const [partyId, kind, name] of madeOthers) {
    await store.putParty(site, { partyId, kind, name, what: null, isLead: false, accountId: null }, now);
  }
  for (let n = 0; n < people; n += 1) await addPerson(store, n);
  const party = madeOthers[0][0] as string as PartyId;
  await store.noteLook({ site, subject: personNumber(0), party, asRole: "professional", at: now });
  await store.addInvitation(site, {
    tokenHash: "ab".repeat(32),
    asRole: "supporter",
    subjectId: personNumber(0),
    name: "Lena",
    details: '{"mayRead":["aim"]}',
    invitedBy: personNumber(0),
    expiresAt: "2026-02-05T08:00:00.000Z",
  });
  await store.rebuildSummary(site);
}

async function addPerson(store: Store, n: number): Promise<void> {
  const subject = personNumber(n);
  const { owner } = store.engine;
  const account = `account-${n}`;
  await owner.query({
    text: `insert into "user" values ($1, $2, $3, false, now())`,
    values: [account, `Person ${n}`, `person${n}@example.org`],
  });
  await owner.query({ text: `insert into account values ($1, $2, 'scrypt')`, values: [`way-${n}`, account] });
  await owner.query({ text: `insert into session values ($1, $2, 'token')`, values: [`session-${n}`, account] });
  const party = { partyId: subject, kind: "person", name: `Person ${n}`, what: null, isLead: false } as const;
  await store.putParty(site, { ...party, accountId: account }, "2026-01-05T08:00:00.000Z");
  const entries = (
    JSON.parse(JSON.stringify(historyFrom(1000 + n, 60).entries).replaceAll(madePerson, subject)) as readonly Entry[]
  ).map((entry) => ({ ...entry, subject }));
  await appendAll(store, subject, entries, 5);
}

/** Appends as the write door does, with everything that it projects. */
async function appendAll(store: Store, subject: SubjectId, entries: readonly Entry[], values: number): Promise<void> {
  const from: Head = { seq: 0, hash: chainStart, measured: 0, measuredHash: chainStart };
  let to = from;
  const lines = entries.map((entry) => {
    const { seq, id, type, recordedAt } = entry;
    const scope = scopeOf(type);
    const privateTo = scope === "private" ? entry.by : null;
    const row = { seq, entryId: id, type, scope, privateTo, recordedAt, line: JSON.stringify(entry) };
    to = { ...to, seq, hash: entryHash(to.hash, row) };
    return { ...row, hash: to.hash };
  });
  const measurements: MeasurementRow[] = [];
  for (let at = 1; at <= values; at += 1) {
    const row = valueRow(subject, at);
    to = { ...to, measured: at, measuredHash: measurementHash(to.measuredHash, row) };
    measurements.push({ ...row, hash: to.measuredHash });
  }
  const record = fold(entries);
  const standing = measurements.filter(({ measurementId }) => measurements.every((m) => m.replaces !== measurementId));
  const columns = {
    value: standing.map(({ value }) => value),
    takenAt: standing.map(({ takenAt }) => takenAt as Instant),
  };
  const access = accessOf(record, { subject, now: "2026-01-09T08:00:00.000Z" as Instant });
  await store.append({
    writer: null,
    ...{ site, subject, from, to, entries: lines, measurements },
    panelLine: JSON.stringify(panelRow(record, { subject, series: new Map([["minutes-walked", columns]]) })),
    access: access.map(({ party, role, scopes, until }) => ({
      partyId: party,
      asRole: role,
      scopes: scopes === "all" ? "all" : scopes.join(","),
      until,
    })),
    figures: figureChanges(noFigures, figuresOf(record, noStrata)),
    strata: ["women"],
  });
}

/** The last value corrects the first. */
function valueRow(subject: string, at: number): Omit<MeasurementRow, "hash"> {
  const id = (n: number) => `${subject.slice(0, 24)}${subject.slice(-6)}${String(n).padStart(6, "0")}`;
  const day = `2026-01-${String(5 + at).padStart(2, "0")}T09:00:00.000Z`;
  const by = { byParty: subject, asRole: "person", measureId: "minutes-walked" };
  return {
    ...{ n: at, measurementId: id(at), takenAt: day, value: 10.25 + at, recordedAt: day, ...by },
    replaces: at === 5 ? id(1) : null,
  };
}
