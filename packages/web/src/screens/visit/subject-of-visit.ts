import type { PanelRow, SubjectId } from "@aimwell/domain";
import { api } from "../../record/api.ts";

/** Whose visit this is, among the people whom a professional works with; null when none of them has it. */
export async function subjectOfVisit(visit: string): Promise<SubjectId | null> {
  const answer = await api.panel<PanelRow>();
  if (answer.came !== "value") return null;
  return answer.value.rows.find(({ visits }) => visits.some(({ id }) => id === visit))?.subject ?? null;
}
