import type { LoadedSeries } from "@aimwell/contract";
import { ask } from "../../../record/api.ts";
import { team as words } from "../../../words/en/team.ts";

/** What is wrong in one line of a file, in the server's own words. */
export interface LineProblem {
  readonly line: number;
  readonly words: string;
}
export type SentSeries =
  | { readonly is: "yes"; readonly loaded: LoadedSeries }
  | { readonly is: "no"; readonly words: string; readonly problems: readonly LineProblem[] };

/** Problems of a file as the server tells them; of another shape, none. */
function problemsOf(facts: Readonly<Record<string, unknown>>): readonly LineProblem[] {
  const given = facts["problems"];
  return Array.isArray(given) ? (given as readonly LineProblem[]) : [];
}

/**
 * Sends a series as a spreadsheet writes it.
 *
 * @param series.isRehearsal - only ask what would come of it.
 */
export async function sendSeries(series: {
  readonly measure: string;
  readonly csv: string;
  readonly isRehearsal: boolean;
}): Promise<SentSeries> {
  const answer = await ask<LoadedSeries>("/api/team/series", { method: "POST", body: series });
  if (answer.came === "value") return { is: "yes", loaded: answer.value };
  if (answer.came !== "refused") return { is: "no", words: words.notSent, problems: [] };
  return { is: "no", words: answer.refused.words, problems: problemsOf(answer.refused.facts) };
}
