import type { RefusalCode } from "@aimwell/domain";
import { refusals } from "./refusals.ts";

/** `docs/reference/refusals.md`, printed from the list itself. */
export function refusalsPage(): string {
  const rows = Object.entries(refusals).map(([code, { status, words }]) => {
    // Facts stand as names in braces: the sentence is shown, not a case.
    const named = new Proxy({}, { get: (_, fact) => `{${String(fact)}}` });
    const sentence = (words as (facts: unknown) => string)(named).replaceAll("|", "\\|");
    return `| \`${code satisfies string as RefusalCode}\` | ${status} | ${sentence} |`;
  });
  return [
    "# Refusals",
    "",
    "A refusal is an expected no. It changes nothing, and nothing is lost. In the answer of `POST /api/entries` each draft has",
    "its own outcome; a refused one carries `code`, `words` (the sentence below) and `facts`. The status is the one that a",
    "request about this one thing gets. This page is printed from `packages/contract/src/refusals.ts`.",
    "",
    "| code | status | sentence |",
    "| --- | --- | --- |",
    ...rows,
    "",
  ].join("\n");
}
