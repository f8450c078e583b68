import type { SiteContext } from "../matching/library.ts";
import type { PersonRecord } from "../record/record.ts";

/** What a team's record says about its place now, as matching takes it: current notes, oldest first. */
export function siteContextOf({ context }: Pick<PersonRecord, "context">): SiteContext {
  const notes = [...context.notes.values()].flatMap((note) => {
    if (note.state === "retired") return [];
    const { id, lens, effect, strength, title, touches, brought } = note;
    return [
      { id, lens, effect, strength, title, touches: touches ?? [], by: brought.by, as: brought.as, at: brought.at },
    ];
  });
  return { notes, version: context.version };
}
