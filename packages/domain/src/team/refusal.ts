import type { MeasureId, NodeId, PartyId, TestId } from "../ids.ts";
import type { ClaimMissing } from "./formula/claim.ts";

/** What a team's record says no to, besides what every record does. */
export type TeamRefusal =
  /** Only the site's professionals and the team's patient partners write this. */
  | { readonly code: "not_on_the_team" }
  | { readonly code: "on_the_team_already"; readonly party: PartyId }
  | { readonly code: "definition_missing"; readonly measure: MeasureId; readonly field: "definition" | "lens" }
  /** A measure of how much is done stands only beside one of what it does to people (E-17). */
  | { readonly code: "pair_missing"; readonly measure: MeasureId }
  /** What is done was named as what comes of it (E-11). */
  | {
      readonly code: "output_in_benefits_place";
      readonly measure: MeasureId;
      readonly side: "process" | "productivity";
    }
  /** An improvement is not called reached before its result may be claimed (E-7, E-75). */
  | { readonly code: "claim_not_ready"; readonly because: readonly ClaimMissing[] }
  /** What is computed from people's records is not typed in. */
  | { readonly code: "measure_is_computed"; readonly measure: MeasureId }
  | { readonly code: "reason_missing"; readonly field: string }
  | { readonly code: "drivers_in_a_circle"; readonly from: NodeId; readonly to: NodeId }
  | { readonly code: "test_not_finished"; readonly test: TestId; readonly stage: "planned" | "running" | "studied" }
  /** A team's test says with how many it begins, and who answers for it. */
  | { readonly code: "scale_missing" }
  /** A first test is small, and the next is one step larger at most. */
  | { readonly code: "scale_too_large"; readonly size: string; readonly largest: string }
  /** This change idea was tested before: the new test names the cycle that it builds on. */
  | { readonly code: "cycle_before_missing"; readonly newest: TestId };
