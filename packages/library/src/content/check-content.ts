import { hasFields, type Problem } from "../checking/reader.ts";
import { type AimDomain, parseDomains } from "../domains/aim-domain.ts";
import { parseEvidence } from "../evidence/check.ts";
import { evidenceFiles } from "../evidence/evidence.ts";
import { replacingProblems } from "../evidence/replacing.ts";
import type { EvidenceFile, EvidenceStatement } from "../evidence/statement.ts";
import { type Practice, type PracticesRead, parsePractices } from "../practice/practice.ts";
import { alwaysThere, practices } from "../practice/practices.ts";
import { faultyLine } from "./json-fault.ts";
import { jsonLines, lineOf } from "./json-lines.ts";

/** A file as it was found, not read yet. */
export interface ContentFile {
  readonly name: string;
  readonly text: string;
}

/** What a file holds; a file with problems holds nothing, since nothing is ever half loaded. */
export type Content =
  | { readonly kind: "evidence"; readonly file: EvidenceFile }
  /** `notOffered` are ids of statements that are kept for something other than an option. */
  | {
      readonly kind: "practices";
      readonly practices: readonly Practice[];
      readonly notOffered: readonly unknown[];
      readonly licence: string;
      readonly reviewed: EvidenceFile["reviewed"];
    }
  | { readonly kind: "domains"; readonly domains: readonly AimDomain[] }
  | { readonly kind: "broken"; readonly problems: readonly PlacedProblem[] };
export interface PlacedProblem extends Problem {
  readonly line: number;
}
export interface CheckedFile {
  readonly name: string;
  readonly content: Content;
}
interface Given {
  readonly name: string;
  readonly value: unknown;
  readonly lines: ReadonlyMap<string, number>;
}

/** The last part of a file's name, on any system. */
export const lastPart = (name: string): string => name.replace(/^.*[\\/]/, "");
const listIn = (given: unknown, key: string): readonly unknown[] => {
  const found = hasFields(given) ? given[key] : undefined;
  return Array.isArray(found) ? found : [];
};

/** The library's statements without those whose file one of the given files replaces. */
function shippedBeside(names: readonly string[]): readonly EvidenceStatement[] {
  const replaced = new Set(names.map((name) => lastPart(name)));
  return Object.entries(evidenceFiles).flatMap(([name, given]) => {
    const read = replaced.has(name) ? null : parseEvidence(given);
    return read?.ok ? read.value.statements : [];
  });
}

/** A review is by somebody on a day that there is, and that has come. */
function* reviewProblems(
  { reviewed = null }: { readonly reviewed?: EvidenceFile["reviewed"] },
  today: string,
): Generator<Problem> {
  if (reviewed === null) return;
  const day = new Date(`${reviewed.on}T00:00:00Z`);
  if (Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== reviewed.on)
    yield { path: "reviewed.on", reason: `${reviewed.on} is no day of the calendar` };
  else if (reviewed.on > today) yield { path: "reviewed.on", reason: `${reviewed.on} has not come yet` };
}

/** Remembers ids over files, so that one that comes again is refused where it comes again. */
class KnownIds {
  readonly #from = new Map<string, string>();
  constructor(ids: readonly string[], from: string) {
    for (const id of ids) this.#from.set(id, from);
  }
  *take(ids: readonly string[], pathOf: (index: number) => string, from: string): Generator<Problem> {
    for (const [index, id] of ids.entries()) {
      const other = this.#from.get(id);
      if (other !== undefined) yield { path: pathOf(index), reason: `the id "${id}" comes in ${other} too` };
      else this.#from.set(id, from);
    }
  }
}

/** A site leaves "wait" and "keep things as they are" to the library, and need not say what is no practice. */
const withDefaults = (given: unknown): unknown =>
  hasFields(given)
    ? {
        notPractices: [],
        alwaysThere: alwaysThere.map(({ id, title, about, personDoes, professionalDoes }) => {
          return { id, title, about, personDoes, professionalDoes };
        }),
        ...given,
      }
    : given;

const notOfferedIn = (given: unknown): readonly unknown[] =>
  listIn(given, "notPractices").map((each) => (hasFields(each) ? each["statement"] : null));

/** The statements that a file of practices speaks of, as far as there are such: it need not place any other. */
function spokenOf(given: unknown, known: readonly EvidenceStatement[]): readonly EvidenceStatement[] {
  const offered = listIn(given, "practices").flatMap((practice) => listIn(practice, "statements"));
  const named = new Set([...offered, ...notOfferedIn(given)]);
  return known.filter(({ id }) => named.has(id));
}

