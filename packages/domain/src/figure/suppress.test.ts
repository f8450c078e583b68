import { describe, expect, it } from "vitest";
import type { LocalDate } from "../ids.ts";
import type { Summary } from "./summary.ts";
import { suppressed } from "./suppress.ts";

const month = "2026-03-01" as LocalDate;
const group = (stratum: string, people: number): Summary => ({
  ...{
    measure: "aims.asked",
    stratum,
    month,
    people,
    n: 0,
    mean: null,
    squaredDeviations: null,
    least: null,
    most: null,
  },
  ...{ numerator: people, denominator: people, levels: [] },
});
const hiddenIn = (...groups: readonly (readonly [string, number])[]) =>
  suppressed(
    groups.map(([stratum, people]) => group(stratum, people)),
    10,
  ).flatMap(({ stratum, hidden }) => (hidden ? [stratum || "everyone"] : []));

describe("small groups, for those who may not see people", () => {
  it.each([
    { people: 9, hidden: ["everyone"] },
    { people: 10, hidden: [] },
    { people: 11, hidden: [] },
    { people: 0, hidden: [] },
  ])("of $people people: hidden are $hidden", ({ people, hidden }) => expect(hiddenIn(["", people])).toEqual(hidden));

  it("one small stratum takes the smallest of the others with it, so that nobody can subtract", () =>
    expect(
      hiddenIn(["", 60], ["response:customised", 30], ["response:flexible", 6], ["response:standardised", 24]),
    ).toEqual(["response:flexible", "response:standardised"]));

  it("two small strata of a kind need no third", () =>
    expect(
      hiddenIn(["", 60], ["response:customised", 48], ["response:flexible", 6], ["response:standardised", 6]),
    ).toEqual(["response:flexible", "response:standardised"]));

  it("two small strata that are few together take a third with them", () =>
    expect(
      hiddenIn(["", 60], ["context:asset", 20], ["context:barrier", 4], ["context:joy", 3], ["context:support", 33]),
    ).toEqual(["context:asset", "context:barrier", "context:joy"]));

  it("a small stratum that stands alone hides everyone together, and so do few people outside of all strata", () => {
    expect(hiddenIn(["", 60], ["context:barrier", 6])).toEqual(["everyone", "context:barrier"]);
    expect(hiddenIn(["", 60], ["context:barrier", 55])).toEqual(["everyone"]);
  });

  it("a hidden group keeps no figure at all", () =>
    expect(suppressed([group("", 3)], 10)).toEqual([{ measure: "aims.asked", stratum: "", month, hidden: true }]));
});
