import { hasFields, type Problem } from "../checking/reader.ts";
import { type AimDomain, parseDomains } from "../domains/aim-domain.ts";
import { parseEvidence } from "../evidence/check.ts";
import { evidenceFiles } from "../evidence/evidence.ts";
import { replacingProblems } from "../evidence/replacing.ts";
import type { EvidenceFile, EvidenceStatement } from "../evidence/statement.ts";
import { type Practice, parsePractices } from "../practice/practice.ts";
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
  | { readonly kind: "broken"; readonly problems: readonly PlacedProblem[] }
  /** It has no problem of its own, and speaks of something in a file that has: mend that one first. */
  | { readonly kind: "waiting"; readonly for: readonly string[] };
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

const isEvidence = (given: unknown): boolean => hasFields(given) && "statements" in given;
const isPractices = (given: unknown): boolean => hasFields(given) && !isEvidence(given) && "practices" in given;

/** Ids that a file with problems would have brought, even one that is no JSON, each with the file's name. */
function idsIn({ name, text }: ContentFile): readonly (readonly [string, string])[] {
  return [...text.matchAll(/"id"\s*:\s*"([^"]+)"/g)].map(([, id = ""]) => [id, name] as const);
}

const broken = ({ lines }: Pick<Given, "lines">, problems: readonly Problem[]): Content => ({
  kind: "broken",
  problems: problems.map((problem) => ({ ...problem, line: lineOf(lines, problem.path) })),
});

/** Checks files one by one and against each other; what is wrong is told with path, line and reason, each cause once. */
class Checker {
  readonly #files: readonly ContentFile[];
  readonly #today: string;
  readonly #shipped: readonly EvidenceStatement[];
  readonly #statementIds: KnownIds;
  readonly #practiceIds: KnownIds;
  readonly #found = new Map<ContentFile, Content>();

  constructor(files: readonly ContentFile[], today: string) {
    const names = files.map(({ name }) => name);
    const isInTheirPlace = names.some((name) => lastPart(name) === "practices.json");
    this.#files = files;
    this.#today = today;
    this.#shipped = shippedBeside(names);
    const shippedIds = this.#shipped.map(({ id }) => id);
    this.#statementIds = new KnownIds(shippedIds, "the library");
    this.#practiceIds = new KnownIds(isInTheirPlace ? [] : practices.map(({ id }) => id), "the library");
  }

  /** Statements first, alone and then beside each other, since practices speak of them. */
  check(): ReadonlyMap<ContentFile, Content> {
    const read = this.#files.map((file) => ({ file, json: readJson(file) }));
    const given = read.flatMap(({ file, json }) => (json.ok ? [{ file, value: json.value }] : []));
    for (const { file, json } of read) if (!json.ok) this.#found.set(file, { kind: "broken", problems: json.problems });
    for (const { file, value } of given) if (!isPractices(value.value)) this.#found.set(file, this.#alone(value));
    for (const { file, value } of given) this.#besideOthers(file, value);
    for (const { file, value } of given) if (isPractices(value.value)) this.#found.set(file, this.#practices(value));
    return this.#found;
  }

  /** Ids in files that have problems, or that wait for such a file. */
  #awaited(): ReadonlyMap<string, string> {
    const held = this.#files.filter((file) => {
      const kind = this.#found.get(file)?.kind;
      return kind === "broken" || kind === "waiting";
    });
    return new Map(held.flatMap(idsIn));
  }

  #sound(): readonly EvidenceStatement[] {
    return [...this.#found.values()].flatMap((content) => (content.kind === "evidence" ? content.file.statements : []));
  }

  #alone(given: Given): Content {
    const { value, name } = given;
    if (isEvidence(value)) {
      const read = parseEvidence(value);
      if (!read.ok) return broken(given, read.problems);
      const ids = read.value.statements.map(({ id }) => id);
      const problems = [
        ...reviewProblems(read.value, this.#today),
        ...this.#statementIds.take(ids, (index) => `statements[${index}].id`, name),
      ];
      return problems.length === 0 ? { kind: "evidence", file: read.value } : broken(given, problems);
    }
    if (hasFields(value) && "domains" in value) {
      const read = parseDomains(value);
      return read.ok ? { kind: "domains", domains: read.value } : broken(given, read.problems);
    }
    return broken(given, [
      { path: "(whole file)", reason: 'expected a file with "statements", "practices" or "domains", found none' },
    ]);
  }

  /** What a file's statements take the place of may stand in any other file. */
  #besideOthers(file: ContentFile, given: Given): void {
    const content = this.#found.get(file);
    if (content?.kind !== "evidence") return;
    const { statements } = content.file;
    const awaited = this.#awaited();
    const own = new Set(statements.map(({ id }) => id));
    const others = [...this.#shipped, ...this.#sound()].filter(({ id }) => !own.has(id));
    const placed = statements.map((statement, index) => ({ ...statement, path: `statements[${index}]` }));
    const problems = [...replacingProblems(placed, others, new Set(awaited.keys()))];
    const waitsFor = statements.flatMap(({ replaces = "" }) => awaited.get(replaces) ?? []);
    if (problems.length > 0) this.#found.set(file, broken(given, problems));
    else if (waitsFor.length > 0) this.#found.set(file, { kind: "waiting", for: [...new Set(waitsFor)] });
  }

  #practices(given: Given): Content {
    const { name, value } = given;
    const awaited = this.#awaited();
    const known = spokenOf(value, [...this.#shipped, ...this.#sound()]);
    const read = parsePractices(withDefaults(value), known, new Set(awaited.keys()));
    if (!read.ok) return broken(given, read.problems);
    const { fromEvidence, licence, reviewed } = read.value;
    const ids = fromEvidence.map(({ id }) => id);
    const problems = [
      ...reviewProblems({ reviewed }, this.#today),
      ...this.#practiceIds.take(ids, (index) => `practices[${index}].id`, name),
    ];
    if (problems.length > 0) return broken(given, problems);
    const waitsFor = fromEvidence.flatMap(({ statements }) => statements.flatMap((id) => awaited.get(id) ?? []));
    if (waitsFor.length > 0) return { kind: "waiting", for: [...new Set(waitsFor)] };
    return { kind: "practices", practices: fromEvidence, notOffered: notOfferedIn(value), licence, reviewed };
  }
}

/**
 * Checks content files: each alone, ids over all of them and the library, and practices against the statements of the
 * sound files. A file of the same name as one of the library's takes that file's place. What only follows from a problem
 * in another file is not told again: such a file waits.
 *
 * @param today - such as 2026-03-09; a review can't be later.
 * @returns the files in the order they came in, those with practices last.
 */
export function checkContent(files: readonly ContentFile[], today: string): readonly CheckedFile[] {
  const found = new Checker(files, today).check();
  return [...found].map(([{ name }, content]) => ({ name, content }));
}
