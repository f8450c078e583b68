import { describe, expect, it } from "vitest";
import type { Answers } from "./answers.ts";
import { enabledItems, isMet } from "./enabled.ts";
import type { EnableWhen, Item, Operator } from "./item.ts";

// HL7 FHIR R4, Questionnaire.item.enableWhen: http://hl7.org/fhir/R4/questionnaire-definitions.html
describe("a condition on a number", () => {
  const table: readonly (readonly [Operator, number, boolean])[] = [
    ["=", 2, true],
    ["=", 3, false],
    ["!=", 2, false],
    ["!=", 3, true],
    [">", 1, true],
    [">", 2, false],
    ["<", 3, true],
    ["<", 2, false],
    [">=", 2, true],
    [">=", 3, false],
    ["<=", 2, true],
    ["<=", 1, false],
  ];
  it.each(table)("2 %s %d is %s", (operator, answerInteger, met) =>
    expect(isMet({ question: "q", operator, answerInteger }, { value: 2, code: null })).toBe(met),
  );
  it.each(table)("no answer is never %s %d", (operator, answerInteger) =>
    expect(isMet({ question: "q", operator, answerInteger }, { value: null, code: null })).toBe(false),
  );
});

describe("a condition that asks whether there is an answer", () => {
  it.each([
    [true, 0, true],
    [true, null, false],
    [false, 0, false],
    [false, null, true],
    [true, false, true],
  ])("exists %s with %j is %s", (answerBoolean, value, met) =>
    expect(isMet({ question: "q", operator: "exists", answerBoolean }, { value, code: null })).toBe(met),
  );
});

describe("a condition on what was chosen or said", () => {
  it.each<readonly [EnableWhen, string | boolean, string | null, boolean]>([
    [{ question: "q", operator: "=", answerCoding: { code: "yes" } }, "yes", "yes", true],
    [{ question: "q", operator: "!=", answerCoding: { code: "yes" } }, "yes", "yes", false],
    [{ question: "q", operator: "!=", answerCoding: { code: "yes" } }, "no", "no", true],
    [{ question: "q", operator: ">", answerCoding: { code: "yes" } }, "yes", "yes", false],
    [{ question: "q", operator: "=", answerBoolean: true }, true, null, true],
    [{ question: "q", operator: "=", answerBoolean: true }, false, null, false],
    [{ question: "q", operator: "=", answerString: "hip" }, "hip", null, true],
    [{ question: "q", operator: ">", answerString: "hip" }, "knee", null, false],
  ])("%j with %j", (condition, value, code, met) => expect(isMet(condition, { value, code })).toBe(met));
});

describe("which questions are asked", () => {
  const falls: Item = { linkId: "falls", type: "boolean", text: "Did you fall?" };
  const often: Item = {
    linkId: "often",
    type: "integer",
    text: "How often?",
    enableWhen: [{ question: "falls", operator: "=", answerBoolean: true }],
  };
  const hurt: Item = {
    linkId: "hurt",
    type: "group",
    text: "About the falls",
    enableWhen: [{ question: "often", operator: ">=", answerInteger: 2 }],
    item: [{ linkId: "where", type: "string", text: "Where does it hurt?" }],
  };
  const items = [falls, often, hurt];
  const ask = (answers: Answers) => [...enabledItems(items, answers)];

  it("nothing that depends on an answer before there is one", () => expect(ask({})).toEqual(["falls"]));
  it("the next one, and no further", () =>
    expect(ask({ falls: { is: "truth", value: true } })).toEqual(["falls", "often"]));
  it("a group with what is in it", () =>
    expect(ask({ falls: { is: "truth", value: true }, often: { is: "number", text: "2" } })).toEqual([
      "falls",
      "often",
      "hurt",
      "where",
    ]));
  it("nothing that hangs on a question which is not asked any more", () =>
    expect(ask({ falls: { is: "truth", value: false }, often: { is: "number", text: "2" } })).toEqual(["falls"]));
  it("what the person would rather not say counts as no answer", () =>
    expect(ask({ falls: { is: "not-said" } })).toEqual(["falls"]));

  const either = (enableBehavior: "all" | "any"): readonly Item[] => [
    falls,
    { linkId: "dizzy", type: "boolean", text: "Are you dizzy?" },
    {
      linkId: "help",
      type: "display",
      text: "Tell your team.",
      enableBehavior,
      enableWhen: [
        { question: "falls", operator: "=", answerBoolean: true },
        { question: "dizzy", operator: "=", answerBoolean: true },
      ],
    },
  ];
  it.each([
    [true, true, true, true],
    [true, false, false, true],
    [false, true, false, true],
    [false, false, false, false],
  ])("falls %s and dizzy %s: all %s, any %s", (fell, dizzy, all, any) => {
    const answers: Answers = { falls: { is: "truth", value: fell }, dizzy: { is: "truth", value: dizzy } };
    expect(enabledItems(either("all"), answers).has("help")).toBe(all);
    expect(enabledItems(either("any"), answers).has("help")).toBe(any);
  });
  it("questions that wait for each other are not asked, and nothing hangs", () => {
    const ring: readonly Item[] = [
      {
        linkId: "a",
        type: "boolean",
        text: "A",
        enableWhen: [{ question: "b", operator: "exists", answerBoolean: true }],
      },
      {
        linkId: "b",
        type: "boolean",
        text: "B",
        enableWhen: [{ question: "a", operator: "exists", answerBoolean: true }],
      },
    ];
    expect([...enabledItems(ring, { a: { is: "truth", value: true } })]).toEqual([]);
  });
});
