import type { EvidenceStatement, Practice } from "@aimwell/library";
import { type BelievedEffect, type GroupOfEffects, learnEffect, type ToLearnFrom } from "@aimwell/statistics";
import { builtInMeasures } from "../figure/definitions.ts";
import type { Summary } from "../figure/summary.ts";
import type { LocalDate, MeasureId, TestId } from "../ids.ts";
import type { PersonRecord } from "../record/record.ts";
import type { TestOfChange } from "../test/test.ts";
import { type Published, publishedEffect, publishedOn, type SpreadBefore, spreadBefore } from "./prior.ts";
import { effectCells, effectStratum, type OthersHere, othersIn, varianceOf } from "./site-effects.ts";

/** An effect in the measure's unit, with the range that 95 of 100 such ranges hold it in. */
export interface EffectRange {
  readonly estimate: number;
  readonly lower: number;
  readonly upper: number;
}

/** One side of a test: how many values from when to when, and their mean. */
export interface TestSide {
  readonly from: LocalDate;
  readonly until: LocalDate;
  readonly n: number;
  readonly mean: number | null;
}

export type LearnedFromPerson =
  /** No test tried this practice with this measure. */
  | { readonly state: "none" }
  /** One does, and nobody has looked at what came of it. */
  | { readonly state: "running"; readonly title: string }
  | {
      readonly state: "too-few";
      readonly test: TestId;
      readonly title: string;
      readonly before: TestSide;
      readonly after: TestSide;
    }
  | (EffectRange & {
      readonly state: "known";
      readonly test: TestId;
      readonly title: string;
      readonly before: TestSide;
      readonly after: TestSide;
    });

export type LearnedHere =
  /** Fewer other people than are ever shown, nobody included. */
  | { readonly state: "few"; readonly least: number }
  | (EffectRange & { readonly state: "known"; readonly people: number });

/** Why nothing was added up. */
export type NotTogether = "one-source" | "nothing-comparable" | "no-spread";

/** What is known so far of what one practice does to one measure. */
export interface LearnedEffect {
  readonly measure: MeasureId | string;
  readonly title: string;
  readonly unit: string;
  readonly better: "up" | "down" | "neither";
  readonly published: Published | null;
  /** Other sites. There is no network yet, and no number in its place. */
  readonly network: { readonly state: "none-yet" };
  readonly here: LearnedHere;
  readonly person: LearnedFromPerson;
  readonly together:
    | (EffectRange & { readonly state: "known"; readonly hasOwn: boolean })
    | { readonly state: "apart"; readonly because: NotTogether };
}

interface Option {
  readonly practice: Practice;
  readonly statements: readonly EvidenceStatement[];
}
type CellsHere = { readonly cells: readonly Summary[]; readonly smallestGroup: number } | undefined;

const finished = ({ reckoned }: TestOfChange): boolean => reckoned !== null;
const studiedAt = ({ studied }: TestOfChange): string => studied?.brought.at ?? "";

function fromPerson(tests: readonly TestOfChange[]): LearnedFromPerson {
  const newest = tests.filter(finished).toSorted((one, other) => (studiedAt(one) < studiedAt(other) ? 1 : -1));
  // The newest that says something; a later one of too few values takes nothing away from it.
  const test = newest.find(({ reckoned }) => reckoned?.change != null) ?? newest[0];
  if (test === undefined || test.reckoned === null) {
    const running = tests.find(({ stage }) => stage === "planned" || stage === "running");
    return running === undefined ? { state: "none" } : { state: "running", title: running.title };
  }
  const { before, after, change } = test.reckoned;
  const told = { test: test.id, title: test.title, before, after };
  return change === null ? { state: "too-few", ...told } : { state: "known", ...told, ...rangeOf(change) };
}

const rangeOf = ({ estimate, lower, upper }: EffectRange): EffectRange => ({ estimate, lower, upper });

/** How people's effects differ before they speak: by the source, else by those here. */
function scalesOf(before: SpreadBefore | null, others: GroupOfEffects | null): ToLearnFrom["spread"] | null {
  const seen = others === null || others.n < 3 ? 0 : Math.sqrt(others.m2 / (others.n - 1));
  const betweenPeople = before?.betweenPeople ?? (seen > 0 ? seen : null);
  // Where nothing is published no effect between sites is asked for, so its scale says nothing.
  const betweenSites = before === null ? betweenPeople : before.betweenSites;
  return betweenPeople === null || betweenSites === null ? null : { betweenSites, betweenPeople };
}

