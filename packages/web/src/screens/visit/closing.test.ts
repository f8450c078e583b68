import { describe, expect, it } from "vitest";
import { actsOf, closingOf } from "./closing.ts";
import { rosa, rosaAndTom, tom } from "./from-record/rosa.fixture.ts";

describe("ending a visit", () => {
  it("keeps what happened in it, and leaves out what did not", () => {
    const { history, aim, visit } = rosaAndTom();
    history.say(tom, "aim.read-back", { aim, words: "Before the visit." });
    history.say(tom, "visit.opened", { visit });
    const promise = history.say(tom, "promise.made", { to: rosa as string as typeof tom, what: "Call", visit });
    const held = history.record.visit.visits.get(visit);
    if (held === undefined) throw new Error("expected a visit");
    const acts = actsOf(history.record, held);
    expect(acts).toEqual({ readBack: null, decision: null, promises: [promise] });
    expect(closingOf(held, acts, " ")).toEqual({ visit, promises: [promise] });
  });
});
