import { join } from "node:path";
import type { PartyId, SiteId, SubjectId } from "@aimwell/domain";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newFolder, open } from "./engine/engine.fixture.ts";
import type { Engine } from "./engine/engine.ts";
import { openEngine } from "./engine/open-engine.ts";
import type { Append, EntryRow, Head, MeasurementRow } from "./record/append.ts";
import { chainStart, entryHash, measurementHash } from "./record/chain.ts";
import type { Sight } from "./record/sight.ts";
import { withSight } from "./record/with-sight.ts";
import { isUniqueViolation } from "./sql/unique-violation.ts";
import { openStore, type Store } from "./store.ts";
import { verifyChains } from "./verify/verify.ts";

const nowhere: Head = { seq: 0, hash: chainStart, measured: 0, measuredHash: chainStart };
const today = "2026-11-03";

let made = 0;
const newId = (): string => `0190a0b0-0000-7000-8000-${String(++made).padStart(12, "0")}`;

interface Grown {
  readonly append: Append;
  readonly entries: readonly EntryRow[];
}

/** What a person's record takes in: so many entries, and these values of one measure. */
function growth(site: SiteId, subject: SubjectId, from: Head, entries: number, values: readonly Value[] = []): Grown {
  let head = from;
  const rows: EntryRow[] = [];
  for (let at = 0; at < entries; at += 1) {
    const row = entryRow(head, subject, {});
    rows.push(row);
    head = { ...head, seq: row.seq, hash: row.hash };
  }
  const measurements: MeasurementRow[] = [];
  for (const value of values) {
    const row = measurementRow(head, subject, value);
    measurements.push(row);
    head = { ...head, measured: row.n, measuredHash: row.hash };
  }
  const access = [{ partyId: subject, asRole: "person", scopes: "all", until: null }];
  const append = {
    site,
    subject,
    writer: { party: subject, isProfessional: false, today },
    from,
    to: head,
    entries: rows,
    measurements,
    panelLine: `{"seq":${head.seq}}`,
    access,
    figures: [],
    strata: [],
  };
  return { append, entries: rows };
}

function entryRow(head: Head, subject: SubjectId, given: Partial<EntryRow>): EntryRow {
  const entryId = given.entryId ?? newId();
  const seq = head.seq + 1;
  const row = {
    seq,
    entryId,
    type: "life.noted",
    scope: "life",
    privateTo: null,
    recordedAt: "2026-11-03T09:00:00.000Z",
    line: JSON.stringify({
      id: entryId,
      subject,
      seq,
      type: given.type ?? "life.noted",
      recordedAt: "2026-11-03T09:00:00.000Z",
      words: 'Mum’s "mornings" — 朝 \u{1F305}',
    }),
    ...given,
  };
  return { ...row, hash: entryHash(head.hash, row) };
}

interface Value {
  readonly id?: string;
  readonly day: string;
  readonly value: number;
  readonly replaces?: string;
}

function measurementRow(head: Head, subject: SubjectId, { id, day, value, replaces }: Value): MeasurementRow {
  const row = {
    n: head.measured + 1,
    measurementId: id ?? newId(),
    measureId: "minutes-walked",
    takenAt: `${day}T09:00:00.000Z`,
    value,
    byParty: subject,
    asRole: "person",
    replaces: replaces ?? null,
    recordedAt: "2026-11-03T09:00:00.000Z",
  };
  return { ...row, hash: measurementHash(head.measuredHash, row) };
}

interface Opened {
  readonly store: Store;
  readonly close: () => Promise<void>;
}

