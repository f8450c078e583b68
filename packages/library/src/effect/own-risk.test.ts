import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { statementById } from "../evidence/evidence.ts";
import type { EvidenceStatement } from "../evidence/statement.ts";
import { effectAtOwnRisk } from "./own-risk.ts";
import { riskAfter } from "./risk-range.ts";

function given(id: string): EvidenceStatement {
  const statement = statementById(id);
  if (statement === undefined) throw new Error(`no statement ${id}`);
  return statement;
}

describe("an effect at the person's own risk", () => {
  it("is the risk times the ratio, with its range, and says that it was worked out", () => {
    // 15 of 100 × 0.79 (0.74 to 0.85) = 11.85 (11.1 to 12.75)
    const own = effectAtOwnRisk(given("cvd-statin-mve-risk-10"), { risk: 0.15, denominator: 100 });
    expect(own).toMatchObject({
      kind: "own-risk",
      with: { count: 12, of: 100 },
      without: { count: 15, of: 100 },
      withRange: { low: { count: 11 }, high: { count: 13 } },
      computed: expect.stringMatching(/worked this out/),
    });
  });

  it.each([
    { name: "below the band that was studied", risk: 0.099, kind: "not-possible" },
    { name: "on its lower edge", risk: 0.1, kind: "own-risk" },
    { name: "just below its upper edge", risk: 0.199, kind: "own-risk" },
    { name: "on its upper edge", risk: 0.2, kind: "not-possible" },
  ])("$name: $kind", ({ risk, kind }) =>
    expect(effectAtOwnRisk(given("cvd-statin-mve-risk-10"), { risk, denominator: 100 }).kind).toBe(kind),
  );

  it("is not possible without a ratio of risks", () =>
    expect(effectAtOwnRisk(given("hip-oa-exercise-pain"), { risk: 0.1, denominator: 100 }).kind).toBe("not-possible"));

  it.each([0, 1, -0.1, 1.2, Number.NaN])("throws for a risk of %d", (risk) =>
    expect(() => effectAtOwnRisk(given("cvd-statin-mve"), { risk, denominator: 100 })).toThrow(RangeError),
  );
});

describe("a risk after a ratio", () => {
  it.each([
    { type: "RR", risk: 0.2, ratio: 0.5, after: 0.1 },
    { type: "OR", risk: 0.5, ratio: 3, after: 0.75 }, // odds 1 × 3 = 3, a risk of 3/4
    { type: "HR", risk: 0.19, ratio: 0.5, after: 0.1 }, // the square root of 0.81 is 0.9
    { type: "RR", risk: 0.8, ratio: 2, after: 1 },
  ] as const)("$type $ratio turns $risk into $after", ({ type, risk, ratio, after }) =>
    expect(riskAfter(risk, type, ratio)).toBeCloseTo(after, 12),
  );

  it("stays between 0 and 1 and does not change at a ratio of 1", () =>
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0.01, max: 50, noNaN: true }),
        fc.constantFrom("RR", "OR", "HR"),
        (risk, ratio, type) => {
          const after = riskAfter(risk, type, ratio);
          expect(after >= 0 && after <= 1).toBe(true);
          expect(riskAfter(risk, type, 1)).toBeCloseTo(risk, 9);
        },
      ),
      { seed: 20260310 },
    ));
});
