import { hasFields, type Parsed, type Problem } from "../checking/reader.ts";

/** What may be done with an instrument: `conditional` ones ship as scoring without a word of their text. */
export type LicenceClass = "free" | "own-wording" | "method" | "conditional";

export interface Band {
  readonly low: number;
  readonly high: number;
  readonly meaning: string;
}
/** An answer that opens the path to help at once: any answer of `threshold` or more to this item. */
export interface SafetyItem {
  readonly linkId: string;
  readonly threshold: number;
  readonly response: string;
}
/** How answers become a score. */
export type Method =
  /** Adds the answers of all scored items; none may be missing. */
  | { readonly kind: "sum"; readonly items: readonly string[] }
  /** The mean of items from 0 to 4, the reversed ones turned round, times 25; half of the items suffice. */
  | { readonly kind: "mean-of-agreement"; readonly items: readonly string[]; readonly reversed: readonly string[] }
  /** The mean of the ratings of activities that the person named. */
  | { readonly kind: "mean-of-ratings"; readonly atLeast: number; readonly atMost: number }
  /** The sum of items, looked up in a table; a null stands where no trustworthy figure was found. */
  | {
      readonly kind: "table";
      readonly items: number;
      readonly itemRange: Range;
      readonly table: Readonly<Record<string, number | null>>;
    }
  /** Several scores by tables of their own, in `raw`. */
  | { readonly kind: "several" }
  /** Goal attainment: levels per goal, put together by a formula. */
  | { readonly kind: "attainment" };

export interface Range {
  readonly low: number;
  readonly high: number;
}
export interface Scoring {
  readonly instrument: string;
  readonly licence: LicenceClass;
  readonly licenceStatement: string | null;
  /** Whether it may be called a validated instrument; null where the file does not say. */
  readonly isValidated: boolean | null;
  readonly method: Method;
  readonly methodInWords: string | null;
  readonly range: Range | null;
  readonly better: "higher" | "lower" | null;
  readonly bands: readonly Band[];
  readonly safety: readonly SafetyItem[];
  /** A change that matters, only where a source gives the figure. */
  readonly importantChange: { readonly value: number; readonly source: string } | null;
  readonly totalCode: { readonly system: string; readonly code: string } | null;
  readonly sources: readonly string[];
  /** The whole scoring file, for tables with standard errors, formulas and test vectors. */
  readonly raw: Readonly<Record<string, unknown>>;
}

const pairOf = (given: unknown): Range | null =>
  Array.isArray(given) && typeof given[0] === "number" && typeof given[1] === "number"
    ? { low: given[0], high: given[1] }
    : null;

const textOf = (given: unknown): string | null => (typeof given === "string" && given !== "" ? given : null);
const textsOf = (given: unknown): readonly string[] =>
  Array.isArray(given) ? given.filter((each) => typeof each === "string") : [];

const licenceClasses: readonly LicenceClass[] = ["free", "own-wording", "method", "conditional"];

function tableOf(given: unknown): Readonly<Record<string, number | null>> | null {
  if (!hasFields(given)) return null;
  const rows = Object.entries(given).filter(
    (row): row is [string, number | null] => row[1] === null || typeof row[1] === "number",
  );
  return rows.length === Object.keys(given).length ? Object.fromEntries(rows) : null;
}

function methodOf(raw: Readonly<Record<string, unknown>>, itemIds: readonly string[]): Method | null {
  const said = textOf(raw["method"]) ?? "";
  const table = tableOf(raw["table"]);
  const itemRange = pairOf(raw["itemRange"]);
  if (raw["formula"] !== undefined) return { kind: "attainment" };
  if (raw["scores"] !== undefined) return { kind: "several" };
  if (table !== null && itemRange !== null && typeof raw["items"] === "number")
    return { kind: "table", items: raw["items"], itemRange, table };
  if (said === "sum") return { kind: "sum", items: textsOf(raw["scored"]) };
  if (said === "mean of ratings" && typeof raw["minItems"] === "number" && typeof raw["maxItems"] === "number")
    return { kind: "mean-of-ratings", atLeast: raw["minItems"], atMost: raw["maxItems"] };
  if (said.startsWith("mean of item values (0-4) times 25"))
    return { kind: "mean-of-agreement", items: itemIds, reversed: textsOf(raw["reversed"]) };
  return null;
}

