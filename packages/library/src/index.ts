export { type AimStarter, aimStarters } from "./aims/starters.ts";
export {
  type AimDomain,
  type AimDomainId,
  aimDomainIds,
  aimDomains,
  isAimDomainId,
  notSureYet,
  parseDomains,
} from "./domains/aim-domain.ts";
export { type DomainSuggestion, suggestDomains } from "./domains/suggest.ts";
export type { EffectInWords } from "./effect/effect-in-words.ts";
export type { Denominator, Frequency, FrequencyRange } from "./effect/frequency.ts";
export type { HarmInWords } from "./effect/harms.ts";
export type { Figures } from "./effect/told.ts";
export type { EvidenceStatement, MeasuredBy, Studied } from "./evidence/statement.ts";
export type { Instrument } from "./instruments/instruments.ts";
export { type LifeNoteKind, type LifeNoteWords, lifeNoteKinds, lifeNoteWords } from "./life/kinds.ts";
export type { Library, Provenance } from "./practice/library.ts";
export type { Asks, Money, Needs, Practice, Span, Trips } from "./practice/practice.ts";
