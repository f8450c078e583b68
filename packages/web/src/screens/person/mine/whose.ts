import type { Session } from "@aimwell/contract";
import type { SubjectId } from "@aimwell/domain";

const key = "aimwell.whose";

/**
 * Whose record a page is about: the one in the address, else the one that was chosen on this device, else the first.
 * A person has one; a supporter may help more than one.
 */
export function whose(
  { subjects }: Pick<Session, "subjects">,
  chosen: { readonly inAddress: string | undefined; readonly kept: string | null },
): SubjectId | null {
  if (chosen.inAddress !== undefined) return chosen.inAddress as SubjectId;
  const kept = subjects.find(({ id }) => id === chosen.kept);
  return (kept ?? subjects[0])?.id ?? null;
}

export function keptWhose(): string | null {
  return sessionStorage.getItem(key);
}

export function keepWhose(subject: SubjectId): void {
  sessionStorage.setItem(key, subject);
}
