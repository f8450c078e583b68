import {
  anyText,
  byTag,
  count,
  either,
  fields,
  listOf,
  number,
  oneOf,
  only,
  orNull,
  type Reader,
  text,
  textLike,
  truth,
} from "../checking/reader.ts";
import { aimDomainIds } from "../domains/aim-domain.ts";
import type { Absolute, Effect, EvidenceFile, EvidenceStatement } from "./statement.ts";

export const identifier = textLike(/^[a-z0-9]+(-[a-z0-9]+)*$/, "an id of small letters, digits and single hyphens");
const day = textLike(/^\d{4}-\d{2}-\d{2}$/, "a day such as 2026-03-09");

const estimate = { value: number, ciLow: orNull(number), ciHigh: orNull(number), ciLevel: number };
const better = oneOf("higher", "lower");
const relative = fields({ ...estimate, type: oneOf("RR", "OR", "HR", "rate ratio"), better });
const standardised = fields({ ...estimate, type: oneOf("SMD", "g"), better });
const effect: Reader<Effect> = byTag<Effect>("type", {
  RR: relative,
  OR: relative,
  HR: relative,
  "rate ratio": relative,
  MD: fields({ ...estimate, type: only("MD"), unit: text, better }),
  SMD: standardised,
  g: standardised,
  RD: fields({ ...estimate, type: only("RD"), unit: oneOf("percentage points", "proportion"), better }),
  proportion: fields({ ...estimate, type: only("proportion"), unit: only("percent") }),
});

const pair = { control: number, intervention: number, derived: truth };
const ends = { interventionLow: orNull(number), interventionHigh: orNull(number) };
const absolute: Reader<Absolute> = either(
  fields({ ...pair, unit: oneOf("per 100", "per 1000") }, ends),
  fields({ ...pair, unit: textLike(/^(?!per )/, "per 100, per 1000 or the unit of a mean") }, ends),
);

const statement: Reader<EvidenceStatement> = fields({
  id: identifier,
  condition: text,
  title: text,
  population: text,
  intervention: text,
  comparator: text,
  outcome: text,
  timeFrame: text,
  effect: orNull(effect),
  absolute: orNull(absolute),
  certainty: fields({ grade: orNull(oneOf("high", "moderate", "low", "very low")), by: text }),
  participants: orNull(count),
  studies: orNull(count),
  aimDomains: listOf(oneOf(...aimDomainIds), 1),
  burden: fields(
    {
      effort: oneOf("low", "medium", "high"),
      description: text,
      basis: oneOf("project judgement", "from the source"),
    },
    { sessions: count, hoursPerSession: number },
  ),
  personDoes: listOf(text),
  professionalDoes: listOf(text),
  harms: listOf(text),
  source: fields({
    citation: text,
    doi: orNull(text),
    pmid: orNull(text),
    pmcid: orNull(text),
    year: orNull(count),
    design: text,
  }),
  seenIn: text,
  evidenceLevel: oneOf("summary-of-findings", "abstract", "secondary"),
  notes: anyText,
  needsVerification: only(false),
});

/** The shape of one evidence file; what its figures must fulfil together is in `rules.ts`. */
export const evidenceFile: Reader<EvidenceFile> = fields(
  {
    condition: text,
    licence: text,
    reviewed: orNull(fields({ by: text, on: day })),
    statements: listOf(statement, 1),
  },
  { $schema: text },
);
