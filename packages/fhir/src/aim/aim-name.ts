import type { SubjectId } from "@aimwell/domain";
import { entryIdFor } from "../plan/desk.ts";

/** What an aim is named by: its Goal alone, so that a rating in another file, or years later, still finds it. */
export function aimName(key: string): readonly string[] {
  return [key, "aim"];
}

/** The id of the aim that a Goal, or an observation of what matters, becomes. */
export function aimIdFor(subject: SubjectId, key: string): string {
  return entryIdFor(subject, ["aim.proposed", ...aimName(key)]);
}
