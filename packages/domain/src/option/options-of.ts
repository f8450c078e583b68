import type { DecisionId } from "../ids.ts";
import type { PersonRecord } from "../record/record.ts";
import type { Option } from "./option.ts";

const isAlwaysThere = ({ basis }: Option): boolean => basis === "always-there";
/** It came with the decision itself; nobody offered it. */
const cameAlong = (option: Option): boolean => isAlwaysThere(option) && option.id !== (option.brought.entry as string);

/** Whether anybody, so far as this reader may see, leaned to an option, stands behind it or said what they think of it. */
function isSpokenOf({ id, decision, valued }: Option, record: PersonRecord): boolean {
  const held = record.decision.decisions.get(decision);
  if (held === undefined) return valued.size > 0;
  const named = [...held.assents, ...held.dissents, ...held.ownLeans.values(), ...(held.leans ?? [])];
  return valued.size > 0 || named.some(({ option }) => option === id);
}

/**
 * The options of a decision: those that somebody brought, then those that are always there, to wait and to change nothing.
 * Where somebody said one of the two in own words, those words stand in its place, unless it was spoken of before.
 */
export function optionsOf(record: PersonRecord, decision: DecisionId): readonly Option[] {
  const all = [...record.option.options.values()].filter((option) => option.decision === decision);
  const said = new Set(
    all.filter((option) => isAlwaysThere(option) && !cameAlong(option)).map(({ practice }) => practice),
  );
  return all
    .filter((option) => !cameAlong(option) || !said.has(option.practice) || isSpokenOf(option, record))
    .toSorted((one, other) => Number(isAlwaysThere(one)) - Number(isAlwaysThere(other)));
}
