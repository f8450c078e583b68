import { isOwn, type Mine } from "../mine/mine.ts";

/** Whether the plan part of the record is this reader's to see: what is there came with it, or the reader may add to it. */
export function mayReadPlan(mine: Mine): boolean {
  const { session, may, record } = mine;
  const isAnyHere = record.plan.actions.size > 0 || record.test.tests.size > 0;
  return isOwn(mine) || session.as === "professional" || may.has("action.proposed") || isAnyHere;
}
