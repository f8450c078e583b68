import { type Desk, personOf } from "../plan/desk.ts";
import { made, type Outcome, skip } from "../plan/outcome.ts";
import { codingsOf, hasCode, heading, sayable, wordsOf } from "../reading/concept.ts";
import type { Node } from "../reading/node.ts";
import type { Item } from "../source/item.ts";
import { fingerprint } from "../source/name-based-id.ts";
import { cameFrom, dayIn, momentIn, open } from "../source/resource.ts";

const past: readonly string[] = ["inactive", "remission", "resolved"];
const active: readonly string[] = ["active", "recurrence", "relapse"];
const unsure: readonly string[] = ["unconfirmed", "provisional", "differential"];

/** A Condition is noted as the record of care names it. A protective factor is an asset of this life instead. */
export function condition(item: Item, desk: Desk): Outcome {
  const node = open(item);
  const person = personOf(desk, node, item, "subject");
  if (!person.ok) return person.outcome;
  const certainty = codingsOf(node.object("verificationStatus")).map(({ code }) => code);
  if (certainty.includes("entered-in-error")) return skip("in-error", "It is marked as entered in error.");
  if (certainty.includes("refuted")) return skip("closed", "It was ruled out.");
  const code = node.object("code");
  const name = wordsOf(code) ?? codingsOf(code)[0]?.code;
  if (name === undefined)
    return skip("no-value", ["Condition.code does not name anything.", ...node.problems].join(" "));
  const at = momentIn(node, "recordedDate") ?? null;
  if (hasCode(node.list("category"), ["protective-factor"])) {
    const asset = { kind: "asset", title: heading(name) } as const;
    const assetName = [item.key, "asset", fingerprint(asset)];
    return made(person.subject, [{ type: "life.noted", name: assetName, at, body: asset }], node.problems);
  }
  const said = saidOf(node, name, certainty);
  const body = { ...said, source: heading(cameFrom(item)) };
  const noted = { type: "condition.noted", name: [item.key, "condition", fingerprint(said)], at, body } as const;
  return made(person.subject, [noted], node.problems);
}

function saidOf(node: Node, name: string, certainty: readonly string[]) {
  const since = dayIn(node, "onsetDateTime") ?? startOf(node);
  const { state, doubt } = stateOf(node);
  const isUnsure = certainty.some((each) => unsure.includes(each));
  const told = [name.length > 200 ? name : "", doubt, isUnsure ? "Not confirmed." : ""].filter((part) => part !== "");
  const comment = sayable(heading(told.join(" "), 4000));
  const code = codeOf(node.object("code"));
  return {
    name: heading(name),
    state,
    ...(code === undefined ? {} : { code }),
    ...(since === undefined ? {} : { since }),
    ...(comment === undefined ? {} : { comment }),
  };
}

function startOf(node: Node): string | undefined {
  const period = node.object("onsetPeriod");
  return period === undefined ? undefined : dayIn(period, "start");
}

/** SNOMED CT first, because evidence is found by it; else the first code. */
function codeOf(concept: Node | undefined): { readonly system: string; readonly code: string } | undefined {
  const codings = codingsOf(concept).filter(
    ({ system, code }) => system !== "" && system.length <= 200 && code.length <= 80,
  );
  const best = codings.find(({ system }) => system === "http://snomed.info/sct") ?? codings[0];
  return best === undefined ? undefined : { system: best.system, code: best.code };
}

function stateOf(node: Node): { readonly state: "active" | "past"; readonly doubt: string } {
  const codes = codingsOf(node.object("clinicalStatus")).map(({ code }) => code);
  if (codes.some((code) => past.includes(code))) return { state: "past", doubt: "" };
  if (codes.some((code) => active.includes(code))) return { state: "active", doubt: "" };
  const hasEnded =
    node.names().some((name) => name.startsWith("abatement")) && node.boolean("abatementBoolean") !== false;
  if (hasEnded) return { state: "past", doubt: "" };
  return { state: "active", doubt: "The source does not say whether this is still so." };
}
