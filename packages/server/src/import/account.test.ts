import type { SubjectId } from "@aimwell/domain";
import type { Imported } from "@aimwell/fhir";
import { describe, expect, it } from "vitest";
import { whatBecame, whyLeftOut } from "./account.ts";

function one(resourceType: string, ...types: readonly Imported["became"][number]["type"][]): Imported {
  const became = types.map((type, place) => ({ type, id: `${resourceType}-${place}` }));
  return { file: "a.json", path: "", resourceType, id: null, subject: "anna" as SubjectId, became, leftOut: [] };
}

describe("the account of an import", () => {
  it("says how many resources became what, the most first", () => {
    const imported = [
      one("Goal", "aim.voiced", "aim.scaled"),
      one("Observation", "measure.adopted", "measurement"),
      one("Observation", "measurement"),
    ];
    expect(whatBecame(imported)).toEqual([
      { resourceType: "Observation", became: "measurement", count: 2 },
      { resourceType: "Goal", became: "aim.voiced", count: 1 },
      { resourceType: "Goal", became: "aim.scaled", count: 1 },
      { resourceType: "Observation", became: "measure.adopted", count: 1 },
    ]);
  });
  it("counts a resource once, however many entries of a type it became", () =>
    expect(whatBecame([one("Observation", "measurement", "measurement")])).toMatchObject([{ count: 1 }]));
  it("counts copies of other resources as one reason", () =>
    expect(
      whyLeftOut([
        "Aimwell keeps no bills.",
        "A newer copy of it stands in a.json at entry[0].resource.",
        "A newer copy of it stands in b.json at entry[3].resource.",
      ]),
    ).toEqual([
      { reason: "A newer copy of it stands in another place.", count: 2 },
      { reason: "Aimwell keeps no bills.", count: 1 },
    ]));
});
