import { type Reached, rebuildProjections, verifyStore } from "@aimwell/store";
import type { Item } from "./writer.ts";

type Owner = Reached["owner"];

/** One row as it stands in the store, with what tells it from every other. */
interface Stored {
  readonly id: string;
  readonly subject: string;
  readonly says: string | number;
}

/**
 * Holds the store against what devices were told: each confirmed item is there once and as it was sent, nothing else is
 * there, every chain holds, and projections say what the records give.
 *
 * @param items - everything that was ever confirmed; nothing is under way.
 */
export async function audit(owner: Owner, items: readonly Item[]): Promise<readonly string[]> {
  const { broken } = await verifyStore(owner);
  return [
    ...compare("entry", await storedEntries(owner), items),
    ...compare("measurement", await storedMeasurements(owner), items),
    ...broken.map((fault) => `verify: ${JSON.stringify(fault)}`),
  ];
}

/** Rebuilding finds nothing to change in what was projected step by step. */
export async function auditRebuild(owner: Owner): Promise<readonly string[]> {
  const { panelRows, accessRows } = await rebuildProjections(owner);
  const { broken } = await verifyStore(owner);
  const changed = panelRows + accessRows;
  return [
    ...(changed === 0 ? [] : [`rebuild: ${panelRows} panel rows and ${accessRows} rows of access said something else`]),
    ...broken.map((fault) => `verify after the rebuild: ${JSON.stringify(fault)}`),
  ];
}

function compare(kind: Item["kind"], stored: readonly Stored[], items: readonly Item[]): readonly string[] {
  const due = new Map(items.filter((item) => item.kind === kind).map((item) => [item.id, item]));
  const there = Map.groupBy(stored, ({ id }) => id);
  const wrong: string[] = [];
  for (const [id, item] of due) {
    const rows = there.get(id) ?? [];
    if (rows.length !== 1) wrong.push(`${kind} ${id} was confirmed and is there ${rows.length} times`);
    else if (rows[0]?.says !== item.says || rows[0].subject !== item.subject) {
      wrong.push(`${kind} ${id} is not what was sent: ${JSON.stringify(rows[0])}`);
    }
  }
  for (const { id } of stored) if (!due.has(id)) wrong.push(`${kind} ${id} is there, and nobody was told so`);
  // Two ids that say the same would be one thing taken in twice.
  const twins = stored.length - new Set(stored.map(({ says }) => says)).size;
  if (twins > 0) wrong.push(`${twins} twins of kind ${kind}`);
  return wrong;
}

async function storedEntries(owner: Owner): Promise<readonly Stored[]> {
  const rows = await owner.query<{ id: string; subject: string; line: string }>({
    text: "select entry_id as id, subject_id as subject, line from entry where type = 'life.noted'",
  });
  return rows.map(({ line, ...row }) => ({ ...row, says: wordsIn(JSON.parse(line)) }));
}

function wordsIn(entry: { readonly body?: { readonly words?: string } }): string {
  return entry.body?.words ?? "";
}

function storedMeasurements(owner: Owner): Promise<readonly Stored[]> {
  return owner.query({ text: "select measurement_id as id, subject_id as subject, value as says from measurement" });
}
