import { tokensOf } from "./json-lines.ts";

type Next = "value" | "value-or-end" | "key" | "key-or-end" | "colon" | "comma-or-end" | "nothing";

function isScalar(token: string): boolean {
  try {
    return typeof JSON.parse(token) !== "object" || token === "null";
  } catch {
    return false;
  }
}

/** What may come after a token, or null when the token can't stand where it does. `open` holds what is open around it. */
function after(token: string, next: Next, open: string[]): Next | null {
  const closed = (): Next => (open.length === 0 ? "nothing" : "comma-or-end");
  if (token === "}" || token === "]") {
    const mayEnd = next === "comma-or-end" || next === (token === "}" ? "key-or-end" : "value-or-end");
    return mayEnd && open.pop() === (token === "}" ? "{" : "[") ? closed() : null;
  }
  if (next === "colon") return token === ":" ? "value" : null;
  if (next === "comma-or-end") return token !== "," ? null : open.at(-1) === "{" ? "key" : "value";
  if (next === "key" || next === "key-or-end") return token.startsWith('"') && isScalar(token) ? "colon" : null;
  if (next === "nothing") return null;
  if (token === "{" || token === "[") {
    open.push(token);
    return token === "{" ? "key-or-end" : "value-or-end";
  }
  return isScalar(token) ? closed() : null;
}

/** The line on which a text stops being JSON; the last one where it ends too soon. */
export function faultyLine(text: string): number {
  const open: string[] = [];
  let next: Next = "value";
  let line = 1;
  let last = 1;
  for (const token of tokensOf(text)) {
    if (token === "\n") {
      line += 1;
      continue;
    }
    const then = after(token, next, open);
    if (then === null) return line;
    next = then;
    last = line;
  }
  return last;
}
