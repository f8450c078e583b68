import { type FormulaGround, formulaGround } from "../formula/formula-marks.ts";
import type { SubjectId } from "../ids.ts";
import type { PersonRecord } from "../record/record.ts";
import { type PartName, panelPart, partNames, type Series, touchedBy } from "./panel-parts.ts";

/** A record's panel row as JSON text, with the text of each of its parts: what no new entry touches is not made again. */
export interface PanelText {
  readonly line: string;
  readonly fields: Readonly<Record<PartName, string>>;
  readonly ground: FormulaGround;
}

/** A row's text as it was, and what has come since. */
export interface PanelBefore {
  readonly text: PanelText;
  readonly types: Iterable<string>;
  readonly hasNewValues: boolean;
}

/** The text that `JSON.stringify` gives for the panel row of a record. */
export function panelText(
  record: PersonRecord,
  { subject, series }: { readonly subject: SubjectId; readonly series: Series },
  before: PanelBefore | null = null,
): PanelText {
  const { names, isGroundKept } = stale(before);
  const ground = before !== null && isGroundKept ? before.text.ground : formulaGround(record);
  const made = Object.fromEntries(names.map((name) => [name, textOf(panelPart(record, name, { series, ground }))]));
  const fields = { ...before?.text.fields, ...made } as Record<PartName, string>;
  const line = `{"subject":${JSON.stringify(subject)},${partNames.map((name) => fields[name]).join(",")}}`;
  return { line, fields, ground };
}

/** Fields without the braces around them. Every part has at least one. */
const textOf = (fields: object): string => JSON.stringify(fields).slice(1, -1);

function stale(before: PanelBefore | null): { readonly names: readonly PartName[]; readonly isGroundKept: boolean } {
  if (before === null) return { names: partNames, isGroundKept: false };
  const touched = [...before.types].map(touchedBy);
  const [only] = touched;
  const isGroundKept = touched.every(({ ground }) => !ground);
  if (touched.length === 1 && only !== undefined && !before.hasNewValues) return { names: only.parts, isGroundKept };
  const names = new Set<PartName>(before.hasNewValues ? ["latest"] : []);
  for (const { parts } of touched) for (const name of parts) names.add(name);
  return { names: [...names], isGroundKept };
}
