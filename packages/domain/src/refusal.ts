import type { EntryType, Role } from "./entry.ts";
import type {
  ActionId,
  AimId,
  DecisionId,
  EntryId,
  Instant,
  MeasureId,
  MeasurementId,
  OptionId,
  PartyId,
  TestId,
  VisitId,
} from "./ids.ts";
import type { TeamRefusal } from "./team/refusal.ts";
import type { TestOfChange } from "./test/test.ts";

/** What a supporter may be granted to do. */
export type Deed = "add-life" | "rate-aim" | "speak-for";

/** Nobody may write this here, or not now. */
type AuthorityRefusal =
  /** The draft names another author than the one who is signed in. */
  | { readonly code: "not_your_name"; readonly by: PartyId; readonly as: Role; readonly actor: PartyId }
  /** A person writes in the record that is the person's own. */
  | { readonly code: "not_your_record" }
  /** This kind of party never writes this kind of entry. */
  | { readonly code: "not_allowed"; readonly type: EntryType; readonly role: Role }
  | { readonly code: "no_partnership"; readonly state: "none" | "ended" }
  /** The supporter has no grant, or one without any of these deeds; an empty list asks for a grant of any kind. */
  | { readonly code: "grant_missing"; readonly deeds: readonly Deed[] }
  | { readonly code: "grant_ended"; readonly on: string }
  /** The thing was brought by somebody else, and only that party may do this with it. */
  | { readonly code: "not_yours"; readonly entry: EntryId; readonly by: PartyId }
  /** A confirmed aim's levels are the person's; others may put levels to an aim only while it is a proposal. */
  | { readonly code: "levels_are_the_persons"; readonly aim: AimId };

/** The draft does not meet the record as it is now. */
type PlaceRefusal =
  | { readonly code: "said_in_the_future"; readonly at: Instant; readonly now: Instant }
  | { readonly code: "unknown_reference"; readonly field: string; readonly id: string }
  /** Somebody changed the same thing first. `by` is the version that stands now. */
  | { readonly code: "superseded_already"; readonly by: EntryId }
  /** Somebody corrected the same value first. `by` is the value that stands now. */
  | { readonly code: "corrected_already"; readonly by: MeasurementId }
  /** The id belongs to something else that is kept already: an id is given once. */
  | { readonly code: "id_taken"; readonly id: string }
  /** A new version must name the version that it takes the place of. */
  | { readonly code: "supersedes_missing"; readonly current: EntryId }
  | { readonly code: "already_answered"; readonly by: EntryId }
  | { readonly code: "already_past"; readonly field: string; readonly day: string }
  | { readonly code: "days_reversed"; readonly from: string; readonly until: string }
  | { readonly code: "person_already_introduced"; readonly by: EntryId };

type NounRefusal =
  | { readonly code: "aim_closed"; readonly aim: AimId }
  | { readonly code: "aim_not_confirmed"; readonly aim: AimId; readonly state: "unconfirmed" | "declined" }
  | { readonly code: "levels_locked"; readonly aim: AimId; readonly scale: EntryId }
  | { readonly code: "decision_not_open"; readonly decision: DecisionId; readonly stage: "shared" | "deferred" }
  | { readonly code: "decision_still_open"; readonly decision: DecisionId }
  | { readonly code: "option_not_on_offer"; readonly option: OptionId }
  | { readonly code: "leans_already_open"; readonly decision: DecisionId }
  /** A step stands when the side that did not propose it agrees. */
  | { readonly code: "own_proposal"; readonly entry: EntryId }
  | {
      readonly code: "action_not_open";
      readonly action: ActionId;
      readonly state: "proposed" | "agreed" | "paused" | "ended";
    }
  | { readonly code: "test_not_running"; readonly test: TestId; readonly stage: TestOfChange["stage"] }
  /** The test would have begun before the guess was told. */
  | { readonly code: "prediction_missing"; readonly test: TestId; readonly toldOn: string; readonly startedOn: string }
  | { readonly code: "measure_unknown"; readonly measure: MeasureId }
  | {
      readonly code: "value_out_of_range";
      readonly measure: MeasureId;
      readonly value: number;
      readonly smallest: number | null;
      readonly largest: number | null;
    }
  | { readonly code: "visit_not_open"; readonly visit: VisitId; readonly stage: "planned" | "open" | "closed" };

/** An expected no, with the facts for a sentence. None of the facts is anybody's words. */
export type Refusal = AuthorityRefusal | PlaceRefusal | NounRefusal | TeamRefusal;
export type RefusalCode = Refusal["code"];
