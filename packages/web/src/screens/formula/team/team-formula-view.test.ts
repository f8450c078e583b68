import type { PeopleFormula, TeamFormula } from "@aimwell/domain";
import { describe, expect, it } from "vitest";
import { movesOf, operatorOf, weakestInWords } from "./team-formula-view.ts";

const counted: PeopleFormula = {
  people: 42,
  counts: { aim: 33, science: 36, context: 21, improvement: 14, match: 33, fit: 15, test: 11 },
  stops: { aim: 9, match: 0, fit: 18, test: 4 },
  ...{ weakest: "fit", isMost: true, brought: { people: 6, staff: 4 } },
};
const own: TeamFormula = {
  nouns: [],
  next: { key: "aim.purpose", element: "aim", whoCouldKnow: ["professional"] },
  claim: { mayBeMade: false, because: [] },
};

describe("the formula for a team's people, in words", () => {
  it("names the weakest step, and says most only of more than half", () => {
    expect(weakestInWords(counted)).toEqual({
      strong: "Most plans stop at “Fit”.",
      about: "Only 15 of 42 plans were held against the person’s life and our place.",
    });
    expect(weakestInWords({ ...counted, isMost: false }).strong).toBe("More plans stop at “Fit” than anywhere else.");
  });

  it("marks no verb but the weakest", () => {
    expect(operatorOf("fit", counted)).toEqual({ state: "part", says: "15 of 42" });
    expect(operatorOf("test", counted).state).toBe("done");
  });

  it("has three moves: the weakest step, aims not asked, whose knowledge", () => {
    const moves = movesOf(counted, own);
    expect(moves.map(({ title }) => title)).toEqual(["Start here: Fit", "Aims not asked", "Whose knowledge?"]);
    expect(moves[0]?.act).toEqual({ href: "/people?only=fit", words: "See the 18" });
    expect(moves[2]).toMatchObject({ brought: { people: 6, staff: 4 }, act: null });
  });

  it("draws no bar of nothing", () =>
    expect(movesOf({ ...counted, brought: { people: 0, staff: 0 } }, own)[2]).not.toHaveProperty("brought"));

  it("asks the team itself where its people's aims are asked", () => {
    const asked = { ...counted, stops: { ...counted.stops, aim: 0 } };
    expect(movesOf(asked, own).at(-1)).toMatchObject({ title: "Ask ourselves", about: "Why are we here?" });
  });
});
