import { describe, expect, it } from "vitest";
import { alwaysThere, practiceById, practices, shippedLibrary } from "../practice/practices.ts";
import { optionSheets } from "./option-sheet.ts";

const named = (...ids: readonly string[]) => ids.flatMap((id) => practiceById(id) ?? []);

describe("the sheets of one screen", () => {
  it("share one denominator, on benefits and harms alike", () => {
    const sheets = optionSheets([...practices, ...alwaysThere], shippedLibrary);
    const denominators = sheets.flatMap(({ denominator, findings, harms }) => [
      denominator,
      ...findings.flatMap(({ effect: { figures } }) =>
        figures.kind === "frequencies" ? [figures.with.of, figures.without.of] : [],
      ),
      ...harms.flatMap((harm) => (harm.kind === "frequencies" ? [harm.with.of, harm.without.of] : [])),
    ]);
    expect(new Set(denominators).size).toBe(1);
  });

  it("keep every finding, with which way it points and whose it is", () => {
    const [sheet] = optionSheets(named("care-planning-together"), shippedLibrary);
    // Coulter, Cochrane 2015: HbA1c, systolic pressure and depression clearly better, LDL cholesterol with no difference.
    expect(sheet?.findings.map(({ direction }) => direction)).toEqual(["helps", "helps", "unclear", "helps"]);
    for (const finding of sheet?.findings ?? []) expect(finding.provenance?.origin).toBe("library");
  });

  it("work out a person's own risk where the statements are for it, and say that it was worked out", () => {
    const risk = { condition: "risk of heart attack and stroke", risk: 0.12 };
    const [statin, hip] = optionSheets(named("statin", "hip-exercise"), shippedLibrary, risk);
    const own = statin?.findings.find(({ effect }) => effect.statement === "cvd-statin-mve-risk-10")?.ownRisk;
    // 12 of 100 times 0.79 is 9.48.
    expect(own).toMatchObject({ kind: "own-risk", without: { count: 12, of: 100 }, with: { count: 9 } });
    expect(own?.kind === "own-risk" && own.computed).toMatch(/worked this out/);
    const other = statin?.findings.find(({ effect }) => effect.statement === "cvd-statin-mve-risk-30")?.ownRisk;
    expect(other).toMatchObject({ kind: "not-possible" });
    for (const { ownRisk } of hip?.findings ?? []) expect(ownRisk).toBeNull();
  });

  it("never tell a ratio alone", () => {
    for (const { findings } of optionSheets(practices, shippedLibrary))
      for (const { effect } of findings)
        if (effect.figures.kind === "relative-only") {
          const said = [...effect.figures.lines, ...effect.figures.otherSide].join(" ");
          expect(said).not.toMatch(/\d+(\.\d+)? times|\d+ ?%|ratio/);
        }
  });
});
