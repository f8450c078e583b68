import type { MeasureDefinition } from "./definition.ts";

type Kept = Pick<MeasureDefinition, "side" | "source">;

const fromRecords = (side: MeasureDefinition["side"]): Kept => ({ side, source: "record" });
const scored = (side: MeasureDefinition["side"]): Kept => ({ side, source: "instrument" });

/**
 * Where each measure that Aimwell brings along stands in a set, and where its figures come from: all that deciding needs. A
 * phone decides too, and need not load the words of the definitions for it; a test holds both equal.
 */
export const builtInSides: ReadonlyMap<string, Kept> = new Map([
  ["aims.asked", fromRecords("preference")],
  ["aims.own-words", fromRecords("preference")],
  ["aims.read-back", fromRecords("relationship")],
  ["aims.elicited", fromRecords("preference")],
  ["aims.addressed", fromRecords("process")],
  ["aims.attained.person", fromRecords("outcome")],
  ["aims.attained.professional", fromRecords("outcome")],
  ["aims.attained.supporter", fromRecords("outcome")],
  ["aims.gap", fromRecords("relationship")],
  ["understood", fromRecords("relationship")],
  ["decisions.shared", fromRecords("preference")],
  ["trust.person", fromRecords("relationship")],
  ["trust.professional", fromRecords("relationship")],
  ["promises.kept", fromRecords("relationship")],
  ["work.too-much", fromRecords("outcome")],
  ["work.minutes", fromRecords("process")],
  ["work.over-capacity", fromRecords("outcome")],
  ["plans.one-sided", fromRecords("relationship")],
  ["visits.days-to-first", fromRecords("productivity")],
  ["joy.staff", { side: "relationship", source: "pulse" }],
  ["burden-check", scored("outcome")],
  ["understanding-check", scored("relationship")],
  ["decision-check", scored("preference")],
  ["relationship-check", scored("relationship")],
  ["professional-check", scored("relationship")],
  ["phq-9", scored("outcome")],
  ["gad-7", scored("outcome")],
]);
