import { type Checks, unknown } from "../../record/check.ts";

export const reflectionChecks: Checks<"reflection.written"> = {
  "reflection.written": ({ noticing }, { by, body: { about } }) => {
    if (about === undefined) return null;
    // Nobody learns from a refusal which notes are somebody else's.
    const isMine = noticing.logged.some(({ brought }) => brought.entry === about && brought.by === by);
    return isMine ? null : unknown("about", about);
  },
};
