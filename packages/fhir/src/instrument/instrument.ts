import { sayable } from "../reading/concept.ts";
import { isObject, Node } from "../reading/node.ts";

export interface InstrumentItem {
  readonly linkId: string;
  readonly type: string;
  /** Codes that the same question carries elsewhere, as `system|code`. */
  readonly codes: readonly string[];
  /** The number behind each answer that can be chosen, by `system|code`, by code, and by its words. */
  readonly options: ReadonlyMap<string, number>;
}
/** A questionnaire whose answers the site can keep and score. */
export interface Instrument {
  readonly id: string;
  readonly url: string;
  /** Panel codes that name the same questionnaire, such as LOINC 44249-1 for the PHQ-9. */
  readonly codes: readonly string[];
  readonly items: readonly InstrumentItem[];
}

/**
 * Reads what an import needs to know of a FHIR Questionnaire.
 *
 * @returns null when it is no Questionnaire with an id and questions.
 */
export function instrumentFrom(questionnaire: unknown): Instrument | null {
  if (!isObject(questionnaire) || questionnaire["resourceType"] !== "Questionnaire") return null;
  const node = new Node(questionnaire, "Questionnaire", []);
  const id = node.text("id");
  if (id === undefined || id === "") return null;
  const items = itemsIn(node, 0);
  if (items.length === 0) return null;
  return { id, url: node.text("url") ?? "", codes: codesIn(node), items };
}

function itemsIn(node: Node, depth: number): readonly InstrumentItem[] {
  if (depth > 8) return [];
  return node.list("item").flatMap((item) => {
    const linkId = item.text("linkId");
    const type = item.text("type") ?? "";
    const inner = itemsIn(item, depth + 1);
    if (linkId === undefined || type === "display" || type === "group") return inner;
    return [{ linkId, type, codes: codesIn(item), options: optionsIn(item) }, ...inner];
  });
}

function codesIn(node: Node): readonly string[] {
  return node.list("code").flatMap((coding) => {
    const code = coding.text("code");
    return code === undefined ? [] : [`${coding.text("system") ?? ""}|${code}`];
  });
}

function optionsIn(item: Node): ReadonlyMap<string, number> {
  const options = new Map<string, number>();
  for (const option of item.list("answerOption")) {
    const coding = option.object("valueCoding");
    const value = [option, coding]
      .map((each) => (each === undefined ? undefined : ordinalOf(each)))
      .find((each) => each !== undefined);
    if (coding === undefined || value === undefined) continue;
    const code = coding.text("code");
    const words = sayable(coding.text("display"));
    if (code !== undefined) options.set(`${coding.text("system") ?? ""}|${code}`, value).set(code, value);
    if (words !== undefined) options.set(words.toLowerCase(), value);
  }
  return options;
}

/** The number that the extensions ordinalValue (R4) or itemWeight (later) give to an answer. */
export function ordinalOf(node: Node): number | undefined {
  const extension = node.list("extension").find((each) => /\/(ordinalValue|itemWeight)$/.test(each.text("url") ?? ""));
  return extension?.number("valueDecimal");
}

/** The codes of a coded answer, from the most to the least exact. */
export function answerKeys(coding: Node): readonly string[] {
  const code = coding.text("code");
  const words = sayable(coding.text("display"))?.toLowerCase();
  const exact = code === undefined ? [] : [`${coding.text("system") ?? ""}|${code}`, code];
  return words === undefined ? exact : [...exact, words];
}