const asBelief = (range: EffectRange, variance: number): NonNullable<ToLearnFrom["published"]> => ({
  mean: range.estimate,
  variance,
});

interface Sources {
  readonly published: Published | null;
  readonly others: OthersHere | null;
  readonly person: LearnedFromPerson;
}

function togetherOf({ published, others, person }: Sources): LearnedEffect["together"] {
  const own = person.state === "known" ? person : null;
  const sources = [published, others, own].filter((source) => source !== null).length;
  if (published === null && others === null) return { state: "apart", because: "nothing-comparable" };
  if (sources < 2) return { state: "apart", because: "one-source" };
  const spread = scalesOf(published === null ? null : spreadBefore(published), others);
  if (spread === null) return { state: "apart", because: "no-spread" };
  const learned = learnEffect({
    published: published === null ? null : asBelief(published, varianceOf(published)),
    sites: [],
    here: others,
    person: own === null ? null : asBelief(own, varianceOf(own)),
    spread,
  });
  const told: BelievedEffect = own === null ? learned.here : learned.person;
  return { state: "known", hasOwn: own !== null, ...rangeOf(told) };
}

/** The people here alone, without what is published. */
function hereOf(others: OthersHere | null, least: number): LearnedHere {
  const spread = scalesOf(null, others);
  if (others === null || spread === null) return { state: "few", least };
  const { here } = learnEffect({ published: null, sites: [], here: others, person: null, spread });
  return { state: "known", people: others.n, ...rangeOf(here) };
}

/** Other people here, where there are enough of them to be shown; small groups are nobody's business. */
function shownOthers(record: PersonRecord, stratum: string, given: CellsHere): OthersHere | null {
  const cell = given?.cells.find((each) => each.stratum === stratum);
  if (given === undefined || cell === undefined) return null;
  const others = othersIn(cell, record);
  return others !== null && others.n >= given.smallestGroup ? others : null;
}

/** The measures of which anything can be said for a practice: published, tried by the person, or learned here. */
function measuresOf({ practice, statements }: Option, record: PersonRecord, here: CellsHere): readonly string[] {
  const own = [...record.test.tests.values()]
    .filter((test) => test.practice === practice.id)
    .map((test) => test.measure);
  const prefix = `${effectCells.prefix}${practice.id}/`;
  const learned = (here?.cells ?? [])
    .filter(({ stratum }) => stratum.startsWith(prefix) && shownOthers(record, stratum, here) !== null)
    .map(({ stratum }) => stratum.slice(prefix.length));
  return [...new Set([...statements.flatMap(({ measuredBy }) => measuredBy?.measures ?? []), ...own, ...learned])];
}

function nameOf(measure: string, record: PersonRecord, statement: EvidenceStatement | null) {
  const held = record.measure.measures.get(measure as MeasureId);
  const builtIn = builtInMeasures.find(({ id }) => id === measure);
  const direction = statement?.effect?.type === "MD" ? statement.effect.better : null;
  const byEffect = direction === null ? null : direction === "higher" ? "up" : "down";
  return {
    title: held?.title ?? builtIn?.title ?? statement?.outcome ?? measure,
    unit: held?.unit ?? builtIn?.unit ?? statement?.measuredBy?.unit ?? "",
    better: byEffect ?? held?.better ?? builtIn?.better ?? "neither",
  } as const;
}

/**
 * What is known so far of what an option does, measure by measure: what studies found, what other people here and this
 * person found, side by side, each with how many; and all together where they stand on one scale.
 *
 * @param here - the site's cells of learned effects, and how many people a cell needs to be shown.
 * @see learnEffect in statistics for the formula.
 */
export function effectsOf(option: Option, record: PersonRecord, here: CellsHere): readonly LearnedEffect[] {
  const { practice, statements } = option;
  return measuresOf(option, record, here).map((measure): LearnedEffect => {
    const held = record.measure.measures.get(measure as MeasureId);
    const statement = publishedOn(statements, measure, held?.unit);
    const published = statement === null ? null : publishedEffect(statement);
    const others = shownOthers(record, effectStratum(practice.id, measure), here);
    const tests = [...record.test.tests.values()].filter(
      (test) => test.practice === practice.id && test.measure === measure,
    );
    const person = fromPerson(tests);
    return {
      ...{ measure, ...nameOf(measure, record, statement), published, network: { state: "none-yet" }, person },
      here: hereOf(others, here?.smallestGroup ?? 0),
      together: togetherOf({ published, others, person }),
    };
  });
}
