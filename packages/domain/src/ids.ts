/** Two ids are never confused, and cost nothing at run time. */
declare const brand: unique symbol;
export type Brand<Base, Name extends string> = Base & { readonly [brand]: Name };

/** A UUID (version 7) that the author's device made, so that sending an entry twice is harmless. */
export type EntryId = Brand<string, "EntryId">;
/** A person's subject id is also that person's party id. */
export type SubjectId = Brand<string, "SubjectId">;
export type PartyId = Brand<string, "PartyId">;
export type SiteId = Brand<string, "SiteId">;
/** A thing (aim, action, test …) is named by the id of the entry that began it. */
export type AimId = Brand<string, "AimId">;
export type LifeNoteId = Brand<string, "LifeNoteId">;
export type ContextNoteId = Brand<string, "ContextNoteId">;
export type OptionId = Brand<string, "OptionId">;
export type DecisionId = Brand<string, "DecisionId">;
export type ActionId = Brand<string, "ActionId">;
export type PromiseId = Brand<string, "PromiseId">;
export type TestId = Brand<string, "TestId">;
export type VisitId = Brand<string, "VisitId">;
/** A driver or a change idea in a team's driver diagram; an improvement stands in it by its own id. */
export type NodeId = Brand<string, "NodeId">;
export type FrictionId = Brand<string, "FrictionId">;
export type StandardId = Brand<string, "StandardId">;
export type GrantId = Brand<string, "GrantId">;
export type ConsentId = Brand<string, "ConsentId">;
export type MeasurementId = Brand<string, "MeasurementId">;
/** Names a measure across people and sites, for example `phq-9` or `loinc-4548-4`; an own measure carries a UUID. */
export type MeasureId = Brand<string, "MeasureId">;

/** A moment in UTC, as `2026-11-03T09:12:00.000Z`. */
export type Instant = Brand<string, "Instant">;
/** A day in the site's own calendar, as `2026-11-03`. */
export type LocalDate = Brand<string, "LocalDate">;
