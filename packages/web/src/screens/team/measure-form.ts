import type { MeasureOfPeople } from "@aimwell/contract";
import type { Body, MeasureId } from "@aimwell/domain";
import { team as words } from "../../words/en/team.ts";
import { teamCharts } from "../../words/en/team-charts.ts";
import { type Answers, numberFrom, type Question } from "./question.ts";

type Adopted = Body<"measure.adopted">;
type Definition = NonNullable<Adopted["definition"]>;
type Reckoned = Definition["reckoned"];

const ways = { up: words.up, down: words.down, neither: words.noWay } as const;
const lenses = { product: words.leansProduct, service: words.leansService } as const;
const sides = {
  outcome: words.sideOutcome,
  relationship: words.sideRelationship,
  preference: words.sidePreference,
  process: words.sideProcess,
  productivity: words.sideProductivity,
} as const;
const tellings = {
  part: teamCharts.asPart,
  number: teamCharts.asNumber,
  count: teamCharts.asCount,
  rate: teamCharts.asRate,
  days: teamCharts.asDaysBetween,
  cases: teamCharts.asCasesBetween,
  percent: teamCharts.asPercent,
} as const;

const asOptions = <Value extends string>(all: Readonly<Record<Value, string>>) =>
  (Object.keys(all) as Value[]).map((value) => ({ value, words: all[value] }));
const chosen = <Value extends string>(all: Readonly<Record<Value, string>>, value: string | undefined, other: Value) =>
  (Object.keys(all) as Value[]).find((each) => each === value) ?? other;

const kindOf: Readonly<Record<Definition["side"], Adopted["kind"]>> = {
  outcome: "outcome",
  relationship: "relationship",
  preference: "relationship",
  process: "process",
  productivity: "process",
};

/** A name for machines from a name for people: letters and digits, with hyphens between. */
export function idFrom(title: string): string {
  const plain = title
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/gu, "")
    .toLowerCase();
  const id = plain
    .replace(/[^a-z0-9]+/gu, "-")
    .replace(/^-+|-+$/gu, "")
    .slice(0, 60);
  return id === "" ? `measure-${crypto.randomUUID().slice(0, 8)}` : id;
}

/** Questions about any measure that the team defines itself: which way is better, what it shows, and through which lens. */
function lensQuestions(pairs: readonly { readonly value: string; readonly words: string }[]): readonly Question[] {
  return [
    { key: "better", label: words.whichBetter, kind: "choice", options: asOptions(ways) },
    { key: "side", label: words.whichSide, kind: "choice", options: asOptions(sides) },
    { key: "lens", label: words.leans, kind: "choice", options: asOptions(lenses) },
    { key: "because", label: words.lensBecause, kind: "line", most: 500 },
    {
      ...{ key: "pair", label: words.pair, hint: words.pairHint, kind: "pick", options: pairs, isOptional: true },
      onlyWhen: { key: "side", is: ["productivity"] },
    },
  ];
}

const counted = { key: "how", is: ["part", "rate"] } as const;

export function ownQuestions(
  pairs: readonly { readonly value: string; readonly words: string }[],
): readonly Question[] {
  return [
    { key: "title", label: words.testTitle, kind: "line" },
    { key: "what", label: words.whatCounted, kind: "words" },
    { key: "how", label: teamCharts.howTold, kind: "choice", options: asOptions(tellings) },
    { key: "numerator", label: teamCharts.partWords, kind: "line", most: 300, onlyWhen: counted },
    { key: "denominator", label: teamCharts.allWords, kind: "line", most: 300, onlyWhen: counted },
    {
      ...{ key: "per", label: teamCharts.per, hint: teamCharts.perHint, kind: "number" },
      onlyWhen: { key: "how", is: ["rate"] },
    },
    { key: "unit", label: words.unit, kind: "line", isOptional: true, onlyWhen: { key: "how", is: ["number"] } },
    {
      ...{ key: "smallest", label: teamCharts.smallest, kind: "number", isOptional: true },
      onlyWhen: { key: "how", is: ["number"] },
    },
    {
      ...{ key: "largest", label: teamCharts.largest, kind: "number", isOptional: true },
      onlyWhen: { key: "how", is: ["number"] },
    },
    { key: "of", label: words.ofWhom, kind: "line", most: 300 },
    { key: "period", label: words.whichTime, kind: "line", most: 300 },
    ...lensQuestions(pairs),
  ];
}

