import {
  anyText,
  byTag,
  count,
  day,
  described,
  either,
  fields,
  identifier,
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
import type { Absolute, Effect, EvidenceFile, EvidenceStatement, MeasuredBy, Studied } from "./statement.ts";

const estimate = { value: number, ciLow: orNull(number), ciHigh: orNull(number), ciLevel: number };
const better = oneOf("higher", "lower");
const relative = described(
  "A relative effect; it is never shown alone.",
  fields({ ...estimate, type: oneOf("RR", "OR", "HR", "rate ratio"), better }),
);
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

/** What can be compared with a person; a population in words alone can't. */
const studied: Reader<Studied> = fields({ ageFrom: orNull(count), ageTo: orNull(count), without: listOf(text) });

const measuredBy: Reader<MeasuredBy> = fields({
  measures: listOf(textLike(/^[a-z0-9][a-z0-9.-]{0,79}$/, "a measure's name, such as loinc-8480-6"), 1),
  unit: text,
});

const mustHave = {
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
  needsVerification: described(
    "A statement that is not checked is not evidence; keep it out of this file.",
    only(false),
  ),
};
const statement: Reader<EvidenceStatement> = described(
  "One finding about one practice and one outcome.",
  fields(mustHave, {
    studied: described("The ages studied, and conditions that the people studied did not have.", studied),
    measuredBy: described(
      "Measures on the very scale of the effect (a mean difference), so that results of one's own can be set beside it.",
      measuredBy,
    ),
    replaces: described("The id of an older statement of the same finding, which is then no longer shown.", identifier),
  }),
);
export const reviewed = orNull(fields({ by: text, on: day }));

/** The shape of one evidence file; what its figures must fulfil together is in `rules.ts`. */
export const evidenceFile: Reader<EvidenceFile> = fields(
  {
    condition: text,
    licence: text,
    reviewed: described("Which clinician of the site read the file against its sources, and when.", reviewed),
    statements: listOf(statement, 1),
  },
  { $schema: text },
);