async function openIn(name: "embedded" | "pglite" | "server"): Promise<Opened> {
  const place = newFolder();
  const host: Engine = (await open(place.folder, name === "pglite" ? "pglite" : "embedded")).engine;
  if (name !== "server") {
    const store = await openStore(host);
    return { store, close: () => store.close().then(place.remove) };
  }
  // A server that somebody else runs, reached by its address with a login that is no superuser.
  await host.owner.script(
    "create role keeper login createrole password 'keeps'; grant create on schema public to keeper; grant aimwell_app to keeper",
  );
  const databaseUrl = `postgres://keeper:keeps@localhost/postgres?host=${encodeURIComponent(join(place.folder, "run"))}`;
  const store = await openStore(await openEngine({ dataFolder: place.folder, databaseUrl, log: () => {} }));
  const close = async () => {
    await store.close();
    await host.close();
    place.remove();
  };
  return { store, close };
}

describe.each(["embedded", "pglite", "server"] as const)("the store on the %s database", (name) => {
  let opened: Opened;
  let store: Store;
  const site = newId() as SiteId;
  const elsewhere = newId() as SiteId;
  beforeAll(async () => {
    opened = await openIn(name);
    ({ store } = opened);
    for (const [siteId, siteName] of [
      [site, "Hill clinic"],
      [elsewhere, "Valley clinic"],
    ] as const) {
      await store.addSite({ siteId, name: siteName, isDemo: false, helpFast: "[]" }, "2026-11-03T09:00:00.000Z");
    }
  });
  afterAll(() => opened.close());

  const newPerson = () => newId() as SubjectId;
  const sightOf = (subject: SubjectId, more: Partial<Sight> = {}): Sight => ({
    sites: [site],
    subjects: [subject],
    party: subject as string as PartyId,
    scopes: "all",
    isDoor: false,
    ...more,
  });

  it("keeps the lines of a record as they came, in order and without a gap", async () => {
    const subject = newPerson();
    const first = growth(site, subject, nowhere, 3);
    const second = growth(site, subject, first.append.to, 2);
    expect(await store.append(first.append)).toBe(true);
    expect(await store.append(second.append)).toBe(true);
    const lines = await store.lines(sightOf(subject), site, subject, 0);
    expect(lines).toEqual([...first.entries, ...second.entries].map((row) => row.line));
    expect(await store.lines(sightOf(subject), site, subject, 4)).toEqual(
      second.entries.slice(1).map((row) => row.line),
    );
    const loaded = await store.load(site, subject);
    expect(loaded.head).toEqual(second.append.to);
    expect(loaded.lines.map((line) => line.seq)).toEqual([1, 2, 3, 4, 5]);
  });

  it("takes an append whole or not at all when the record has moved on", async () => {
    const subject = newPerson();
    const first = growth(site, subject, nowhere, 1);
    const late = growth(site, subject, nowhere, 2, [{ day: "2026-10-01", value: 5 }]);
    expect(await store.append(first.append)).toBe(true);
    expect(await store.append(late.append)).toBe(false);
    expect(await store.lines(sightOf(subject), site, subject, 0)).toHaveLength(1);
    const asked = { site, subject, measures: ["minutes-walked"], newest: 10 };
    expect(await store.series(asked)).toEqual([]);
  });

  it("takes nothing from a party that has no place in the record, whatever was decided before", async () => {
    const [subject, partner, gone, helper, stranger] = [newPerson(), newId(), newId(), newId(), newId()];
    const first = growth(site, subject, nowhere, 1).append;
    const named = (partyId: string, asRole: string, until: string | null) => ({
      partyId,
      asRole,
      scopes: "all",
      until,
    });
    const access = [
      ...first.access,
      named(partner, "professional", null),
      named(gone, "professional", "1970-01-01"),
      named(helper, "supporter", today),
    ];
    const second = growth(site, subject, first.to, 1).append;
    const by = (party: string, isProfessional = false, day = today) => ({ party, isProfessional, today: day });
    // A record is begun by its own person or a professional, and by nobody else.
    expect(await store.append({ ...first, writer: by(stranger) })).toBe(false);
    expect(await store.append({ ...first, access, writer: by(partner, true) })).toBe(true);
    expect(await store.append({ ...second, writer: by(stranger, true) })).toBe(false);
    expect(await store.append({ ...second, writer: by(gone, true) })).toBe(false);
    expect(await store.append({ ...second, writer: by(helper, false, "2026-11-04") })).toBe(false);
    expect(await store.append({ ...second, writer: by(helper) })).toBe(true);
    const third = growth(site, subject, second.to, 1).append;
    expect(await store.append({ ...third, writer: by(partner, true) })).toBe(true);
  });

  it("of many who append to one record at once from the same place, one gets it", async () => {
    const subject = newPerson();
    const rivals = Array.from({ length: 12 }, () => growth(site, subject, nowhere, 1).append);
    const taken: boolean[] = [];
    // One statement takes at most one append for each record, as the write door sends them.
    for (const rival of rivals) taken.push(await store.append(rival));
    expect(taken.filter(Boolean)).toHaveLength(1);
  });

  it("takes appends of many people who come at once", async () => {
    const people = Array.from({ length: 150 }, newPerson);
    const taken = await Promise.all(people.map((subject) => store.append(growth(site, subject, nowhere, 2).append)));
    expect(taken.every(Boolean)).toBe(true);
    const counts = await Promise.all(people.map((subject) => store.lines(sightOf(subject), site, subject, 0)));
    expect(counts.every((lines) => lines.length === 2)).toBe(true);
  });

  it("never takes an entry twice, and one that comes twice spoils nobody else's append", async () => {
    const [subject, other] = [newPerson(), newPerson()];
    const first = growth(site, subject, nowhere, 1);
    await store.append(first.append);
    const again = entryRow(first.append.to, subject, { entryId: first.entries[0]?.entryId ?? "" });
    const twin: Append = {
      ...first.append,
      from: first.append.to,
      to: { ...first.append.to, seq: 2, hash: again.hash },
      entries: [again],
    };
    const [refused, beside] = await Promise.allSettled([
      store.append(twin),
      store.append(growth(site, other, nowhere, 1).append),
    ]);
    expect(refused.status === "rejected" && isUniqueViolation(refused.reason)).toBe(true);
    expect(beside).toEqual({ status: "fulfilled", value: true });
    expect((await store.standing(site, subject, [again.entryId], [])).entries).toEqual(new Set([again.entryId]));
  });

  it("shows a corrected value once, and says when there are older ones", async () => {
    const subject = newPerson();
    const wrong = newId();
    const values = [
      { id: wrong, day: "2026-10-02", value: 90 },
      { day: "2026-10-01", value: 4 },
      { day: "2026-10-03", value: 6 },
      { day: "2026-10-02", value: 9, replaces: wrong },
    ];
    await store.append(growth(site, subject, nowhere, 1, values).append);
    const asked = { site, subject, measures: ["minutes-walked", "never-taken"], newest: 10 };
    const [series, ...others] = await store.series(asked);
    expect(others).toEqual([]);
    expect(series).toMatchObject({ measure: "minutes-walked", value: [4, 9, 6], hasOlder: false });
    expect(series?.takenAt).toEqual(["01", "02", "03"].map((day) => `2026-10-${day}T09:00:00.000Z`));
    const [newest] = await store.series({ ...asked, newest: 2 });
    expect(newest).toMatchObject({ value: [9, 6], hasOlder: true });
    const span = { from: "2026-10-01T00:00:00Z", until: "2026-10-03T00:00:00Z" };
    const between = await store.values(sightOf(subject), { site, subject, measure: "minutes-walked", ...span });
    expect(between.map((each) => each.value)).toEqual([4, 9]);
  });

  it("shows what is private to its writer alone, and to the write door", async () => {
    const subject = newPerson();
    const professional = newId() as PartyId;
    const lean = entryRow(nowhere, subject, { type: "lean.taken", scope: "private", privateTo: professional });
    const append: Append = {
      ...growth(site, subject, nowhere, 0).append,
      to: { ...nowhere, seq: 1, hash: lean.hash },
      entries: [lean],
    };
    await store.append(append);
    expect(await store.lines(sightOf(subject), site, subject, 0)).toEqual([]);
    expect(await store.lines(sightOf(subject, { party: professional }), site, subject, 0)).toEqual([lean.line]);
    expect((await store.load(site, subject)).lines).toHaveLength(1);
  });

  it("shows a supporter the scopes of the grant and nothing else", async () => {
    const subject = newPerson();
    const aim = entryRow(nowhere, subject, { type: "aim.voiced", scope: "aim" });
    const life = entryRow({ ...nowhere, seq: 1, hash: aim.hash }, subject, {});
    const to = { ...nowhere, seq: 2, hash: life.hash };
    await store.append({ ...growth(site, subject, nowhere, 0).append, to, entries: [aim, life] });
    const supporter = newId() as PartyId;
    const seen = (scopes: Sight["scopes"]) =>
      store.lines(sightOf(subject, { party: supporter, scopes }), site, subject, 0);
    expect(await seen(["aim"])).toEqual([aim.line]);
    expect(await seen(["aim", "life"])).toEqual([aim.line, life.line]);
    expect(await seen(["plan"])).toEqual([]);
    expect(await seen(null)).toEqual([]);
  });

  it("the database itself shows no other record and no other site, even when a query asks for all", async () => {
    const [mine, others] = [newPerson(), newPerson()];
    await store.append(growth(site, mine, nowhere, 2, [{ day: "2026-10-01", value: 1 }]).append);
    await store.append(growth(site, others, nowhere, 2, [{ day: "2026-10-01", value: 2 }]).append);
    await store.append(growth(elsewhere, newPerson(), nowhere, 2).append);
    for (const table of ["entry", "measurement", "subject", "access"]) {
      const rows = await withSight(store.engine.application, sightOf(mine), (sql) =>
        sql.query<{ subject: string; site: string }>({
          text: `select subject_id as subject, site_id as site from ${table}`,
        }),
      );
      expect(new Set(rows.map((row) => `${row.site}/${row.subject}`)), table).toEqual(new Set([`${site}/${mine}`]));
    }
    const unsaid = await store.engine.application.query({ text: "select seq from entry" });
    expect(unsaid).toEqual([]);
  });

  it("the database itself lets nobody add but the write door, and nobody change or take away", async () => {
    const subject = newPerson();
    await store.append(growth(site, subject, nowhere, 1).append);
    const tries = [
      `insert into entry select site_id, subject_id, seq + 1, gen_random_uuid(), type, scope, null, recorded_at, line, hash from entry`,
      "update entry set line = 'changed'",
      "delete from entry",
      "update measurement set value = 0",
      "truncate entry",
      "alter table entry disable row level security",
    ];
    for (const text of tries) {
      const trying = withSight(store.engine.application, sightOf(subject), (sql) => sql.query({ text }));
      await expect(trying, text).rejects.toMatchObject({ code: "42501" });
    }
  });

  it("an access that has ended shows nothing from the next day on", async () => {
    const subject = newPerson();
    const supporter = newId() as PartyId;
    const access = [{ partyId: supporter, asRole: "supporter", scopes: "aim", until: today }];
    await store.append({ ...growth(site, subject, nowhere, 1).append, access });
    expect(await store.seen(site, subject, supporter, today)).toMatchObject({ asRole: "supporter", scopes: "aim" });
    expect(await store.seen(site, subject, supporter, "2026-11-04")).toBeNull();
    expect(await store.seen(site, subject, newId() as PartyId, today)).toBeNull();
    expect(await store.subjectsOf(site, supporter, today)).toMatchObject([{ subject, scopes: "aim" }]);
    expect(await store.subjectsOf(site, supporter, "2026-11-04")).toEqual([]);
  });

  it("an invitation works once, and not after its time", async () => {
    const invitation = {
      tokenHash: newId(),
      asRole: "person",
      subjectId: null,
      name: "Rosa",
      details: "{}",
      invitedBy: newId(),
      expiresAt: "2026-11-10T09:00:00.000Z",
    } as const;
    await store.addInvitation(site, invitation);
    expect(await store.openInvitation(elsewhere, invitation.tokenHash, "2026-11-04T09:00:00.000Z")).toBeNull();
    expect(await store.openInvitation(site, invitation.tokenHash, "2026-11-11T09:00:00.000Z")).toBeNull();
    expect(await store.openInvitation(site, invitation.tokenHash, "2026-11-04T09:00:00.000Z")).toEqual(invitation);
    const using = await Promise.all(
      Array.from({ length: 4 }, () => store.useInvitation(site, invitation.tokenHash, "2026-11-04T09:00:00.000Z")),
    );
    expect(using.filter(Boolean)).toHaveLength(1);
    expect(await store.openInvitation(site, invitation.tokenHash, "2026-11-04T09:00:00.000Z")).toBeNull();
  });

  it("notes who looked once an hour", async () => {
    const subject = newPerson();
    const party = newId() as PartyId;
    const row = {
      partyId: party,
      kind: "professional",
      name: "Tom",
      what: "Physio",
      isLead: false,
      accountId: null,
    } as const;
    await store.putParty(site, row, "2026-11-03T09:00:00.000Z");
    for (const at of ["2026-11-03T09:01:00Z", "2026-11-03T09:59:00Z", "2026-11-03T10:00:00Z"]) {
      await store.noteLook({ site, subject, party, asRole: "professional", at });
    }
    const looks = await store.looks(site, subject);
    expect(looks.map((look) => [look.name, look.at])).toEqual([
      ["Tom", "2026-11-03T10:00:00.000Z"],
      ["Tom", "2026-11-03T09:00:00.000Z"],
    ]);
  });

  it("a changed, lost or added row anywhere in a record is found and named", async () => {
    const { owner } = store.engine;
    const faults = [
      [
        "update entry set line = replace(line, 'Mum', 'Dad')",
        "entry 2",
        "update entry set line = replace(line, 'Dad', 'Mum')",
      ],
      ["update entry set scope = 'aim'", "entry 2", "update entry set scope = 'life'"],
      ["update measurement set value = value + 0.5", "measurement 1", "update measurement set value = value - 0.5"],
      ["update subject set seq = seq + 1", "head", "update subject set seq = seq - 1"],
      ["update entry set seq = 9", "entry 2", "update entry set seq = 2"],
    ] as const;
    const subject = newPerson();
    const grown = growth(site, subject, nowhere, 3, [{ day: "2026-10-01", value: 5 }]);
    await store.append(grown.append);
    const ours = async () => (await verifyChains(owner)).broken.filter((each) => each.subject === subject);
    expect(await ours()).toEqual([]);
    for (const [fault, where, mend] of faults) {
      const second = fault.includes(" entry ") ? " and entry_id = $2" : "";
      const values = second === "" ? [subject] : [subject, grown.entries[1]?.entryId ?? ""];
      await owner.query({ text: `${fault} where subject_id = $1${second}`, values });
      expect(await ours(), fault).toMatchObject([{ where }]);
      await owner.query({ text: `${mend} where subject_id = $1${second}`, values });
      expect(await ours(), mend).toEqual([]);
    }
    await owner.query({ text: "delete from subject where subject_id = $1", values: [subject] });
    expect(await ours()).toMatchObject([{ where: "head" }]);
    await owner.query({ text: "delete from entry where subject_id = $1", values: [subject] });
    await owner.query({ text: "delete from measurement where subject_id = $1", values: [subject] });
  });

  it("migrating again changes nothing", async () => {
    const { migrated } = await openStore(store.engine);
    expect(migrated).toEqual([]);
  });
});
