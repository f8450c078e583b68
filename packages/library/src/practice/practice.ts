import {
  fields,
  listOf,
  number,
  oneOf,
  only,
  orNull,
  type Parsed,
  type Problem,
  parse,
  type Reader,
  text,
} from "../checking/reader.ts";
import type { AimDomainId } from "../domains/aim-domain.ts";
import { identifier } from "../evidence/format.ts";
import type { Burden, EvidenceStatement } from "../evidence/statement.ts";

/** From the least to the most that the source speaks of; both ends equal where it names one number. */
export interface Span {
  readonly low: number;
  readonly high: number;
}
export interface Trips extends Span {
  readonly each: "week" | "month" | "in all";
}

/** What a practice asks of a person. Null means that the data does not say; nothing is guessed. */
export interface Asks {
  readonly effort: Burden["effort"] | null;
  readonly inWords: string | null;
  /** Whether the words come from the source or are the project's judgement. */
  readonly basis: Burden["basis"] | null;
  readonly sessionsAWeek: Span | null;
  readonly weeks: Span | null;
  readonly minutesASession: Span | null;
  readonly trips: Trips | null;
  /** No statement that we have seen gives what a practice costs a person. */
  readonly money: null;
}

/** Something that can be offered: with evidence, or one of the two that are always there and need none. */
export interface Practice {
  readonly id: string;
  readonly kind: "from-evidence" | "always-there";
  readonly title: string;
  readonly about: string;
  readonly personDoes: readonly string[];
  readonly professionalDoes: readonly string[];
  readonly asks: Asks;
  readonly conditions: readonly string[];
  readonly aimDomains: readonly AimDomainId[];
  /** Ids of evidence statements; empty for what is always there. */
  readonly statements: readonly string[];
}

const span: Reader<Span> = fields({ low: number, high: number });
const grouped = fields({
  id: identifier,
  title: text,
  about: text,
  statements: listOf(text, 1),
  asks: fields({
    sessionsAWeek: orNull(span),
    weeks: orNull(span),
    minutesASession: orNull(span),
    trips: orNull(fields({ low: number, high: number, each: oneOf("week", "month", "in all") })),
    money: only(null),
  }),
});
const always = fields({
  id: identifier,
  title: text,
  about: text,
  personDoes: listOf(text),
  professionalDoes: listOf(text),
});
const mapping = fields({
  note: text,
  licence: text,
  practices: listOf(grouped, 1),
  notPractices: listOf(fields({ statement: text, because: text })),
  alwaysThere: listOf(always, 1),
});
type Read<Each> = Each extends Reader<infer Value> ? Value : never;
type Mapping = Read<typeof mapping>;

const once = <Value>(values: readonly Value[]): readonly Value[] => [...new Set(values)];

const unknown: Asks = {
  effort: null,
  inWords: null,
  basis: null,
  sessionsAWeek: null,
  weeks: null,
  minutesASession: null,
  trips: null,
  money: null,
};

const efforts = ["low", "medium", "high"] as const;

/** The heaviest burden among the statements: what people are told must not be lighter than what the science asked. */
function heaviest(statements: readonly EvidenceStatement[]): Burden | null {
  return statements
    .map(({ burden }) => burden)
    .reduce<Burden | null>(
      (most, each) => (most === null || efforts.indexOf(each.effort) > efforts.indexOf(most.effort) ? each : most),
      null,
    );
}

function derived(given: Mapping["practices"][number], statements: readonly EvidenceStatement[]): Practice {
  const burden = heaviest(statements);
  return {
    id: given.id,
    kind: "from-evidence",
    title: given.title,
    about: given.about,
    personDoes: once(statements.flatMap((statement) => statement.personDoes)),
    professionalDoes: once(statements.flatMap((statement) => statement.professionalDoes)),
    asks: {
      ...given.asks,
      effort: burden?.effort ?? null,
      inWords: burden?.description ?? null,
      basis: burden?.basis ?? null,
    },
    conditions: once(statements.map((statement) => statement.condition)),
    aimDomains: once(statements.flatMap((statement) => statement.aimDomains)),
    statements: given.statements,
  };
}

function* mappingProblems(read: Mapping, known: ReadonlyMap<string, EvidenceStatement>): Generator<Problem> {
  const ids = new Set<string>();
  for (const { id, at } of [
    ...read.practices.map(({ id }, index) => ({ id, at: `practices[${index}].id` })),
    ...read.alwaysThere.map(({ id }, index) => ({ id, at: `alwaysThere[${index}].id` })),
  ]) {
    if (ids.has(id)) yield { path: at, reason: `the id "${id}" comes twice` };
    ids.add(id);
  }
  const placed = new Set<string>();
  for (const { statement, at } of [
    ...read.practices.flatMap(({ statements }, index) =>
      statements.map((statement, place) => ({ statement, at: `practices[${index}].statements[${place}]` })),
    ),
    ...read.notPractices.map(({ statement }, index) => ({ statement, at: `notPractices[${index}].statement` })),
  ]) {
    if (!known.has(statement)) yield { path: at, reason: `no evidence statement has the id "${statement}"` };
    if (placed.has(statement)) yield { path: at, reason: `"${statement}" is placed twice` };
    placed.add(statement);
  }
  for (const id of known.keys())
    if (!placed.has(id)) yield { path: "practices", reason: `the evidence statement "${id}" belongs to no practice` };
}

/** Reads the grouping of statements into practices; every statement has exactly one place in it. */
export function parsePractices(
  given: unknown,
  evidence: readonly EvidenceStatement[],
): Parsed<{ readonly fromEvidence: readonly Practice[]; readonly alwaysThere: readonly Practice[] }> {
  const read = parse(mapping, given);
  if (!read.ok) return read;
  const known = new Map(evidence.map((statement) => [statement.id, statement]));
  const problems = [...mappingProblems(read.value, known)];
  if (problems.length > 0) return { ok: false, problems };
  const fromEvidence = read.value.practices.map((practice) =>
    derived(
      practice,
      practice.statements.map((id) => known.get(id)).filter((each) => each !== undefined),
    ),
  );
  const alwaysThere = read.value.alwaysThere.map(
    (practice): Practice => ({
      ...practice,
      kind: "always-there",
      asks: unknown,
      conditions: [],
      aimDomains: [],
      statements: [],
    }),
  );
  return { ok: true, value: { fromEvidence, alwaysThere } };
}
