import { sayable } from "../reading/concept.ts";
import type { Node } from "../reading/node.ts";

/** The name that a person or professional goes by, from a list of FHIR HumanNames: the official one first. */
export function nameOf(node: Node): string | undefined {
  const names = node.list("name").map((name) => ({ use: name.text("use"), words: wordsOfName(name) }));
  const told = names.filter(({ words, use }) => words !== undefined && use !== "old" && use !== "nickname");
  const best = told.find(({ use }) => use === "official") ?? told.find(({ use }) => use === "usual") ?? told[0];
  return best?.words;
}

/** What the person likes to be called, where a nickname is given. */
export function nicknameOf(node: Node): string | undefined {
  const nickname = node.list("name").find((name) => name.text("use") === "nickname");
  return nickname === undefined ? undefined : wordsOfName(nickname);
}

function wordsOfName(name: Node): string | undefined {
  const parts = [...name.texts("given"), name.text("family") ?? ""].filter((part) => part.trim() !== "");
  return sayable(name.text("text")) ?? sayable(parts.join(" "));
}
