import type { PostedEntries } from "@aimwell/contract";
import { type Draft, type EntryType, entryTypes, type SubjectId } from "@aimwell/domain";
import { verifyStore } from "@aimwell/store";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newId } from "../app.fixture.ts";
import { systemPartyOf } from "../door/site-consequences.ts";
import {
  actingAs,
  bodiesByType,
  draftOf,
  forgeries,
  tellValue,
  tomorrow,
  tryAll,
  undecidedAppend,
} from "./acting.fixture.ts";
import { House, measure, type Person, type Tried, wordsOf } from "./house.fixture.ts";
import * as written from "./written-rules.fixture.ts";

/** Refusals that speak of who asks, and of nothing else. */
const ofAuthority = [
  ...["not_your_name", "not_your_record", "not_allowed", "no_partnership", "grant_missing", "grant_ended"],
  "not_on_the_team",
];
const bodies = bodiesByType();
const everything = [...entryTypes, written.aValue];
const today = new Date().toISOString().slice(0, 10);
const isOwnLook = ({ isOwn }: Tried) => isOwn === true;

/** One stored entry, as the owner of the database sees it. */
interface Stored {
  readonly id: string;
  readonly type: string;
  readonly privateTo: string | null;
}

describe("who may do what", () => {
  let house: House;
  let stored: ReadonlyMap<SubjectId, readonly Stored[]>;
  let heads: readonly unknown[];
  const headsNow = () =>
    house.served.app.store.engine.owner.query({ text: "select * from subject order by site_id, subject_id" });
  beforeAll(async () => {
    house = await House.open();
    const rows = await house.served.app.store.engine.owner.query<Stored & { subject: SubjectId }>({
      text: `select subject_id as subject, entry_id as id, type, private_to as "privateTo" from entry`,
    });
    stored = Map.groupBy(rows, ({ subject }) => subject);
    heads = await headsNow();
  });
  afterAll(() => house.close());

  /** Every person with everyone who could ask, and what is wrong with each pair. */
  async function eachPair(wrong: (person: Person, who: Tried) => Promise<readonly string[]>): Promise<string[]> {
    const all: string[] = [];
    for (const person of house.people)
      for (const who of house.everyone(person))
        all.push(...(await wrong(person, who)).map((what) => `${person.key}, ${who.name}: ${what}`));
    return all;
  }

  /** What the page lets this reader read of the record: parts, and what the reader wrote in private. */
  function mayReadOf({ subject }: Person, who: Tried): readonly string[] {
    const parts = written.mayRead(who.name);
    const isShown = ({ type, privateTo }: Stored) =>
      privateTo === null
        ? parts.has(written.namedParts.get(type) ?? "")
        : parts.size > 0 && privateTo === who.seat.party;
    return (stored.get(subject) ?? []).filter(isShown).map(({ id }) => id);
  }

  it("is written down for every kind of entry and of reader, and each part of each record holds something", () => {
    const known = new Set([...written.typesInPersons, ...written.typesInTeams]);
    expect(everything.filter((type) => !known.has(type))).toEqual([]);
    expect([...known].filter((type) => !everything.includes(type))).toEqual([]);
    expect([...written.namedParts.keys()].sort()).toEqual([...written.typesInPersons].sort());
    const tried = new Set(house.people.flatMap((person) => house.everyone(person).map(({ name }) => name)));
    expect([...tried].sort()).toEqual([...written.standings].sort());
    expect(entryTypes.filter((type) => !bodies.has(type))).toEqual([]);
    for (const { subject, key } of house.people) {
      const parts = new Set((stored.get(subject) ?? []).map(({ type }) => written.namedParts.get(type)));
      expect(parts, key).toEqual(new Set([...written.parts, "private"]));
    }
  });

  /** Says everything there is at once, as tomorrow's words. Nothing is taken in; the refusals tell what would have been. */
  async function sayAll(who: Tried, subject: string): Promise<ReadonlyMap<string, boolean>> {
    const drafts = entryTypes.map((type) => draftOf(who, subject, type, bodies.get(type)));
    const answer = await who.seat.send("/api/entries", { drafts, measurements: [tellValue(who, subject, measure)] });
    if (answer.status === 401) return new Map(everything.map((type) => [type, false]));
    const { entries, measurements } = (await answer.json()) as PostedEntries;
    return new Map(
      [...entries, ...measurements].map((outcome, at) => {
        const code = outcome.outcome === "refused" ? outcome.code : outcome.outcome;
        if (code !== "said_in_the_future" && !ofAuthority.includes(code))
          throw new TypeError(`Expected a refusal about who or when for ${everything[at]}, but: ${code}`);
        return [everything[at] ?? "", code === "said_in_the_future"];
      }),
    );
  }

  it("everyone says to the API what the page lets them say in a person's record, and nothing else", async () => {
    let cells = 0;
    const wrong = await eachPair(async ({ subject }, who) => {
      const may = await sayAll(who, subject);
      cells += may.size;
      return everything.flatMap((type) =>
        may.get(type) === written.mayWrite(type, who) ? [] : `${type} is ${may.get(type)}`,
      );
    });
    expect(wrong).toEqual([]);
    expect(cells).toBeGreaterThan(20_000);
  });

  it("and in the team's record", async () => {
    const [person] = house.people;
    if (person === undefined) throw new TypeError("Expected people in the house.");
    for (const who of house.everyone(person)) {
      const may = await sayAll(who, house.site);
      const wrong = everything.filter((type) => may.get(type) !== written.mayWriteInTeams(type, who));
      expect(wrong, who.name).toEqual([]);
    }
  });

  it("nobody says anything in another's name or in another role", async () => {
    const wrong = await eachPair(async ({ subject, seat }, who) => {
      if (who.as === "nobody" || who.isElsewhere === true) return [];
      const own = draftOf(who, subject, "life.noted", bodies.get("life.noted"));
      const forged = [
        { ...own, id: newId(), as: "system" },
        { ...own, id: newId(), by: systemPartyOf(house.site), as: "system" },
        ...(isOwnLook(who) ? [] : [{ ...own, id: newId(), by: seat.party, as: "person" }]),
      ];
      const outcomes = await who.seat.post(forged);
      return outcomes.flatMap((each) =>
        each.outcome === "refused" && each.code === "not_your_name" ? [] : each.outcome,
      );
    });
    expect(wrong).toEqual([]);
  });

  it("Aimwell itself says what the page lets it say", async () => {
    const by = systemPartyOf(house.site);
    const poster = { party: by, role: "system", site: house.site } as const;
    for (const { subject, key } of house.people) {
      const drafts = entryTypes.map((type) => {
        return {
          id: newId(),
          subject,
          type,
          by,
          as: "system",
          at: tomorrow(),
          body: bodies.get(type),
        } as unknown as Draft;
      });
      const outcomes = await house.served.app.door.take(poster, drafts, []);
      const wrong = drafts.filter(({ id, type }) => {
        const outcome = outcomes.get(id);
        const may = outcome?.outcome === "refused" && outcome.code === "said_in_the_future";
        return may !== written.mayAimwellWrite(type);
      });
      expect(
        wrong.map(({ type }) => type),
        key,
      ).toEqual([]);
    }
  });

  it("everyone reads from the API what the page lets them read of a record, entry by entry", async () => {
    const wrong = await eachPair(async (person, who) => {
      const answer = await who.seat.send(`/api/subjects/${person.subject}/record?after=0`);
      const isIn = who.as !== "nobody" && who.isElsewhere !== true;
      const expected = mayReadOf(person, who);
      const status = !isIn ? 401 : expected.length > 0 ? 200 : 404;
      if (answer.status !== status) return [`record answers ${answer.status}`];
      if (status !== 200) return [];
      const page = (await answer.json()) as { entries: { id: string }[]; series: unknown[] };
      const got = page.entries.map(({ id }) => id);
      const showsValues = written.mayRead(who.name).has("measure");
      return [
        ...got.filter((id) => !expected.includes(id)).map((id) => `shows ${id}`),
        ...expected.filter((id) => !got.includes(id)).map((id) => `lacks ${id}`),
        ...(page.series.length > 0 === showsValues ? [] : ["values are not as they should be"]),
      ];
    });
    expect(wrong).toEqual([]);
  });

  it("and by every other address that reads a record", async () => {
    const wrong = await eachPair(async ({ subject, aim }, who) => {
      const parts = written.mayRead(who.name);
      const isIn = who.as !== "nobody" && who.isElsewhere !== true;
      const no = isIn ? 404 : 401;
      const own = isOwnLook(who) ? 200 : no;
      const seesAll = ["aim", "life", "plan", "decision"].every((part) => parts.has(part));
      const asked = [
        [`measurements?measure=${measure}`, parts.size > 0 ? 200 : no],
        [`options?aim=${aim}`, seesAll ? 200 : no],
        ["looks", own],
        ["copy?form=json", own],
      ] as const;
      // Each asker has an address of its own: copies have a pace.
      const from = {
        "x-forwarded-for": `203.0.113.${house.everyone(house.people[0] as Person).findIndex(({ name }) => name === who.name)}`,
      };
      const said: string[] = [];
      for (const [path, expected] of asked) {
        const answer = await who.seat.send(`/api/subjects/${subject}/${path}`, undefined, from);
        if (answer.status !== expected) said.push(`${path} answers ${answer.status}`);
        if (!path.startsWith("measurements") || answer.status !== 200) continue;
        const { values } = (await answer.json()) as { values: unknown[] };
        if (values.length > 0 !== parts.has("measure")) said.push(`${values.length} values`);
      }
      return said;
    });
    expect(wrong).toEqual([]);
  });

  it("no page of the site holds words of a record that its reader may not read, and quotes only with consent", async () => {
    const paths = [
      ...["session", "panel", `team/day?day=${today}&minutesEast=0`, "team", "team/for-me", "team/meeting"],
      ...["team/strata", `wall?from=${today.slice(0, 8)}01&months=1&strata=all`, "invitations", "account"],
    ];
    const askers = new Map(
      house.people.flatMap((person) => house.everyone(person)).map((who) => [who.seat.party, who]),
    );
    const wrong: string[] = [];
    for (const { seat } of askers.values()) {
      const texts = await Promise.all(
        paths.map(async (path) => [path, await (await seat.send(`/api/${path}`)).text()] as const),
      );
      for (const person of house.people) {
        const who = house.everyone(person).find((each) => each.seat.party === seat.party);
        const parts = who === undefined ? new Set<string>() : written.mayRead(who.name);
        for (const [path, text] of texts) {
          const isQuote = (part: string) => path === "team/meeting" && part === "aim" && person.consent === "given";
          const seen = [...written.parts, "private of the person", "private of the professional"].filter(
            (part) => text.includes(wordsOf(person.key, part)) && !parts.has(part) && !isQuote(part),
          );
          wrong.push(...seen.map((part) => `${seat.as} ${path} shows ${part} of ${person.key}`));
        }
      }
    }
    expect(wrong).toEqual([]);
    const meeting = await (await house.seat("tom").send("/api/team/meeting")).text();
    const quoted = house.people
      .filter(({ key }) => meeting.includes(wordsOf(key, "aim")))
      .map(({ consent }) => consent);
    expect(new Set(quoted)).toEqual(new Set(["given"]));
  });

  it("the database shows each reader what the page lets them read, to queries that ask for everything", async () => {
    const { store } = house.served.app;
    const wrong = await eachPair(async (person, who) => {
      const { party } = who.seat;
      if (who.as === "nobody") return [];
      const site = who.isElsewhere === true ? house.elsewhere : house.site;
      const seen = await store.seen(site, person.subject, party, today);
      const expected = mayReadOf(person, who);
      if ((seen !== null) !== expected.length > 0) return [`the database lets in: ${seen !== null}`];
      const said = { sites: site, subjects: seen === null ? "" : person.subject, party, scopes: seen?.scopes ?? "" };
      return actingAs(store.engine, said, async (sql) => {
        const entries = await sql.query<{ id: string }>({ text: "select entry_id as id from entry" });
        const ids = entries.map(({ id }) => id);
        const strange = [];
        for (const table of ["measurement", "subject", "look", "emergency_look", "access"]) {
          const rows = await sql.query<{ subject: string; party: string | null }>({
            text: `select subject_id as subject, ${/look|access/.test(table) ? "party_id" : "null"} as party from ${table}`,
          });
          const foreign = rows.filter(
            (row) => !(seen !== null && row.subject === person.subject) && row.party !== party,
          );
          if (foreign.length > 0) strange.push(`${foreign.length} rows of others in ${table}`);
          if (table === "measurement" && rows.length > 0 !== written.mayRead(who.name).has("measure"))
            strange.push(`${rows.length} values`);
        }
        return [
          ...strange,
          ...ids.filter((id) => !expected.includes(id)).map((id) => `shows ${id}`),
          ...expected.filter((id) => !ids.includes(id)).map((id) => `lacks ${id}`),
        ];
      });
    });
    expect(wrong).toEqual([]);
  });

  it("the database takes no entry of any kind, and nothing else, from a reader's hand", async () => {
    const { engine } = house.served.app.store;
    const wrong = await eachPair(async ({ subject }, who) => {
      const { party } = who.seat;
      const sites = who.isElsewhere === true ? house.elsewhere : house.site;
      // Even a sight that claims the record, with every part of it, reads at most; and one of another site does not even that.
      const said = { sites, subjects: subject, scopes: "all", ...(party === ("" as string) ? {} : { party }) };
      const statements = forgeries(house.site, subject, who.as === "nobody" ? newId() : party, entryTypes);
      const claims = who.as === "nobody" ? { sites: "", subjects: "", scopes: "" } : said;
      return actingAs(engine, claims, (sql) => tryAll(sql, statements));
    });
    expect(wrong).toEqual([]);
  });

  it("the write door of one site sees and writes nothing of another", async () => {
    const { engine } = house.served.app.store;
    const door = { sites: house.elsewhere, scopes: "all", door: "open" } as const;
    for (const { subject, seat } of house.people) {
      const took = await actingAs(engine, door, async (sql) => {
        const counts = await sql.query<{ count: number }>({
          text: `select (select count(*) from entry) + (select count(*) from measurement) + (select count(*) from subject)
                      + (select count(*) from access) as count`,
        });
        return [
          ...(await tryAll(sql, forgeries(house.site, subject, seat.party, entryTypes))),
          ...counts.filter(({ count }) => count > 0),
        ];
      });
      expect(took).toEqual([]);
    }
  });

  const undecided = (person: Person, who: Tried, types: readonly EntryType[]) =>
    undecidedAppend(house, {
      person,
      who,
      drafts: types.map((type) => draftOf(who, person.subject, type, bodies.get(type))),
    });
  const hasAPlace = (who: Tried) =>
    who.isOwn === true || who.works === true || who.begins === true || who.granted !== undefined;

  it("with nobody deciding, the append still takes nothing from whoever has no place in the record", async () => {
    const { store } = house.served.app;
    const wrong = await eachPair(async (person, who) => {
      if (who.as === "nobody" || (hasAPlace(who) && who.isElsewhere !== true)) return [];
      // Somebody of another site is no party of this record either, whatever site the statement names.
      const asked = await undecided(person, { ...who, as: who.isElsewhere === true ? "person" : who.as }, entryTypes);
      return (await store.append(asked)) ? ["was taken"] : [];
    });
    expect(wrong).toEqual([]);
  });

  it("and after all of this every record stands where it stood, and verifies", async () => {
    const { store } = house.served.app;
    expect(await headsNow()).toEqual(heads);
    expect((await verifyStore(store.engine.owner)).broken).toEqual([]);
    const [person] = house.people.filter(({ key }) => key === "formed-none");
    const partner = person && house.everyone(person).find(({ works }) => works === true);
    if (person === undefined || partner === undefined)
      throw new TypeError("Expected somebody who works with the person.");
    // The same append, from who has a place: it was the writer that was refused, and not the statement.
    expect(await store.append(await undecided(person, partner, ["life.noted"]))).toBe(true);
  });
});
