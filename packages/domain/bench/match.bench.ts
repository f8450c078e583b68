import { type EvidenceStatement, libraryOf, type Practice, shippedLibrary } from "@aimwell/library/evidence";
import type { Instant } from "../src/index.ts";
import { type LifeForMatching, matchOptions, type SiteContext, type SiteNote } from "../src/index.ts";

const wanted = 20_000;
const rounds = 60;
const shown = 50;
const condition = "hip osteoarthritis";

/** The shipped library over and over, each copy with its own ids, all of it for one condition, so that nothing is left out. */
function manyPractices() {
  const practices: Practice[] = [];
  const statements: EvidenceStatement[] = [];
  const grades = ["high", "moderate", "low", "very low", null] as const;
  for (let copy = 0; practices.length < wanted; copy += 1) {
    for (const practice of shippedLibrary.practices) {
      const own = shippedLibrary.statementsOf(practice).map((statement, at) => {
        const grade = grades[(copy + at) % grades.length] ?? null;
        return { ...statement, id: `${statement.id}-${copy}`, certainty: { ...statement.certainty, grade } };
      });
      statements.push(...own);
      practices.push({
        ...practice,
        id: `${practice.id}-${copy}`,
        conditions: [condition],
        aimDomains: [...practice.aimDomains, "moving"],
        statements: own.map(({ id }) => id),
      });
    }
  }
  return { practices: practices.slice(0, wanted), statements };
}

const at = "2026-01-01T00:00:00.000Z" as Instant;
const made = { by: null, as: "place", at, lens: "physical", title: "made up" } as const;
const site: SiteContext = {
  version: 1,
  notes: [
    { ...made, id: "1", effect: "limiting", strength: 2, touches: ["group-room", "operating-room"] },
    { ...made, id: "2", effect: "enabling", strength: 3, touches: ["exercise-teacher", "prescriber"] },
  ] satisfies readonly SiteNote[],
};
const life: LifeForMatching = {
  conditions: ["Osteoarthritis of hip"],
  notes: [],
  capacity: { minutesPerWeek: 90, tripsPerMonth: 2, energy: "some", brought: {} as never },
  already: { minutesPerWeek: 30, tripsPerMonth: 0, moneyPerMonth: 0 },
  age: 64,
};
const domains = ["moving", "pain", "staying-well"] as const;

function millisecondsOf(work: () => unknown): number {
  const begun = performance.now();
  work();
  return performance.now() - begun;
}

const p95 = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.ceil(values.length * 0.95) - 1] ?? Number.NaN;

/** The same rows read once, with the aim's domains counted and sorted by: what no matching could go below. */
function plainScan(practices: readonly Practice[]): readonly number[] {
  return practices
    .map(({ aimDomains }) => domains.filter((domain) => aimDomains.includes(domain)).length)
    .sort((one, other) => other - one);
}

/**
 * Matches one aim against 20,000 practices, in turns with a plain scan of the same rows. All of them are weighed and put in
 * order; as many as a screen can show are told with their reasons.
 */
function run() {
  const { practices, statements } = manyPractices();
  const { alwaysThere } = shippedLibrary;
  const library = libraryOf({ practices, alwaysThere, statements, provenance: new Map() });
  const matching: number[] = [];
  const scanning: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    scanning.push(millisecondsOf(() => plainScan(practices)));
    matching.push(millisecondsOf(() => matchOptions({ domains }, life, site, library, shown)));
  }
  const all = matchOptions({ domains }, life, site, library);
  if (all.length !== wanted + alwaysThere.length) throw new Error(`expected ${wanted} matched, got ${all.length}`);
  const first = matchOptions({ domains }, life, site, library, shown);
  if (first.some(({ practice }, at) => at < shown && practice.id !== all[at]?.practice.id))
    throw new Error("expected the first of all to be those that are shown");
  const [value, floor] = [p95(matching), p95(scanning)];
  return { value, floor, ratio: value / floor };
}

export const benches = [{ name: "match one aim against 20,000 practices, p95", unit: "ms", run }];
