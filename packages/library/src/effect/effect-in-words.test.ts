import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evidence, statementById } from "../evidence/evidence.ts";
import type { EvidenceStatement } from "../evidence/statement.ts";
import { longestSentence, readingGrade } from "../words/reading-grade.ts";
import { commonDenominator } from "./common-denominator.ts";
import { effectInWords } from "./effect-in-words.ts";
import type { Denominator } from "./frequency.ts";
import { shippedPlainWords } from "./plain-words.ts";

function given(id: string): EvidenceStatement {
  const statement = statementById(id);
  if (statement === undefined) throw new Error(`no statement ${id}`);
  return statement;
}
const say = (id: string, denominator: Denominator = 100) => effectInWords(given(id), { denominator });
const allWords = ({ figures, doubt, harms }: ReturnType<typeof effectInWords>): readonly string[] =>
  [
    ...figures.lines,
    ...figures.otherSide,
    figures.range,
    figures.computed,
    doubt,
    ...harms.flatMap(({ lines, otherSide }) => [...lines, ...otherSide]),
  ].filter((line) => line !== null);

// Figures as printed in the sources that the data names.
describe("what is printed as people on both sides is said as people on both sides", () => {
  it("46 of 100 with the weight programme, 4 of 100 with usual care", () => {
    const { figures } = say("t2d-direct-remission");
    expect(figures).toMatchObject({
      kind: "frequencies",
      with: { count: 46, of: 100, isExact: true },
      without: { count: 4, of: 100, isExact: true },
      better: "more",
    });
    expect(figures.lines[0]).toMatch(/^With the weight programme: 46 of 100 people had/);
    expect(figures.lines[1]).toMatch(/^With usual care: 4 of 100 people had/);
  });

  it("and for those who did not: 54 and 96 of 100", () =>
    expect(say("t2d-direct-remission").figures.otherSide).toEqual([
      "With the weight programme: 54 of 100 people did not reach that.",
      "With usual care: 96 of 100 people did not reach that.",
    ]));

  it("on the denominator of the screen, with `about` where people had to be rounded", () => {
    expect(say("chd-cr-mi", 1000).figures).toMatchObject({ with: { count: 35 }, without: { count: 48 } });
    expect(say("chd-cr-mi").figures.lines[1]).toBe("With no programme: about 5 of 100 people had a heart attack.");
  });

  it("with a range that is labelled where it was worked out here", () => {
    const printed = say("sdm-aid-risk", 1000).figures;
    expect(printed).toMatchObject({ withRange: { low: { count: 447 }, high: { count: 716 } }, computed: null });
    // Odds 0.04/0.96 times 7.8 and 49.8 are risks of 0.245 and 0.675.
    const computed = say("t2d-direct-remission", 1000).figures;
    expect(computed).toMatchObject({ withRange: { low: { count: 245 }, high: { count: 675 } } });
    expect(computed.computed).toMatch(/worked out the range/);
  });

  it("keeps the end of a range that was printed and works out the other", () =>
    // 27 is printed; 48 × 0.93 is 44.64.
    expect(say("chd-cr-mi", 1000).figures).toMatchObject({
      withRange: { low: { count: 27, isExact: true }, high: { count: 45, isExact: false } },
      computed: "We worked out the range from the study's comparison of the two sides.",
    }));

  it("says so when two sides differ by less than the screen can show", () =>
    expect(say("cvd-diet-med-oil").figures.lines).toContain("The difference is too small to show in 100 people."));
});

