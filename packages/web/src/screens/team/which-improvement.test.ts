import type { Improvement } from "@aimwell/domain";
import { describe, expect, it } from "vitest";
import { whichImprovement } from "./which-improvement.ts";

const work = (id: string, closed: object | null = null) => ({ id, closed }) as unknown as Improvement;
const [old, hip, ended] = [work("old"), work("hip"), work("ended", {})];

describe("what the board is about", () => {
  it.each([
    { name: "the newest that is open", asked: null, is: hip, isElsewhere: false },
    { name: "what the address names", asked: "old", is: old, isElsewhere: false },
    { name: "what has ended, to be read", asked: "ended", is: ended, isElsewhere: false },
    { name: "the newest where the address names none of ours, and says so", asked: "gone", is: hip, isElsewhere: true },
  ])("$name", ({ asked, is, isElsewhere }) =>
    expect(whichImprovement([old, hip, ended], asked)).toEqual({ improvement: is, isElsewhere }),
  );
  it("nothing while nothing goes on", () =>
    expect(whichImprovement([ended], null)).toEqual({ improvement: undefined, isElsewhere: false }));
});