/** What the team says of a measure whose values are in people's records already. */
export function peoplesQuestions(
  { title, unit, better, licence }: MeasureOfPeople,
  pairs: readonly { readonly value: string; readonly words: string }[],
): readonly Question[] {
  const first: Readonly<Record<string, string>> = { better };
  return [
    { key: "title", label: words.testTitle, kind: "line", first: title ?? "" },
    { key: "what", label: words.whatCounted, kind: "words" },
    { key: "unit", label: words.unit, kind: "line", first: unit ?? "", isOptional: true },
    { key: "of", label: words.ofWhom, kind: "line", most: 300 },
    ...lensQuestions(pairs).map((question) => {
      const given = first[question.key];
      return given === undefined ? question : { ...question, first: given };
    }),
    { key: "licence", label: words.licence, kind: "line", first: licence ?? words.ownLicence },
  ];
}

const text = (given: Answers, key: string): string => given[key] ?? "";

function shared(
  given: Answers,
): Pick<Adopted, "title" | "better" | "kind" | "lens"> & { readonly side: Definition["side"] } {
  const side = chosen(sides, given["side"], "process");
  return {
    ...{ title: text(given, "title"), side, kind: kindOf[side] },
    better: chosen(ways, given["better"], "neither"),
    lens: chosen(lenses, given["lens"], "product"),
  };
}

const pairOf = (given: Answers) =>
  text(given, "pair") === "" || given["side"] !== "productivity"
    ? {}
    : { pairedWith: text(given, "pair") as MeasureId };

/** A measure of people's records as the team looks at it. */
export function peoplesMeasure({ id }: Pick<MeasureOfPeople, "id">, given: Answers): Adopted {
  const { side, ...said } = shared(given);
  return {
    ...{ ...said, measure: id as MeasureId, unit: text(given, "unit") },
    definition: {
      ...{
        what: text(given, "what"),
        reckoned: { as: "number", of: teamCharts.meanOfAll },
        subgroup: text(given, "of"),
      },
      ...{ period: teamCharts.perMonth, because: text(given, "because"), side, licence: text(given, "licence") },
      ...{ from: "people", ...pairOf(given) },
    },
  };
}

function reckonedOf(given: Answers, count: MeasureId): { readonly reckoned: Reckoned; readonly unit: string } {
  const of = text(given, "of");
  const parts = { numerator: text(given, "numerator"), denominator: text(given, "denominator"), of: count };
  switch (chosen<keyof typeof tellings>(tellings, given["how"], "number")) {
    case "part":
      return { reckoned: { as: "share", ...parts }, unit: "%" };
    case "percent":
      return { reckoned: { as: "share", numerator: text(given, "what"), denominator: of }, unit: "%" };
    case "rate": {
      const per = numberFrom(text(given, "per")) ?? 1;
      return { reckoned: { as: "rate", ...parts, per }, unit: `/ ${per}` };
    }
    case "count":
      return { reckoned: { as: "count", of }, unit: "" };
    case "days":
      return { reckoned: { as: "between", what: "days", of }, unit: "d" };
    case "cases":
      return { reckoned: { as: "between", what: "cases", of }, unit: "" };
    case "number":
      return { reckoned: { as: "number", of }, unit: text(given, "unit") };
  }
}

/**
 * A measure of the team's own, after the one that holds how many there were where both are counted: the count has to be
 * there before something can be out of it.
 */
export function ownMeasures(given: Answers): readonly Adopted[] {
  const { side, ...said } = shared(given);
  const measure = idFrom(said.title) as MeasureId;
  const count = `${measure}.all` as MeasureId;
  const { reckoned, unit } = reckonedOf(given, count);
  const [smallest, largest] = [numberFrom(text(given, "smallest")), numberFrom(text(given, "largest"))];
  const about = { subgroup: text(given, "of"), period: text(given, "period"), licence: words.ownLicence } as const;
  const own: Adopted = {
    ...{ ...said, measure, unit },
    ...(smallest === null ? {} : { smallest }),
    ...(largest === null ? {} : { largest }),
    definition: {
      ...{ ...about, what: text(given, "what"), reckoned, because: text(given, "because"), side, ...pairOf(given) },
    },
  };
  if (reckoned.as !== "rate" && !(reckoned.as === "share" && reckoned.of !== undefined)) return [own];
  const all = text(given, "denominator");
  return [
    {
      ...{ measure: count, title: teamCharts.countTitle({ title: said.title }), unit: "", smallest: 0 },
      ...{ better: "neither", kind: "process", lens: "product" },
      definition: {
        ...{
          ...about,
          what: all,
          reckoned: { as: "number", of: all },
          because: teamCharts.countBecause,
          side: "process",
        },
      },
    },
    own,
  ];
}
