import type { invite } from "@aimwell/contract";
import type { Draft, EntryId, Instant, PartyId, SubjectId } from "@aimwell/domain";
import type { Store } from "@aimwell/store";
import type { z } from "zod";
import { newId } from "../clock.ts";
import type { WriteDoor } from "../door/write-door.ts";
import type { SignedIn } from "../sign-in/signed-in.ts";

export type Invite = z.output<typeof invite>;

/** What an invitation will do when somebody takes it. */
export interface Invited {
  readonly party: PartyId;
  readonly subject: SubjectId | null;
}

const draftOf = (by: SignedIn, now: Instant, subject: SubjectId) => ({
  id: newId() as EntryId,
  subject,
  by: by.party,
  as: by.as,
  at: now,
});

/**
 * Makes ready what an invitation promises, through the write door, as the one who invites: a person's record and the
 * partnership in it, or the grant to a supporter. A colleague has no record.
 *
 * @returns who will join, or the words of the refusal.
 */
export async function prepare(
  given: { readonly store: Store; readonly door: WriteDoor; readonly now: Instant },
  by: SignedIn,
  asked: Invite,
): Promise<
  | { readonly ok: true; readonly invited: Invited }
  | { readonly ok: false; readonly words: string; readonly code: string }
> {
  const party = (asked.as === "person" && asked.subject !== undefined ? asked.subject : newId()) as PartyId;
  const { store, door, now } = given;
  const known = asked.as === "person" && asked.subject !== undefined;
  if (!known) {
    const what = asked.as === "person" ? null : asked.as === "supporter" ? asked.relation : asked.profession;
    const row = { partyId: party, kind: asked.as, name: asked.name, what, isLead: false, accountId: null };
    await store.putParty(by.site, row, now);
  }
  const drafts = draftsFor(by, now, party, asked);
  const subject =
    asked.as === "professional"
      ? null
      : asked.as === "person"
        ? (party as string as SubjectId)
        : (by.party as string as SubjectId);
  const outcomes = await door.take({ party: by.party, role: by.as, site: by.site }, drafts, []);
  for (const outcome of outcomes.values()) {
    if (outcome.outcome === "refused") return { ok: false, words: outcome.words, code: outcome.code };
  }
  return { ok: true, invited: { party, subject } };
}

function draftsFor(by: SignedIn, now: Instant, party: PartyId, asked: Invite): readonly Draft[] {
  if (asked.as === "professional") return [];
  if (asked.as === "supporter") {
    const subject = by.party as string as SubjectId;
    const { name, relation, mayRead, mayDo, until } = asked;
    const body = {
      supporter: party,
      supporterName: name,
      relation,
      mayRead,
      mayDo,
      until: until as string as Extract<Draft, { type: "grant.given" }>["body"]["until"],
    };
    return [{ ...draftOf(by, now, subject), type: "grant.given", body }];
  }
  if (asked.subject !== undefined) return [];
  const subject = party as string as SubjectId;
  const profession = by.what ?? by.name;
  return [
    {
      ...draftOf(by, now, subject),
      type: "partnership.formed",
      body: { professional: by.party, professionalName: by.name, profession },
    },
    { ...draftOf(by, now, subject), type: "person.introduced", body: { name: asked.name } },
  ];
}