/** "higher is more burden" and "higher is worse" are better when low. */
function betterOf(direction: string | null): "higher" | "lower" | null {
  if (direction === null) return null;
  return /higher is (worse|more burden)/.test(direction) ? "lower" : "higher";
}

function safetyOf(given: unknown): readonly SafetyItem[] {
  if (!Array.isArray(given)) return [];
  return given.filter(hasFields).flatMap((each) => {
    const above = /^answer value > (\d+)$/.exec(textOf(each["when"]) ?? "")?.[1];
    const linkId = textOf(each["linkId"]);
    // Answers are whole numbers, so "above 0" is "1 or more".
    return above === undefined || linkId === null
      ? []
      : [{ linkId, threshold: Number(above) + 1, response: textOf(each["then"]) ?? "" }];
  });
}

function bandsOf(given: unknown): readonly Band[] {
  if (!Array.isArray(given)) return [];
  return given.filter(Array.isArray).flatMap((each: readonly unknown[]) => {
    const range = pairOf(each);
    const meaning = textOf(each[2]);
    return range === null || meaning === null ? [] : [{ ...range, meaning }];
  });
}

function importantChangeOf(given: unknown): Scoring["importantChange"] {
  if (!hasFields(given) || typeof given["value"] !== "number") return null;
  const source = textOf(given["source"]);
  return source === null ? null : { value: given["value"], source };
}

function codeOf(given: unknown): Scoring["totalCode"] {
  const [system, code] = hasFields(given) ? [textOf(given["system"]), textOf(given["code"])] : [null, null];
  return system === null || code === null ? null : { system, code };
}

/** What a file must hold so that nobody is scored by half of it. */
function* problemsOf(raw: Readonly<Record<string, unknown>>, read: Scoring): Generator<Problem> {
  const givenBands = Array.isArray(raw["bands"]) ? raw["bands"].length : 0;
  if (read.bands.length !== givenBands) yield { path: "bands", reason: "a band is [low, high, meaning]" };
  const givenSafety = Array.isArray(raw["safety"]) ? raw["safety"].length : 0;
  if (read.safety.length !== givenSafety)
    yield { path: "safety", reason: 'a safety item has a linkId and a "when" such as "answer value > 0"' };
  for (const [index, band] of read.bands.entries()) {
    const before = read.bands[index - 1];
    if (band.low > band.high || (before !== undefined && band.low !== before.high + 1))
      yield { path: `bands[${index}]`, reason: "bands follow on one another without gap or overlap" };
  }
  if (read.method.kind === "sum" && read.method.items.length === 0)
    yield { path: "scored", reason: "a sum names the items that it adds" };
}

/** Reads one scoring file. @param itemIds - the link ids of the questionnaire's items, in order. */
export function parseScoring(given: unknown, itemIds: readonly string[]): Parsed<Scoring> {
  const wrong = (path: string, reason: string): Parsed<Scoring> => ({ ok: false, problems: [{ path, reason }] });
  if (!hasFields(given)) return wrong("(whole file)", "expected an object");
  const instrument = textOf(given["instrument"]);
  if (instrument === null) return wrong("instrument", "the text is empty or missing");
  const licence = hasFields(given["licence"]) ? given["licence"] : {};
  const licenceClass = licenceClasses.find((each) => each === licence["class"]);
  if (licenceClass === undefined)
    return wrong(
      "licence.class",
      `${JSON.stringify(licence["class"]) ?? "nothing"} is not one of ${licenceClasses.join(", ")}`,
    );
  const method = methodOf(given, itemIds);
  if (method === null) return wrong("method", "no way of scoring that we know");
  const read: Scoring = {
    instrument,
    licence: licenceClass,
    licenceStatement: textOf(licence["statement"]),
    isValidated: typeof given["validated"] === "boolean" ? given["validated"] : null,
    method,
    methodInWords: textOf(given["method"]) ?? textOf(given["formula"]),
    range: pairOf(given["range"]),
    better: betterOf(textOf(given["direction"])),
    bands: bandsOf(given["bands"]),
    safety: safetyOf(given["safety"]),
    importantChange: importantChangeOf(given["importantChange"]),
    totalCode: codeOf(given["totalCode"]),
    sources: textsOf(given["sources"]),
    raw: given,
  };
  const problems = [...problemsOf(given, read)];
  return problems.length === 0 ? { ok: true, value: read } : { ok: false, problems };
}
