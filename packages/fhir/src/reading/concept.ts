import type { Node } from "./node.ts";

export interface Coding {
  readonly system: string;
  readonly code: string;
  readonly display: string | undefined;
}

/** The codings of a CodeableConcept that carry a code. */
export function codingsOf(concept: Node | undefined): readonly Coding[] {
  if (concept === undefined) return [];
  return concept.list("coding").flatMap((coding) => {
    const code = coding.text("code");
    if (code === undefined || code.trim() === "") return [];
    return [{ system: coding.text("system") ?? "", code, display: sayable(coding.text("display")) }];
  });
}

/** What a CodeableConcept says in words: its own text, else the first name that a coding gives. */
export function wordsOf(concept: Node | undefined): string | undefined {
  if (concept === undefined) return undefined;
  const named = concept.list("coding").map((coding) => sayable(coding.text("display")));
  return sayable(concept.text("text")) ?? named.find((name) => name !== undefined);
}

export function hasCode(concepts: readonly (Node | undefined)[], codes: readonly string[]): boolean {
  return concepts.some((concept) => codingsOf(concept).some((coding) => codes.includes(coding.code)));
}

export const loinc = "http://loinc.org";

/** Text that says something and that a database can hold; anything else is nothing. */
export function sayable(text: string | undefined): string | undefined {
  if (text === undefined || text.trim() === "") return undefined;
  return text.isWellFormed() && !text.includes("\u0000") ? text : undefined;
}

/** A heading of at most 200 characters. What is longer is cut at a whole character and marked. */
export function heading(text: string, longest = 200): string {
  if (text.length <= longest) return text;
  let cut = text.slice(0, longest - 1);
  if (!cut.isWellFormed()) cut = cut.slice(0, -1);
  return `${cut}…`;
}
