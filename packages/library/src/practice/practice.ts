import {
  described,
  fields,
  identifier,
  listOf,
  number,
  oneOf,
  orNull,
  type Parsed,
  type Problem,
  parse,
  type Reader,
  text,
  textLike,
} from "../checking/reader.ts";
import type { AimDomainId } from "../domains/aim-domain.ts";
import { reviewed } from "../evidence/format.ts";
import type { Burden, EvidenceFile, EvidenceStatement } from "../evidence/statement.ts";
import { needIdsOf } from "../need/needs.ts";

/** From the least to the most that the source speaks of; both ends equal where it names one number. */
export interface Span {
  readonly low: number;
  readonly high: number;
}
export interface Trips extends Span {
  readonly each: "week" | "month" | "in all";
}

export interface Money extends Span {
  /** ISO 4217. */
  readonly currency: string;
  readonly each: "month" | "in all";
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
  /** What it costs the person. No statement that ships gives it; a site may know its own. */
  readonly money: Money | null;
  /** What it asks of the professional. */
  readonly professionalMinutesAWeek: Span | null;
}

/** Ids of needs.json: what a place and a life must have for this practice. */
export interface Needs {
  readonly place: readonly string[];
  readonly life: readonly string[];
}

/**
 * Something that can be offered: with evidence, one of the two that are always there and need none, or what somebody
 * knows from own life or work. No library holds the last: a record does.
 */
export interface Practice {
  readonly id: string;
  readonly kind: "from-evidence" | "always-there" | "own-experience";
  readonly title: string;
  readonly about: string;
  readonly personDoes: readonly string[];
  readonly professionalDoes: readonly string[];
  readonly asks: Asks;
  readonly needs: Needs;
  readonly conditions: readonly string[];
  readonly aimDomains: readonly AimDomainId[];
  /** Ids of evidence statements; empty for what is always there. */
  readonly statements: readonly string[];
}

const span: Reader<Span> = fields({ low: number, high: number });
const currency = textLike(/^[A-Z]{3}$/, "a currency such as EUR");
const asks = fields(
  {
    sessionsAWeek: orNull(span),
    weeks: orNull(span),
    minutesASession: orNull(span),
    trips: orNull(fields({ low: number, high: number, each: oneOf("week", "month", "in all") })),
    money: orNull(fields({ low: number, high: number, currency, each: oneOf("month", "in all") })),
  },
  { professionalMinutesAWeek: orNull(span) },
);
const grouped = fields(
  {
    id: identifier,
    title: text,
    about: text,
    statements: listOf(text, 1),
    asks: described("What it asks of the person; null where nobody knows, never a guess.", asks),
  },
  {
    needs: described(
      "What it needs, by ids of needs.json.",
      fields({ place: listOf(oneOf(...needIdsOf("place"))), life: listOf(oneOf(...needIdsOf("life"))) }),
    ),
  },
);
const always = fields({
  id: identifier,
  title: text,
  about: text,
  personDoes: listOf(text),
  professionalDoes: listOf(text),
});
const about = { note: text, licence: text, practices: listOf(grouped, 1) };
const beside = {
  notPractices: listOf(fields({ statement: text, because: text })),
  alwaysThere: listOf(always, 1),
};
const review = { $schema: text, reviewed };
const mapping = fields({ ...about, ...beside }, review);
/** The same as a site writes it: what is always there comes with the library. */
export const practicesFile = fields(about, { ...beside, ...review });
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
  professionalMinutesAWeek: null,
};
const nothingNeeded: Needs = { place: [], life: [] };

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
      professionalMinutesAWeek: given.asks.professionalMinutesAWeek ?? null,
      effort: burden?.effort ?? null,
      inWords: burden?.description ?? null,
      basis: burden?.basis ?? null,
    },
    needs: given.needs ?? nothingNeeded,
    conditions: once(statements.map((statement) => statement.condition)),
    aimDomains: once(statements.flatMap((statement) => statement.aimDomains)),
    statements: given.statements,
  };
}

/** From less to more, and neither below nothing. */
function* spanProblems({ practices }: Mapping): Generator<Problem> {
  for (const [index, { asks }] of practices.entries())
    for (const [key, given] of Object.entries(asks))
      if (given !== null && given !== undefined && (given.low < 0 || given.low > given.high))
        yield {
          path: `practices[${index}].asks.${key}`,
          reason: `"${given.low} to ${given.high}" must go from less to more, and from 0 on`,
        };
}

function* mappingProblems(
  read: Mapping,
  known: ReadonlyMap<string, EvidenceStatement>,
  awaited: ReadonlySet<string>,
): Generator<Problem> {
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
    if (!known.has(statement) && !awaited.has(statement))
      yield { path: at, reason: `no evidence statement has the id "${statement}"` };
    if (placed.has(statement)) yield { path: at, reason: `"${statement}" is placed twice` };
    placed.add(statement);
  }
  for (const id of known.keys())
    if (!placed.has(id)) yield { path: "practices", reason: `the evidence statement "${id}" belongs to no practice` };
}

/** What a file of practices holds. */
export interface PracticesRead {
  readonly fromEvidence: readonly Practice[];
  readonly alwaysThere: readonly Practice[];
  readonly licence: string;
  readonly reviewed: EvidenceFile["reviewed"];
}

/**
 * Reads the grouping of statements into practices; every statement has exactly one place in it.
 *
 * @param awaited - ids of statements in files that have problems of their own: that they are missing is no problem of this one.
 */
export function parsePractices(
  given: unknown,
  evidence: readonly EvidenceStatement[],
  awaited: ReadonlySet<string> = new Set(),
): Parsed<PracticesRead> {
  const read = parse(mapping, given);
  if (!read.ok) return read;
  const known = new Map(evidence.map((statement) => [statement.id, statement]));
  const problems = [...spanProblems(read.value), ...mappingProblems(read.value, known, awaited)];
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
      needs: nothingNeeded,
      conditions: [],
      aimDomains: [],
      statements: [],
    }),
  );
  return {
    ok: true,
    value: { fromEvidence, alwaysThere, licence: read.value.licence, reviewed: read.value.reviewed ?? null },
  };
}