describe("a relative effect never stands alone", () => {
  const relative = evidence.filter(
    ({ effect, absolute }) => absolute === null && effect !== null && ["RR", "OR", "HR"].includes(effect.type),
  );

  it.each(relative.map(({ id }) => id))("%s is said without its number", (id) => {
    const said = say(id);
    expect(said.figures.kind).toBe("relative-only");
    expect(said.figures.lines).toContain(
      "We found no plain number in the source. So we can't say how many people of 100.",
    );
    expect(JSON.stringify(said.figures)).not.toContain(String(given(id).effect?.value));
    expect(said.note).toBeNull();
  });

  it("neither does one among the harms", () => {
    const [harm] = say("ankle-surgery-early-move").harms;
    expect(harm?.lines.join(" ")).not.toMatch(/RR|1\.22/);
    expect(harm?.lines.join(" ")).toMatch(/no plain number/);
  });

  it("also when a site's own statement has no plain words yet", () => {
    const own = { ...given("ankle-surgery-early-move"), id: "a-site-s-own" };
    expect(effectInWords(own, { denominator: 100 }).harms[0]?.lines.join(" ")).not.toMatch(/1\.22/);
  });
});

describe("differences that are not counts of people", () => {
  it("are said in their unit with the range", () => {
    expect(say("ra-titrate-fatigue").figures).toMatchObject({
      kind: "difference",
      lines: ["Tiredness: 18 points less with monthly visits and support than with standard care."],
      range: "The likely range is 11 to 24 points less.",
    });
    expect(say("ankle-surgery-early-move").figures.range).toBe("The likely range is 2 to 40 days sooner.");
  });

  it("are said for both sides where the source has both", () =>
    expect(say("ibd-telemonitor-visits").figures).toMatchObject({
      kind: "means",
      with: 1.55,
      without: 2.34,
      range: "The likely range of the difference is 0.59 to 0.98 fewer a year.",
    }));

  it("are the same when no more than luck lies between them", () => {
    const brace = say("ankle-brace-2y");
    expect(brace.figures.lines).toEqual([
      "The ankle score (0 to 100): about the same with a brace and with a plaster cast.",
    ]);
    expect(brace.figures.range).toBe("The likely range goes from 4 points worse to 3 points better.");
    expect(brace.doubt).toMatch(/may be luck/);
  });

  it("have a size word by Cohen's rule where scales were pooled, labelled as ours", () => {
    const pain = say("hip-oa-exercise-pain").figures;
    expect(pain).toMatchObject({ kind: "standardised", value: -0.38, low: -0.55, high: -0.2, size: "small" });
    expect(pain.computed).toMatch(/rule of thumb/);
  });

  it("are turned into fewer people, and say so, where only the difference in risk is known", () => {
    const stays = say("chd-cr-modern-admissions");
    expect(stays.figures).toMatchObject({ kind: "difference-in-people", difference: -5, low: -10, high: 0, of: 100 });
    expect(stays.figures.lines[0]).toMatch(/^Of 100 people, about 5 fewer had to stay in hospital/);
    expect(stays.figures.computed).toMatch(/turned/);
    expect(say("chd-cr-modern-admissions", 1000).figures).toMatchObject({ difference: -50, of: 1000 });
  });

  it("are a plain share where nothing is compared", () =>
    expect(say("hip-oa-tha-survival").figures).toMatchObject({
      kind: "share",
      share: { count: 58, of: 100, isExact: false },
      shareRange: { low: { count: 57 }, high: { count: 59 } },
    }));
});

describe("doubt", () => {
  it.each([
    { name: "is said where the range of a ratio includes 1", id: "chd-cr-death", doubt: /may be luck/ },
    { name: "is said where the range of a difference includes 0", id: "lonely-befriending", doubt: /may be luck/ },
    { name: "is said where the range ends at 0", id: "chd-cr-modern-admissions", doubt: /may be luck/ },
    { name: "is said where no range was seen", id: "pain-cbt-function", doubt: /saw no range/ },
  ])("$name", ({ id, doubt }) => expect(say(id).doubt).toMatch(doubt));

  it("is not made up where the range is clear", () => expect(say("chd-cr-mi").doubt).toBeNull());
});

