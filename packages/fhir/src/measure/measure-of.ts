import type { Seed } from "../plan/outcome.ts";
import { type Coding, heading, loinc } from "../reading/concept.ts";
import { fingerprint } from "../source/name-based-id.ts";
import { type KnownMeasure, knownMeasures } from "./known-measures.ts";

/** What was measured, as its source says it. */
export interface Measurand {
  readonly codings: readonly Coding[];
  readonly words: string | undefined;
  /** UCUM where the source gives it, else its own word; empty for a number without a unit. */
  readonly unit: string;
  /** The panel or area around it, where its own code says too little. */
  readonly about: Coding | undefined;
}
export interface MeasureOf {
  readonly measure: string;
  readonly adopted: Extract<Seed, { type: "measure.adopted" }>;
  readonly known: KnownMeasure | undefined;
}

const systems: ReadonlyMap<string, string> = new Map([
  [loinc, "loinc"],
  ["http://snomed.info/sct", "snomed"],
]);

/**
 * The measure of the record that a number belongs to. The same code in another unit is another measure, because a
 * series holds one unit and a factor is never guessed.
 *
 * @returns null when nothing says what was measured.
 */
export function measureOf(measurand: Measurand): MeasureOf | null {
  const { codings, words, about } = measurand;
  const coding = bestCoding(codings);
  const title = words ?? coding?.display ?? coding?.code;
  if (title === undefined) return null;
  const known = coding?.system === loinc ? knownMeasures.get(coding.code) : undefined;
  const unit = plainUnit(measurand.unit);
  const isOwnUnit = unit === plainUnit(known?.unit ?? "");
  const stem = known?.id ?? (coding === undefined ? `said-${slug(title)}` : codeSlug(coding, about));
  const measure = isOwnUnit ? stem : `${stem}.${unit === "" ? "no-unit" : slug(unit)}`;
  const name = about?.display === undefined ? (known?.title ?? title) : `${about.display}: ${known?.title ?? title}`;
  const needsUnit = !isOwnUnit && known !== undefined;
  const body = {
    measure,
    title: heading(needsUnit ? `${name} (${unit === "" ? "no unit given" : unit})` : name),
    unit: heading(isOwnUnit ? (known?.unit ?? unit) : unit, 60),
    better: known?.better ?? "neither",
    kind: known?.kind ?? "outcome",
    lens: "not-said",
    ...(known?.id === undefined ? {} : { instrument: known.id }),
    ...(known?.smallest === undefined ? {} : { smallest: known.smallest }),
    ...(known?.largest === undefined ? {} : { largest: known.largest }),
    source: heading(
      coding === undefined
        ? "Imported, without a code"
        : `Imported, ${coding.system === loinc ? "LOINC" : coding.system} ${coding.code}`,
    ),
  } as const;
  return { measure, known, adopted: { type: "measure.adopted", name: ["measure", measure], at: null, body } };
}

/**
 * LOINC where it names what was measured. A LOINC code that only follows another code, without a name, is often that of
 * the panel around it: two halves of a blood pressure would meet in one series.
 */
function bestCoding(codings: readonly Coding[]): Coding | undefined {
  const isNamed = ({ code, display }: Coding): boolean => display !== undefined || knownMeasures.has(code);
  const [first] = codings;
  if (first?.system === loinc) return first;
  return codings.find((coding) => coding.system === loinc && isNamed(coding)) ?? first;
}

/** UCUM's ways to say "a plain number", and annotations in braces, are all no unit. */
function plainUnit(unit: string): string {
  return unit === "1" || unit === "score" || /^\{[^}]*\}$/.test(unit) ? "" : unit;
}

function codeSlug(coding: Coding, about: Coding | undefined): string {
  const system = systems.get(coding.system) ?? `code-${fingerprint(coding.system).slice(0, 6)}`;
  return `${system}-${about === undefined ? "" : `${slug(about.code)}-`}${slug(coding.code)}`;
}

/** Lower case letters, digits and hyphens; what that loses comes back as a short fingerprint, so that no two meet. */
function slug(text: string): string {
  const plain = text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 24);
  return plain === text ? plain : `${plain}${plain === "" ? "" : "-"}${fingerprint(text).slice(0, 6)}`;
}