type Json =
  | { readonly ok: true; readonly value: Given }
  | { readonly ok: false; readonly problems: readonly PlacedProblem[] };

function readJson({ name, text }: ContentFile): Json {
  try {
    const value: unknown = JSON.parse(text);
    const repeated: string[] = [];
    const lines = jsonLines(text, repeated);
    if (repeated.length === 0) return { ok: true, value: { name, value, lines } };
    const reason = "the field comes twice, and only the last would be read";
    return { ok: false, problems: repeated.map((path) => ({ path, reason, line: lineOf(lines, path) })) };
  } catch (error) {
    const reason = `this is not JSON: ${error instanceof Error ? error.message : String(error)}`;
    return { ok: false, problems: [{ path: "(whole file)", reason, line: faultyLine(text) }] };
  }
}

/** Checks files one by one and against each other; what is wrong is told with path, line and reason. */
class Checker {
  readonly #today: string;
  readonly #statementIds: KnownIds;
  readonly #practiceIds: KnownIds;
  #statements: readonly EvidenceStatement[];

  constructor(names: readonly string[], today: string) {
    const shipped = shippedBeside(names);
    const isShippedPractices = names.some((name) => lastPart(name) === "practices.json");
    this.#today = today;
    this.#statements = shipped;
    this.#statementIds = new KnownIds(
      shipped.map(({ id }) => id),
      "the library",
    );
    this.#practiceIds = new KnownIds(isShippedPractices ? [] : practices.map(({ id }) => id), "the library");
  }

  content({ name, value, lines }: Given): Content {
    const broken = (problems: readonly Problem[]): Content => ({
      kind: "broken",
      problems: problems.map((problem) => ({ ...problem, line: lineOf(lines, problem.path) })),
    });
    if (hasFields(value) && "statements" in value) {
      const read = parseEvidence(value);
      const problems = read.ok ? [...this.#evidenceProblems(name, read.value)] : read.problems;
      return read.ok && problems.length === 0 ? { kind: "evidence", file: read.value } : broken(problems);
    }
    if (hasFields(value) && "practices" in value) {
      const read = parsePractices(withDefaults(value), spokenOf(value, this.#statements));
      const problems = read.ok ? [...this.#practiceProblems(name, read.value)] : read.problems;
      if (!read.ok || problems.length > 0) return broken(problems);
      const { fromEvidence, licence, reviewed } = read.value;
      return { kind: "practices", practices: fromEvidence, notOffered: notOfferedIn(value), licence, reviewed };
    }
    if (hasFields(value) && "domains" in value) {
      const read = parseDomains(value);
      return read.ok ? { kind: "domains", domains: read.value } : broken(read.problems);
    }
    return broken([
      { path: "(whole file)", reason: 'expected a file with "statements", "practices" or "domains", found none' },
    ]);
  }

  *#practiceProblems(name: string, { fromEvidence, reviewed }: PracticesRead): Generator<Problem> {
    const ids = fromEvidence.map(({ id }) => id);
    yield* reviewProblems({ reviewed }, this.#today);
    yield* this.#practiceIds.take(ids, (index) => `practices[${index}].id`, name);
  }

  *#evidenceProblems(name: string, file: EvidenceFile): Generator<Problem> {
    const ids = file.statements.map(({ id }) => id);
    const problems = [
      ...reviewProblems(file, this.#today),
      ...this.#statementIds.take(ids, (index) => `statements[${index}].id`, name),
      ...replacingProblems(
        file.statements.map((statement, index) => ({ ...statement, path: `statements[${index}]` })),
        this.#statements,
      ),
    ];
    if (problems.length === 0) this.#statements = [...this.#statements, ...file.statements];
    yield* problems;
  }
}

/**
 * Checks content files: each alone, ids over all of them and the library, and practices against the statements of the
 * sound files. A file of the same name as one of the library's takes that file's place.
 *
 * @param today - such as 2026-03-09; a review can't be later.
 */
export function checkContent(files: readonly ContentFile[], today: string): readonly CheckedFile[] {
  const checker = new Checker(
    files.map(({ name }) => name),
    today,
  );
  const read = files.map((file) => ({ name: file.name, json: readJson(file) }));
  const isPractices = ({ json }: (typeof read)[number]): boolean =>
    json.ok && hasFields(json.value.value) && "practices" in json.value.value;
  // Practices speak of statements, so the statements come first.
  return [...read.filter((each) => !isPractices(each)), ...read.filter(isPractices)].map(({ name, json }) => ({
    name,
    content: json.ok ? checker.content(json.value) : { kind: "broken", problems: json.problems },
  }));
}
