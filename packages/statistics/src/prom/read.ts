import { asFinite, at, refuseArgument } from "../numeric/argument.ts";
import { isRecord, listAt, optionalNumber, pairAt, recordAt, textAt, textsAt } from "./plain.ts";
import type { ImportantChange, ItemRule, Recode, SafetyRule, ScaleRule, ScoreBand, ScoringRule } from "./rule.ts";
import { readTable } from "./table.ts";

type File = Readonly<Record<string, unknown>>;

/**
 * Reads a scoring file (plain data, as it was parsed from JSON) into rules that {@link scoreInstrument} follows.
 *
 * Understood: `method` that begins with "sum" or "mean", with "times N" where the file multiplies; `scored` or
 * `items`; `itemRange` or `range`; `reversed`; `missing` (all items, or at least half); `minItems`, `maxItems`;
 * `bands`; `table` or several `scores` with tables of T and SE; `safety`; `importantChange` and
 * `minimumDetectableChange`. Licences and texts are left to the caller.
 *
 * @throws RangeError naming the field when something is missing or not understood; never guesses.
 */
export function readScoringFile(file: unknown): ScoringRule {
  if (!isRecord(file)) return refuseArgument("file", "an object with an instrument", file);
  const instrument = textAt(file, "instrument");
  const scales = isRecord(file["scores"]) ? scalesWithTables(file["scores"]) : [oneScale(file)];
  return {
    instrument,
    direction: directionOf(file),
    scales,
    items: itemRules(file),
    itemRange: itemRangeOf(file, scales),
    reversed: textsAt(file, "reversed"),
    notScored: textsAt(file, "notScored"),
    mostItems: optionalNumber(file, "maxItems"),
    safety: listAt(file, "safety").map(safetyRule),
    importantChange: importantChangeOf(file),
    detectableChange: detectableChangeOf(file),
  };
}

function directionOf(file: File): ScoringRule["direction"] {
  const words = file["direction"];
  if (typeof words !== "string") return "unstated";
  if (/higher is better|100 = no difficulty/.test(words)) return "higher-is-better";
  if (/higher is (worse|more burden)/.test(words)) return "higher-is-worse";
  return refuseArgument("file.direction", "higher is better, or higher is worse", words);
}

function oneScale(file: File): ScaleRule {
  const method = textAt(file, "method");
  const combine = /^sum\b/.test(method) ? "sum" : /^mean\b/.test(method) ? "mean" : null;
  if (combine === null) return refuseArgument("file.method", "a method that begins with sum or mean", method);
  const times = /\btimes (\d+(?:\.\d+)?)/.exec(method)?.[1];
  const table = file["table"] === undefined ? [] : readTable("file.table", file["table"]);
  if (/then table/.test(method) && table.length === 0) refuseArgument("file.table", "the table of the method", "none");
  return {
    name: "total",
    items: itemsOf(file),
    combine,
    times: times === undefined ? 1 : Number(times),
    needed: neededOf(file),
    table,
    bands: listAt(file, "bands").map(band),
  };
}

function itemsOf(file: File): ScaleRule["items"] {
  if (file["scored"] !== undefined) return textsAt(file, "scored");
  const items = file["items"];
  return typeof items === "number" ? asFinite(items, "file.items") : null;
}

/** Without a word about missing answers all items are needed: the careful reading. */
function neededOf(file: File): ScaleRule["needed"] {
  const least = optionalNumber(file, "minItems");
  if (least !== null) return least;
  const words = file["missing"];
  if (words === undefined) return "all";
  if (typeof words === "string" && /at least half/.test(words)) return "half";
  if (typeof words === "string" && /\ball\b/.test(words)) return "all";
  return refuseArgument("file.missing", "all items, or at least half of the items", words);
}

function scalesWithTables(scores: File): readonly ScaleRule[] {
  return Object.entries(scores).map(([name, scale]) => {
    const where = `file.scores.${name}`;
    if (!isRecord(scale)) return refuseArgument(where, "an object with items and a table", scale);
    const items = textsAt(scale, "items");
    const table = readTable(`${where}.table`, scale["table"]);
    return { name, items, combine: "sum", times: 1, needed: "all", table, bands: [] };
  });
}

function itemRangeOf(file: File, scales: readonly ScaleRule[]): ScoringRule["itemRange"] {
  if (file["itemRange"] !== undefined) return pairAt(file, "itemRange");
  const [scale] = scales;
  if (file["range"] === undefined || scale === undefined) return null;
  const [min, max] = pairAt(file, "range");
  if (scale.combine === "mean") return [min / scale.times, max / scale.times];
  const { items } = scale;
  if (items === null) return refuseArgument("file.itemRange", "the range of one item", "none");
  const count = scale.times * (typeof items === "number" ? items : items.length);
  return [min / count, max / count];
}

function itemRules(file: File): readonly ItemRule[] {
  if (!Array.isArray(file["items"])) return [];
  const reversed = textsAt(file, "reversed");
  return listAt(file, "items").map((item, index) => {
    const where = at("file.items", index);
    if (!isRecord(item)) return refuseArgument(where, "an object with an id", item);
    const [min, max] = pairAt(item, "values");
    const recodes = item["recode"] === undefined ? [] : readRecodes(`${where}.recode`, recordAt(item, "recode"));
    const id = textAt(item, "id");
    return { id, min, max, isReversed: reversed.includes(id), recodes };
  });
}

function readRecodes(where: string, recode: File): readonly Recode[] {
  return Object.entries(recode).map(([answers, value]) => {
    const [, from, to] = /^(-?\d+)(?:-(\d+))?$/.exec(answers) ?? [];
    if (from === undefined) return refuseArgument(where, 'answers written as "4" or "1-3"', answers);
    return { from: Number(from), to: Number(to ?? from), value: asFinite(value, `${where}.${answers}`) };
  });
}

function band(entry: unknown, index: number): ScoreBand {
  const [from, to, name] = Array.isArray(entry) ? entry : [];
  const where = at("file.bands", index);
  if (typeof name !== "string") return refuseArgument(where, "[from, to, name]", entry);
  return { from: asFinite(from, `${where}[0]`), to: asFinite(to, `${where}[1]`), name };
}

function safetyRule(entry: unknown, index: number): SafetyRule {
  const where = at("file.safety", index);
  if (!isRecord(entry)) return refuseArgument(where, "an object with linkId, when and then", entry);
  const above = /^answer value > (\d+)$/.exec(textAt(entry, "when"))?.[1];
  if (above === undefined) return refuseArgument(`${where}.when`, '"answer value > N"', entry["when"]);
  return { item: textAt(entry, "linkId"), above: Number(above), act: textAt(entry, "then") };
}

function importantChangeOf(file: File): ImportantChange | null {
  const entry = file["importantChange"];
  if (!isRecord(entry)) return null;
  const direction = entry["direction"];
  return {
    value: asFinite(entry["value"], "file.importantChange.value"),
    direction: direction === "fall" || direction === "rise" ? direction : "either",
    source: textAt(entry, "source"),
  };
}

function detectableChangeOf(file: File): ScoringRule["detectableChange"] {
  const entry = file["minimumDetectableChange"];
  if (!isRecord(entry)) return null;
  const value = asFinite(entry["mean"], "file.minimumDetectableChange.mean");
  return { value, source: textsAt(file, "sources").join("; ") };
}
