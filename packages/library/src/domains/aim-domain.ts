import given from "../../data/aim-domains.json" with { type: "json" };
import {
  fields,
  listOf,
  oneOf,
  type Parsed,
  type Problem,
  parse,
  type Reader,
  shipped,
  text,
} from "../checking/reader.ts";

export const aimDomainIds = [
  "moving",
  "hands-arms",
  "pain",
  "energy",
  "sleep",
  "breathing",
  "eating-body",
  "thinking",
  "senses",
  "mood",
  "worry",
  "self-worth",
  "self-care",
  "home",
  "work",
  "people",
  "intimacy",
  "caring",
  "play",
  "meaning",
  "habits",
  "staying-well",
  "treatment-work",
  "knowing",
  "last-phase",
  "safety",
] as const;
export type AimDomainId = (typeof aimDomainIds)[number];

/** A part of life in which a person can place an aim. */
export interface AimDomain {
  readonly id: AimDomainId;
  readonly label: string;
  /** The goal-domain code of the HL7 person-centred outcomes guide, for export only. */
  readonly pcoGoalDomain: string;
  /** Cue words for a first suggestion only; the person always confirms. */
  readonly words: readonly string[];
}

const domain: Reader<AimDomain> = fields({
  id: oneOf(...aimDomainIds),
  label: text,
  pcoGoalDomain: text,
  words: listOf(text, 1),
});

export const domainFile = fields(
  { version: text, licence: text, note: text, domains: listOf(domain, 1) },
  { $schema: text },
);

function* twice(domains: readonly AimDomain[]): Generator<Problem> {
  for (const [index, { id }] of domains.entries())
    if (domains.findIndex((each) => each.id === id) < index)
      yield { path: `domains[${index}].id`, reason: `the id "${id}" comes twice` };
}

/** Reads a file of aim domains whole, or says everything that is wrong with it. */
export function parseDomains(given: unknown): Parsed<readonly AimDomain[]> {
  const read = parse(domainFile, given);
  if (!read.ok) return read;
  const problems = [...twice(read.value.domains)];
  return problems.length === 0 ? { ok: true, value: read.value.domains } : { ok: false, problems };
}

export const aimDomains: readonly AimDomain[] = shipped("aim-domains.json", parseDomains(given));

/** What a person may answer in place of a domain; it is as good an answer as any. */
export const notSureYet = { id: "not-sure-yet", label: "Not sure yet" } as const;

export const isAimDomainId = (id: string): id is AimDomainId => aimDomainIds.some((each) => each === id);
