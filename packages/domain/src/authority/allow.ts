import type { EntryType } from "../entry.ts";
import type { Instant, PartyId } from "../ids.ts";
import { entryTypes, type PersonRecord } from "../record/record.ts";
import type { Refusal } from "../refusal.ts";
import type { Actor } from "./actor.ts";
import { type AuthorityRow, authority } from "./authority.ts";
import { grantState } from "./grant.ts";

/** How a professional stands to the person. */
export function partnershipState(record: PersonRecord, professional: PartyId): "active" | "ended" | "none" {
  return record.partnership.partnerships.get(professional)?.state ?? "none";
}

/** Whether any professional works with the person now, or ever did. */
const hadPartner = ({ partnership }: PersonRecord): boolean => partnership.partnerships.size > 0;

function professionalRefusal(
  record: PersonRecord,
  cell: Exclude<AuthorityRow["professional"], "no">,
  professional: PartyId,
): Refusal | null {
  const state = partnershipState(record, professional);
  if (state === "active") return null;
  // A person who ended every partnership let everybody go: the next one begins by the person, as for who worked with the
  // person before, and never by a professional who names itself.
  if (cell === "begins" && !hadPartner(record)) return null;
  return { code: "no_partnership", state };
}

function supporterRefusal(
  record: PersonRecord,
  cell: Exclude<AuthorityRow["supporter"], "no">,
  supporter: PartyId,
  now: Instant,
): Refusal | null {
  const held = grantState(record, supporter, now);
  const deeds = cell === "granted" ? [] : cell;
  if (held.state === "none") return { code: "grant_missing", deeds };
  if (held.state === "ended") return { code: "grant_ended", on: held.on };
  if (cell === "granted" || cell.some((deed) => held.grant.mayDo.includes(deed))) return null;
  return { code: "grant_missing", deeds };
}

/**
 * Whether the row lets this actor write, as the record stands.
 *
 * @param type - named in the refusal; for a measurement the type of the entry that made its measure known.
 * @returns null for yes, or the refusal.
 */
export function rowRefusal(
  record: PersonRecord,
  row: AuthorityRow,
  type: EntryType,
  { party, role }: Actor,
  now: Instant,
): Refusal | null {
  switch (role) {
    case "professional":
      if (row.professional !== "no") return professionalRefusal(record, row.professional, party);
      break;
    case "supporter":
      if (row.supporter !== "no") return supporterRefusal(record, row.supporter, party, now);
      break;
    case "person":
    case "system":
      if (row[role] === "yes") return null;
  }
  return { code: "not_allowed", type, role };
}

/** Whether the authority table lets this actor write an entry of this type. */
export function authorityRefusal(record: PersonRecord, type: EntryType, actor: Actor, now: Instant): Refusal | null {
  return rowRefusal(record, authority[type], type, actor, now);
}

/**
 * The entry types that this actor may write in this record now, by the table that guards the write door, so that no
 * screen guesses. What a single entry meets (a closed aim, a decision that is not open) is decided when it comes.
 * For a person the caller knows that the record is the person's own.
 */
export function may(record: PersonRecord, actor: Actor, now: Instant): readonly EntryType[] {
  return entryTypes.filter((type) => authorityRefusal(record, type, actor, now) === null);
}
