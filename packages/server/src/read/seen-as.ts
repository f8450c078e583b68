import type { Instant, SubjectId } from "@aimwell/domain";
import type { Store } from "@aimwell/store";
import type { SignedIn } from "../sign-in/signed-in.ts";

/**
 * What this reader may see of a record today; null when nothing. Somebody whom the record names in another role than the one
 * they have at the site sees nothing: whoever names a neighbour as a professional has not made one.
 */
export async function seenAs(
  store: Pick<Store, "seen">,
  reader: Pick<SignedIn, "site" | "party" | "as">,
  subject: SubjectId,
  now: Instant,
): Promise<Awaited<ReturnType<Store["seen"]>>> {
  const seen = await store.seen(reader.site, subject, reader.party, now.slice(0, 10));
  return seen?.asRole === reader.as ? seen : null;
}

/**
 * The records that name this reader in the own role today.
 *
 * @param now - the day, or a moment of it.
 */
export async function subjectsOfReader(
  store: Pick<Store, "subjectsOf">,
  reader: Pick<SignedIn, "site" | "party" | "as">,
  now: string,
): Promise<readonly SubjectId[]> {
  const open = await store.subjectsOf(reader.site, reader.party, now.slice(0, 10));
  return open.flatMap(({ subject, asRole }) => (asRole === reader.as ? [subject as SubjectId] : []));
}
