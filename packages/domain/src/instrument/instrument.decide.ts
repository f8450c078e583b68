import { isParty } from "../partnership/partnership.decide.ts";
import { type Checks, lived, unknown } from "../record/check.ts";

export const instrumentChecks: Checks<"answers.given" | "safety.raised" | "safety.answered"> = {
  "answers.given": (record, { subject, body }, now) => {
    const { visit, helpedBy } = body;
    if (visit !== undefined && !record.visit.visits.has(visit)) return unknown("visit", visit);
    if (helpedBy !== undefined && !isParty(record, subject, helpedBy)) return unknown("helpedBy", helpedBy);
    return lived(body.on, now);
  },
  "safety.raised": ({ instrument }, { body }) =>
    instrument.answers.some((answers) => answers.brought.entry === body.answers)
      ? null
      : unknown("answers", body.answers),
  "safety.answered": ({ instrument }, { body }) => {
    const raised = instrument.safety.get(body.raised);
    if (raised === undefined) return unknown("raised", body.raised);
    return raised.answered === null ? null : { code: "already_answered", by: raised.answered.brought.entry };
  },
};
