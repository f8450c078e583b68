import type { Role } from "../entry.ts";
import type { Instant, LocalDate, PartyId, SubjectId } from "../ids.ts";
import type { NounName } from "../record/nouns.ts";
import { nounsGrown, type PersonRecord } from "../record/record.ts";
import { grantState } from "./grant.ts";
import { mayRead, type Scope } from "./scope.ts";

/** One party that may see a record. */
export interface AccessRow {
  readonly party: PartyId;
  readonly role: Exclude<Role, "system">;
  readonly scopes: "all" | readonly Scope[];
  /** The last day; null for no end. */
  readonly until: LocalDate | null;
}

const nouns: ReadonlySet<NounName> = new Set<NounName>(["consent", "partnership"]);
const changing = new Map<string, boolean>();

/** Whether an entry of this type may change who sees the record. */
export function changesAccess(type: string): boolean {
  const known = changing.get(type) ?? !nounsGrown([type]).isDisjointFrom(nouns);
  changing.set(type, known);
  return known;
}

/**
 * Who may see this record, and which parts: the person and the professionals who work with the person see all but what
 * others wrote in private; a supporter sees what the newest grant names. Whoever is not listed sees nothing.
 *
 * @param at.subject - whose record it is; a person's subject id is also the person's party id.
 */
export function accessOf(
  record: Pick<PersonRecord, "consent" | "partnership">,
  { subject, now }: { readonly subject: SubjectId; readonly now: Instant },
): readonly AccessRow[] {
  const rows = new Map<PartyId, AccessRow>();
  for (const { supporter } of record.consent.grants.values()) {
    const held = grantState(record, supporter, now);
    if (held.state !== "current") continue;
    const { grant } = held;
    rows.set(supporter, { party: supporter, role: "supporter", scopes: mayRead(grant), until: grant.until ?? null });
  }
  for (const { professional, state } of record.partnership.partnerships.values()) {
    if (state !== "active") continue;
    rows.set(professional, { party: professional, role: "professional", scopes: "all", until: null });
  }
  const person = subject as string as PartyId;
  rows.set(person, { party: person, role: "person", scopes: "all", until: null });
  return [...rows.values()];
}
