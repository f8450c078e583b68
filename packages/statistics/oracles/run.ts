// npm run oracles [-- FILE...]: runs oracle files, prints a line for each case that fails, then the counts.
import { globSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { checkFile, type FileOutcome } from "./dispatch.ts";
import { isPlain } from "./kinds/compare.ts";

const here = dirname(fileURLToPath(import.meta.url));
const mostShown = 3;

/** The oracle files that ship with the room, in the order of their names. */
export function shippedFiles(): readonly string[] {
  return globSync(join(here, "data", "*.json")).sort();
}

/** Reads one oracle file and checks all its cases. A file that can't be read or parsed counts as one failure. */
export async function runFile(path: string): Promise<FileOutcome> {
  try {
    const file: unknown = JSON.parse(readFileSync(path, "utf8"));
    if (!isPlain(file)) throw new TypeError("the file holds no object");
    return await checkFile(file);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { passed: 0, failures: [{ id: "file", mismatches: [reason] }] };
  }
}

function report(path: string, { passed, failures }: FileOutcome): void {
  for (const { id, mismatches } of failures) {
    const more = mismatches.length > mostShown ? `; and ${mismatches.length - mostShown} more` : "";
    console.log(`FAIL ${path} ${id}: ${mismatches.slice(0, mostShown).join("; ")}${more}`);
  }
  console.log(`${path}: ${passed} passed, ${failures.length} failed`);
}

async function main(named: readonly string[]): Promise<number> {
  const paths = named.length > 0 ? named.map((each) => resolve(each)) : shippedFiles();
  let passed = 0;
  let failed = 0;
  for (const path of paths) {
    const outcome = await runFile(path);
    report(path, outcome);
    passed += outcome.passed;
    failed += outcome.failures.length;
  }
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = await main(process.argv.slice(2));
