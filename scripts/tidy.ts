// npm run tidy: the house's own rules, which no general tool knows.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { type Exception, type Finding, withoutExceptions } from "./tidy/finding.ts";
import { cycleFindings, importFindings, purityFindings } from "./tidy/import-rules.ts";
import { placeFindings } from "./tidy/place-rules.ts";
import type { Tree } from "./tidy/rooms.ts";
import { fileFindings, functionFindings, type Sizes, sizesOf, wordFindings } from "./tidy/size-rules.ts";
import { readSource } from "./tidy/source.ts";

export type Verdict = { readonly findings: readonly Finding[]; readonly sizes: Sizes };

/** Judges a whole tree of files. Pure: the tests plant small trees. */
export function judge(tree: Tree, here: readonly string[], kept: readonly Exception[]): Verdict {
  const code = [...tree].filter(([path]) => /\.tsx?$/.test(path) && !path.endsWith(".d.ts"));
  const sources = code.map(([path, text]) => readSource(path, text));
  const found = [
    ...importFindings(tree, sources),
    ...cycleFindings(tree, sources),
    ...purityFindings(sources),
    ...functionFindings(sources),
    ...fileFindings(sources),
    ...wordFindings(sources),
    ...placeFindings(tree, here),
  ];
  return { findings: withoutExceptions(found, kept), sizes: sizesOf(sources) };
}

const skipped = /^(node_modules|dist|coverage|test-results|playwright-report|\.(?!ci$|github$).*)$/;
const readable = /\.(tsx?|mjs|js|json|md|css|html|sql|ya?ml|sh)$|^(run|NOTICE)$/;

function readTree(root: string, folder = root): [string, string][] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry): [string, string][] => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return skipped.test(entry.name) ? [] : readTree(root, path);
    if (!entry.isFile()) return [];
    // A picture counts as a place that a link leads to; nothing in it is read.
    const text = readable.test(entry.name) ? readFileSync(path, "utf8") : "";
    return [[relative(root, path).split(sep).join("/"), text]];
  });
}

function readExceptions(file: string): readonly Exception[] {
  const parsed: unknown = JSON.parse(readFileSync(file, "utf8"));
  const isException = (each: unknown): each is Exception =>
    typeof each === "object" &&
    each !== null &&
    "rule" in each &&
    "file" in each &&
    "reason" in each &&
    each.reason !== "";
  if (Array.isArray(parsed) && parsed.every(isException)) return parsed;
  throw new TypeError(`${file}: each exception needs a rule, a file and a reason`);
}

const percent = (part: number): string => `${Math.floor(part * 100)} %`;

function summary({ findings, sizes }: Verdict, kept: readonly Exception[]): string {
  const casts = [...sizes.casts].map(([room, count]) => `${room} ${count}`).join(", ");
  const total = [...sizes.casts.values()].reduce((sum, each) => sum + each, 0);
  const under = `${percent(sizes.functionsUnder10)} under 10 lines, ${percent(sizes.functionsUnder40)} under 40`;
  const rows = [
    `files       ${sizes.files} with ${sizes.lines} lines: median ${sizes.medianFile}, ${percent(sizes.filesUnder350)} under 350`,
    `functions   ${sizes.functions} named: ${under}; longest ${sizes.longest}`,
    `casts       ${total}${casts ? ` (${casts})` : ""}`,
    `kept        ${kept.length} exceptions`,
  ];
  const told = findings.map(({ file, line, rule, says, isMild }) => {
    return `${isMild ? "look again" : "error     "}  ${file}:${line}  ${rule}: ${says}`;
  });
  return [...rows, ...told.sort()].join("\n");
}

function main(): void {
  const scripts = dirname(fileURLToPath(import.meta.url));
  const root = dirname(scripts);
  const kept = readExceptions(join(scripts, "tidy-exceptions.json"));
  // Folders that any machine has say nothing about this one.
  const here = [root, dirname(root)].filter((path) => !["/", "/tmp", "/app", "/src"].includes(path));
  const verdict = judge(
    new Map(readTree(root)),
    here.map((path) => `${path}/`),
    kept,
  );
  console.log(summary(verdict, kept));
  process.exitCode = verdict.findings.some((finding) => !finding.isMild) ? 1 : 0;
}

if (import.meta.main) main();
