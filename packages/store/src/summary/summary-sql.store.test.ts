import { join } from "node:path";
import {
  type LocalDate,
  type SiteId,
  type StrataChoice,
  type SubjectId,
  type Summary,
  themeCells,
} from "@aimwell/domain";
import { historyFrom } from "@aimwell/domain/histories";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newFolder, open } from "../engine/engine.fixture.ts";
import { openEngine } from "../engine/open-engine.ts";
import { doorSight } from "../record/sight.ts";
import { withSight } from "../record/with-sight.ts";
import { openStore, type Store } from "../store.ts";
import { Growing, type Kept, type Told } from "./growing.fixture.ts";
import { rebuildSummaries } from "./rebuild-summaries.ts";

let made = 0;
const newId = (): string => `0190a0c0-0000-7000-8000-${String(++made).padStart(12, "0")}`;
// Themes of aims stand under a month before all others.
const always = { from: "1970-01-01" as LocalDate, until: "2030-01-01" as LocalDate };

async function openIn(name: "embedded" | "pglite" | "server"): Promise<{ store: Store; close: () => Promise<void> }> {
  const place = newFolder();
  const host = (await open(place.folder, name === "pglite" ? "pglite" : "embedded")).engine;
  if (name !== "server") {
    const store = await openStore(host);
    return { store, close: () => store.close().then(place.remove) };
  }
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

const keyOf = ({ measure, stratum, month }: Pick<Summary, "measure" | "stratum" | "month">) =>
  [measure, stratum, month].join("|");

/** What values add up to when somebody reads all of them at the end, written down plainly. */
function valuesTogether(kept: readonly Kept[]): ReadonlyMap<string, Partial<Summary>> {
  const standing = kept.filter(
    (value) => !kept.some((later) => later.replaces === value.id && later.subject === value.subject),
  );
  const cells = Map.groupBy(
    standing.flatMap((value) => ["", ...value.strata].map((stratum) => ({ ...value, stratum }))),
    ({ measure, stratum, takenAt }) => keyOf({ measure, stratum, month: `${takenAt.slice(0, 7)}-01` as LocalDate }),
  );
  return new Map(
    [...cells].map(([key, values]) => {
      const numbers = values.map(({ value }) => value);
      const mean = numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
      const people = new Set(values.map(({ subject }) => subject)).size;
      const squaredDeviations = numbers.reduce((sum, value) => sum + (value - mean) ** 2, 0);
      const ends = { least: Math.min(...numbers), most: Math.max(...numbers) };
      return [key, { people, n: numbers.length, mean, squaredDeviations, ...ends }];
    }),
  );
}

/** What the records' own figures add up to. */
function figuresTogether(people: readonly Growing[]): ReadonlyMap<string, Partial<Summary>> {
  const cells = new Map<string, { people: number; n: number; total: number; numerator: number; denominator: number }>();
  for (const { figures } of people) {
    for (const [text, each] of figures) {
      const key = text.replaceAll("\n", "|");
      const was = cells.get(key) ?? { people: 0, n: 0, total: 0, numerator: 0, denominator: 0 };
      cells.set(key, {
        people: was.people + 1,
        n: was.n + each.n,
        total: was.total + each.total,
        numerator: was.numerator + each.numerator,
        denominator: was.denominator + each.denominator,
      });
    }
  }
  return new Map(
    [...cells].map(([key, { total, ...cell }]) => [key, { ...cell, mean: cell.n === 0 ? null : total / cell.n }]),
  );
}

function expectSame(cell: Partial<Summary>, expected: Partial<Summary>, key: string): void {
  for (const [name, value] of Object.entries(expected)) {
    const is = cell[name as keyof Summary];
    const isMoment = name === "mean" || name === "squaredDeviations";
    if (isMoment && typeof value === "number") {
      const near = Math.abs(Number(is) - value) <= 1e-9 * Math.max(1, Math.abs(value));
      expect(near, `${name} of ${key}: ${String(is)} and ${value}`).toBe(true);
    } else expect(is, `${name} of ${key}`).toEqual(value);
  }
}

describe.each(["embedded", "pglite", "server"] as const)("the summary on the %s database", (name) => {
  let store: Store;
  let close: () => Promise<void>;
  beforeAll(async () => {
    ({ store, close } = await openIn(name));
  });
  afterAll(() => close());

  const here = newId() as SiteId;
  const elsewhere = newId() as SiteId;
  beforeAll(async () => {
    for (const siteId of [here, elsewhere]) {
      await store.addSite({ siteId, name: "Hill clinic", isDemo: false, helpFast: "[]" }, "2026-01-03T09:00:00.000Z");
    }
  });

  /** The site as on its first day. */
  async function newSite(): Promise<SiteId> {
    for (const table of ["summary", "summary_basis", "measurement", "entry", "subject"]) {
      await store.engine.owner.query({ text: `delete from ${table} where site_id = $1`, values: [here] });
    }
    return here;
  }
  async function allOf(site: SiteId): Promise<readonly Summary[]> {
    const measures = (await store.measuresSummarised(site)).map(({ measure }) => measure);
    return store.summaries({ site, measures: [...measures, themeCells.measure], ...always, strata: "all" });
  }

  const values = fc.array(
    fc.record({
      measure: fc.constantFrom("phq-9", "minutes-walked"),
      day: fc.integer({ min: 0, max: 100 }),
      value: fc.oneof(fc.integer({ min: 0, max: 27 }), fc.double({ min: -1e6, max: 1e6, noNaN: true })),
      corrects: fc.option(fc.nat(30), { freq: 2 }),
    }),
    { maxLength: 25 },
  );
  const lives = fc.record({
    // Two histories of one seed would be made of the same entries.
    people: fc.uniqueArray(fc.record({ seed: fc.nat(), steps: fc.integer({ min: 10, max: 90 }), values }), {
      selector: ({ seed }) => seed,
      minLength: 2,
      maxLength: 4,
    }),
    sizes: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 12 }),
    choice: fc.constantFrom<StrataChoice>([], ["practice", "response", "context"]),
  });

  it("kept append by append, with corrections and late values, it is what somebody finds who reads everything at the end, and what a rebuild makes", () =>
    fc.assert(
      fc.asyncProperty(lives, async ({ people, sizes, choice }) => {
        const site = await newSite();
        const grown = await Promise.all(
          people.map(async ({ seed, steps, values: told }) => {
            const growing = new Growing(store, site, { subject: newId() as SubjectId, choice });
            await growAlong(growing, { entries: historyFrom(seed, steps).entries, told: toldOf(told), sizes });
            return growing;
          }),
        );
        const expected = new Map([...valuesTogether(grown.flatMap(({ kept }) => kept)), ...figuresTogether(grown)]);
        const kept = await allOf(site);
        expect(kept.map(keyOf).sort()).toEqual([...expected.keys()].sort());
        for (const cell of kept) expectSame(cell, expected.get(keyOf(cell)) ?? {}, keyOf(cell));
        await store.rebuildSummary(site, choice);
        const rebuilt = new Map((await allOf(site)).map((cell) => [keyOf(cell), cell]));
        expect(rebuilt.size).toBe(kept.length);
        for (const cell of kept) {
          // A figure of records may have lost its least or most until the rebuild; sums never do.
          const { least, most, ...sums } = cell;
          expectSame(rebuilt.get(keyOf(cell)) ?? {}, sums, keyOf(cell));
          for (const [end, is] of Object.entries({ least, most })) {
            if (is !== null) expect(rebuilt.get(keyOf(cell))?.[end as "least" | "most"]).toBe(is);
          }
        }
      }),
      { numRuns: 12, seed: 20261122, endOnFailure: true },
    ));

  /** Ids for values; a correction names one that came before, the same one twice at times, or one of its own append. */
  function toldOf(
    drawn: readonly { measure: string; day: number; value: number; corrects: number | null }[],
  ): readonly Told[] {
    const ids = drawn.map(() => newId());
    return drawn.map(({ measure, day, value, corrects }, at) => ({
      id: ids[at] ?? "",
      measure,
      takenAt: new Date(Date.UTC(2026, 0, 1 + day, 23, 30)).toISOString(),
      value,
      replaces: corrects === null || at === 0 ? null : (ids[corrects % at] ?? null),
    }));
  }

  async function growAlong(
    growing: Growing,
    {
      entries,
      told,
      sizes,
    }: { entries: Parameters<Growing["takes"]>[0]; told: readonly Told[]; sizes: readonly number[] },
  ): Promise<void> {
    let [entry, value, turn] = [0, 0, 0];
    while (entry < entries.length || value < told.length) {
      const size = sizes[turn % sizes.length] ?? 1;
      const batch = { entries: entries.slice(entry, entry + size), values: told.slice(value, value + (turn % 3) + 1) };
      expect(await growing.takes(batch.entries, batch.values)).toBe(true);
      [entry, value, turn] = [entry + size, value + batch.values.length, turn + 1];
    }
  }

  const value = (measure: string, day: string, number: number, replaces: string | null = null): Told => ({
    ...{ id: newId(), measure, takenAt: `${day}T09:00:00.000Z`, value: number, replaces },
  });

  it("a correction takes a value out of its month, and its month loses what was the most", async () => {
    const site = await newSite();
    const growing = new Growing(store, site, { subject: newId() as SubjectId, choice: [] });
    const wrong = value("phq-9", "2026-03-31", 27);
    await growing.takes([], [wrong, value("phq-9", "2026-03-02", 9), value("phq-9", "2026-04-01", 4)]);
    await growing.takes([], [value("phq-9", "2026-04-02", 2, wrong.id)]);
    expect(await allOf(site)).toMatchObject([
      { month: "2026-03-01", people: 1, n: 1, mean: 9, least: 9, most: 9 },
      { month: "2026-04-01", people: 1, n: 2, mean: 3, least: 2, most: 4 },
    ]);
  });

  it("a month that lost its only value begins anew with the next one", async () => {
    const site = await newSite();
    const growing = new Growing(store, site, { subject: newId() as SubjectId, choice: [] });
    const wrong = value("phq-9", "2026-03-31", 27);
    await growing.takes([], [wrong]);
    await growing.takes([], [value("phq-9", "2026-04-02", 2, wrong.id)]);
    expect(await allOf(site)).toMatchObject([{ month: "2026-04-01", people: 1, n: 1 }]);
    await growing.takes([], [value("phq-9", "2026-03-30", 5)]);
    expect((await allOf(site))[0]).toMatchObject({ month: "2026-03-01", people: 1, n: 1, least: 5, most: 5 });
  });

  it("one person's many values are one person", async () => {
    const site = await newSite();
    const [one, other] = [0, 1].map(() => new Growing(store, site, { subject: newId() as SubjectId, choice: [] }));
    await one?.takes([], [value("phq-9", "2026-03-01", 1), value("phq-9", "2026-03-02", 2)]);
    await one?.takes([], [value("phq-9", "2026-03-03", 3)]);
    await other?.takes([], [value("phq-9", "2026-03-03", 3)]);
    expect(await allOf(site)).toMatchObject([{ people: 2, n: 4 }]);
  });

  it("of each measure it knows the newest month, and how many people stand behind the largest", async () => {
    const site = await newSite();
    const people = [0, 1, 2].map(
      () => new Growing(store, site, { subject: newId() as SubjectId, choice: ["context"] }),
    );
    for (const each of people) await each.takes([], [value("phq-9", "2026-03-01", 4)]);
    await people[0]?.takes([], [value("phq-9", "2026-04-01", 5), value("phq-9", "2026-04-02", 6)]);
    expect(await store.measuresSummarised(site)).toEqual([{ measure: "phq-9", newest: "2026-04-01", most: 3 }]);
  });

  it("appends of many people at once all count", async () => {
    const site = await newSite();
    const people = Array.from(
      { length: 60 },
      () => new Growing(store, site, { subject: newId() as SubjectId, choice: [] }),
    );
    for (const day of ["2026-05-01", "2026-05-02", "2026-05-03"]) {
      await Promise.all(people.map((each, at) => each.takes([], [value("phq-9", day, at), value("gad-7", day, at)])));
    }
    const [anxious, low] = await allOf(site);
    expect(anxious).toMatchObject({ measure: "gad-7", people: 60, n: 180, mean: 29.5, least: 0, most: 59 });
    expect(low).toMatchObject({ measure: "phq-9", people: 60, n: 180, mean: 29.5, least: 0, most: 59 });
  });

  it("the database shows no summary to whoever is not of the site's team, and lets none but the write door write it", async () => {
    const site = await newSite();
    const growing = new Growing(store, site, { subject: newId() as SubjectId, choice: [] });
    await growing.takes([], [value("phq-9", "2026-03-01", 1)]);
    const sight = { ...doorSight([site], [growing.subject]), isDoor: false };
    const count = async (more: Partial<typeof sight> & { readonly isTeam?: boolean }) =>
      withSight(store.engine.application, { ...sight, ...more }, (sql) => sql.query({ text: "select n from summary" }));
    expect(await count({})).toEqual([]);
    expect(await count({ sites: [elsewhere], isTeam: true })).toEqual([]);
    expect(await count({ isTeam: true })).toEqual([{ n: 1 }]);
    const change = withSight(store.engine.application, { ...sight, isTeam: true }, (sql) =>
      sql.query({ text: "update summary set n = 9 returning n" }),
    );
    expect(await change).toEqual([]);
    for (const text of ["delete from summary", "truncate summary"]) {
      const taking = withSight(store.engine.application, doorSight([site], []), (sql) => sql.query({ text }));
      await expect(taking, text).rejects.toMatchObject({ code: "42501" });
    }
  });

  it("what was kept wrongly is right after a rebuild of every site", async () => {
    const site = await newSite();
    const growing = new Growing(store, site, { subject: newId() as SubjectId, choice: [] });
    await growing.takes([], [value("phq-9", "2026-03-01", 7)]);
    await store.engine.owner.query({ text: "update summary set n = 5, people = 3 where site_id = $1", values: [site] });
    const rebuilt = await rebuildSummaries(store.engine.owner);
    expect(rebuilt).toContainEqual({ site, people: 1, cells: 1 });
    expect(await allOf(site)).toMatchObject([{ people: 1, n: 1, mean: 7 }]);
    expect(await store.summaryBasis(site)).toEqual({ strata: [], isCurrent: true });
  });
});