describe("harms", () => {
  it("are told as benefits are: same denominator, both sides, both framings", () =>
    expect(say("hip-oa-tha-vs-rt-mci").harms).toMatchObject([
      { kind: "frequencies", with: { count: 12, of: 100 }, without: { count: 9, of: 100 } },
    ]));

  it("that were not seen are not said to be none", () =>
    expect(say("cvd-statin-mve").harms[0]?.lines).toEqual([
      "We saw no figures on harms here. That does not mean that there are none.",
    ]));

  it("in the data all have plain words", () => {
    for (const { id, harms } of evidence) if (harms.length > 0) expect(shippedPlainWords[id]?.harms).not.toEqual([]);
  });
});

describe("behind each figure", () => {
  it.each([
    ["chd-cr-mi", "quite sure"],
    ["chd-cr-death", "fairly sure"],
    ["sdm-aid-values", "not very sure"],
    ["t2d-direct-remission", "not graded in what we saw"],
  ] as const)("%s: how sure the authors are is %s", (id, certainty) => expect(say(id).certainty).toBe(certainty));

  it("stands who was studied, for how long, and where it was read", () => {
    const said = say("chd-cr-mi");
    expect(said.who).toMatch(/^Adults after a heart attack.*7423 people in 22 studies\.$/);
    expect(said.when).toBe("in 6 to 12 months");
    expect(said.readIn).toBe("We read the summary table of the review.");
    expect(say("ankle-brace-2y").source).toContain("doi:10.1302/0301-620X.105B4.BJJ-2022-0602.R3");
    expect(say("ankle-surgery-early-move").who).toMatch(/We did not see how many people took part\.$/);
  });
});

describe("every shipped statement", () => {
  it.each(evidence.map((statement) => [statement.id, statement] as const))(
    "%s is said in plain words",
    (id, statement) => {
      expect(shippedPlainWords).toHaveProperty(id);
      const lines = allWords(effectInWords(statement, { denominator: commonDenominator([statement]) }));
      expect(lines.join(" ")).not.toMatch(/undefined|NaN|null| {2}| \./);
      expect(readingGrade(lines.join(" "))).toBeLessThanOrEqual(6);
      expect(Math.max(...lines.map(longestSentence))).toBeLessThanOrEqual(20);
    },
  );

  it("keeps both sides within the denominator, whatever it is", () =>
    fc.assert(
      fc.property(fc.constantFrom(...evidence), fc.constantFrom<Denominator>(100, 1000), (statement, denominator) => {
        const { figures } = effectInWords(statement, { denominator });
        if (figures.kind !== "frequencies") return;
        for (const { count, of } of [figures.with, figures.without])
          expect(count >= 0 && count <= of && of === denominator).toBe(true);
      }),
      { seed: 20260309 },
    ));
});

describe("one denominator for the screen", () => {
  const pair = (control: number, intervention: number) => ({
    ...given("t2d-direct-remission"),
    id: "made-up",
    absolute: { control, intervention, unit: "per 1000" as const, derived: false },
  });
  it.each([
    { name: "100 when nothing is rarer than 1 in 100", control: 40, intervention: 460, of: 100 },
    { name: "100 at 1 in 100 itself", control: 10, intervention: 460, of: 100 },
    { name: "1000 just below", control: 9, intervention: 460, of: 1000 },
    { name: "1000 when all but fewer than 1 in 100 have it", control: 400, intervention: 995, of: 1000 },
    { name: "100 when it happens to nobody", control: 0, intervention: 460, of: 100 },
    { name: "1000 when two sides would look alike", control: 44, intervention: 38, of: 1000 },
    { name: "100 when two sides are alike", control: 44, intervention: 44, of: 100 },
  ])("is $name", ({ control, intervention, of }) => expect(commonDenominator([pair(control, intervention)])).toBe(of));

  it("goes up for all as soon as one needs it", () =>
    expect(commonDenominator([given("t2d-direct-remission"), pair(5, 400)])).toBe(1000));
  it("does not depend on the order", () =>
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...evidence), { maxLength: 8 }), (statements) => {
        expect(commonDenominator(statements)).toBe(commonDenominator(statements.toReversed()));
      }),
      { seed: 20260311 },
    ));
  it("is 100 for no statement at all", () => expect(commonDenominator([])).toBe(100));
});
