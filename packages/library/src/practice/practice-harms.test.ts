import { describe, expect, it } from "vitest";
import { harmsOf } from "./practice-harms.ts";
import { alwaysThere, practiceById } from "./practices.ts";

describe("the harms of a practice", () => {
  const kindsFor = (id: string) => {
    const practice = practiceById(id);
    return practice === undefined ? [] : harmsOf(practice, { denominator: 100 }).map(({ kind }) => kind);
  };

  it("are told once, though two of its three findings come from the study that has them", () =>
    expect(kindsFor("hip-replacement")).toEqual(["frequencies"]));

  it("are said not to be seen where no finding has any", () => expect(kindsFor("statin")).toEqual(["not-seen"]));

  it("are not spoken of for what is always there, which has no evidence", () => {
    for (const practice of alwaysThere) expect(harmsOf(practice, { denominator: 100 })).toEqual([]);
  });
});
