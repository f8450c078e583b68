import { type Desk, personOf } from "../plan/desk.ts";
import { made, type Outcome, skip } from "../plan/outcome.ts";
import { sayable } from "../reading/concept.ts";
import type { Node } from "../reading/node.ts";
import { dayOf, momentOf } from "../reading/time.ts";
import type { Item } from "../source/item.ts";
import { fingerprint } from "../source/name-based-id.ts";
import { open, timeIn } from "../source/resource.ts";
import { answerKeys, type Instrument, type InstrumentItem, ordinalOf } from "./instrument.ts";

interface Answer {
  readonly linkId: string;
  readonly value: number | boolean | string;
}
interface Given {
  readonly linkId: string;
  readonly definition: string;
  readonly answers: readonly Node[];
}

/** Answers to a questionnaire that the library has; the write door scores them as if they had been given here. */
export function questionnaireResponse(item: Item, desk: Desk): Outcome {
  const node = open(item);
  const person = personOf(desk, node, item, "subject");
  if (!person.ok) return person.outcome;
  const status = node.text("status");
  if (status === "entered-in-error") return skip("in-error", "It is marked as entered in error.");
  if (status !== "completed" && status !== "amended")
    return skip("not-final", `It is not completed (${status ?? "no status"}).`);
  const given = givenIn(node, 0);
  const instrument = instrumentOf(node.text("questionnaire") ?? "", given, desk.context.instruments);
  if (instrument === undefined) {
    return skip(
      "no-home",
      `Aimwell does not have this questionnaire (${(node.text("questionnaire") ?? "not named").slice(0, 120)}).`,
    );
  }
  const time = timeIn(node, "authored");
  const on = time === undefined ? undefined : dayOf(time);
  if (time === undefined || on === undefined)
    return skip("broken", ["It does not say on which day.", ...node.problems].join(" "));
  const read = given.map((each) => answerOf(each, instrument));
  const answers = read.filter((each) => typeof each !== "string");
  if (answers.length === 0)
    return skip("no-value", ["It holds no answer that fits this questionnaire.", ...node.problems].join(" "));
  const leftOut = [...read.filter((each) => typeof each === "string"), ...node.problems];
  const body = { instrument: instrument.id, on, answers };
  const name = [item.key, "answers", fingerprint(body)];
  return made(person.subject, [{ type: "answers.given", name, at: momentOf(time) ?? null, body }], leftOut);
}

/** By its canonical address; by a panel code in it, as LOINC's own addresses have it; else by its questions. */
function instrumentOf(
  canonical: string,
  given: readonly Given[],
  known: readonly Instrument[],
): Instrument | undefined {
  const [address = ""] = canonical.split("|");
  const last = address.split(/[/#?]/).at(-1) ?? "";
  const named = known.find(
    (each) => (each.url !== "" && each.url === address) || each.codes.some((code) => code.endsWith(`|${last}`)),
  );
  if (named !== undefined || address !== "") return named ?? known.find((each) => each.id === last.toLowerCase());
  return known.find((each) => given.length > 0 && given.every((answer) => itemFor(answer, each) !== undefined));
}

function givenIn(node: Node, depth: number): readonly Given[] {
  if (depth > 8) return [];
  return node.list("item").flatMap((item) => {
    const linkId = item.text("linkId") ?? "";
    const answers = item.list("answer");
    const inner = [item, ...answers].flatMap((each) => givenIn(each, depth + 1));
    return answers.length === 0 ? inner : [{ linkId, definition: item.text("definition") ?? "", answers }, ...inner];
  });
}

function itemFor(given: Given, instrument: Instrument): InstrumentItem | undefined {
  const code = given.linkId.replace(/^\//, "");
  const byCode = (each: InstrumentItem): boolean => each.codes.some((known) => known.endsWith(`|${code}`));
  return instrument.items.find((each) => each.linkId === given.linkId) ?? instrument.items.find(byCode);
}

function answerOf(given: Given, instrument: Instrument): Answer | string {
  const item = itemFor(given, instrument);
  const label = given.linkId.slice(0, 60);
  if (item === undefined) return `Question ${label} is not part of ${instrument.id}.`;
  const [answer] = given.answers;
  if (answer === undefined || given.answers.length > 1)
    return `Question ${label} has ${given.answers.length} answers, not one.`;
  const value = chosenIn(answer, item);
  return value === undefined
    ? `The answer to question ${label} is none that ${instrument.id} knows.`
    : { linkId: item.linkId, value };
}

function chosenIn(answer: Node, item: InstrumentItem): number | boolean | string | undefined {
  const number =
    answer.number("valueInteger") ?? answer.number("valueDecimal") ?? answer.object("valueQuantity")?.number("value");
  if (number !== undefined)
    return item.options.size === 0 || [...item.options.values()].includes(number) ? number : undefined;
  const coding = answer.object("valueCoding");
  if (coding !== undefined) {
    const chosen = answerKeys(coding)
      .map((key) => item.options.get(key))
      .find((value) => value !== undefined);
    return chosen ?? (item.options.size === 0 ? ordinalOf(coding) : undefined);
  }
  const flag = answer.boolean("valueBoolean");
  return flag ?? (item.options.size > 0 ? undefined : sayable(answer.text("valueString")));
}
