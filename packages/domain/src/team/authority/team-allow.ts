import type { Actor } from "../../authority/actor.ts";
import type { EntryType } from "../../entry.ts";
import { entryTypes, type PersonRecord } from "../../record/record.ts";
import type { Refusal } from "../../refusal.ts";
import { isPartner } from "../member/member.ts";
import { type TeamCell, teamAuthority } from "./team-authority.ts";

/** Whether a cell of the team's table lets this actor write in the team's record as it stands. */
export function teamCellRefusal(
  record: PersonRecord,
  cell: TeamCell | undefined,
  type: EntryType,
  { party, role }: Actor,
): Refusal | null {
  if (cell === undefined || role === "system") return { code: "not_allowed", type, role };
  if (cell === "anyone" || role === "professional") return null;
  if (cell === "members" && isPartner(record, party)) return null;
  return cell === "staff" ? { code: "not_allowed", type, role } : { code: "not_on_the_team" };
}

/** Whether the team's authority table lets this actor write an entry of this type in the team's record. */
export function teamRefusal(record: PersonRecord, type: EntryType, actor: Actor): Refusal | null {
  return teamCellRefusal(record, teamAuthority[type], type, actor);
}

/** The entry types that this actor may write in the team's record now. */
export function mayOnTeam(record: PersonRecord, actor: Actor): readonly EntryType[] {
  return entryTypes.filter((type) => teamRefusal(record, type, actor) === null);
}
