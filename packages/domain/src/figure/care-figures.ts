import type { PersonRecord } from "../record/record.ts";
import { type FigureSums, monthOf } from "./cell.ts";

const understoodLevel = { no: 0, partly: 1, yes: 2 } as const;

/** What was understood, in the month in which the person answered; decisions, in the month in which they were opened. */
export function addDecisionFigures(sums: FigureSums, { aim, decision }: PersonRecord, strata: readonly string[]): void {
  for (const { readBacks } of aim.aims.values()) {
    for (const { understood } of readBacks) {
      if (understood === null) continue;
      const place = { month: monthOf(understood.brought.at), strata };
      sums.level("understood", place, { level: understoodLevel[understood.answer], lowest: 0 });
    }
  }
  for (const { opened, stage } of decision.decisions.values()) {
    sums.share("decisions.shared", { month: monthOf(opened.at), strata }, stage === "shared");
  }
}

/** Trust as it was told, apart for each direction; promises by the day that counts, else by the day they were made. */
export function addTrustFigures(sums: FigureSums, { partnership }: PersonRecord, strata: readonly string[]): void {
  for (const { level, brought } of partnership.trust) {
    const from = brought.as === "professional" ? "professional" : "person";
    sums.level(`trust.${from}`, { month: monthOf(brought.at), strata }, { level, lowest: 1 });
  }
  for (const { due, newDay, brought, state } of partnership.promises.values()) {
    const month = monthOf(newDay ?? due ?? brought.at);
    sums.share("promises.kept", { month, strata }, state === "kept");
  }
}
