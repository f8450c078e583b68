import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { isPlain, objectsAt, type Plain, textAt } from "./kinds/compare.ts";

/** Checks one case of a file; returns what doesn't agree, in sentences. Each file in kinds/ exports one. */
export type Check = (oracle: Plain, file: Plain) => readonly string[];

export interface FileOutcome {
  readonly passed: number;
  readonly failures: readonly { readonly id: string; readonly mismatches: readonly string[] }[];
}

const kinds = join(dirname(fileURLToPath(import.meta.url)), "kinds");

async function checkOf(kind: string): Promise<Check> {
  const path = join(kinds, `${kind}.ts`);
  if (!/^[a-z0-9-]+$/.test(kind) || !existsSync(path)) throw new TypeError(`no check for the kind "${kind}"`);
  const module: unknown = await import(pathToFileURL(path).href);
  const check = typeof module === "object" && module !== null && "check" in module ? module.check : undefined;
  if (typeof check !== "function") throw new TypeError(`kinds/${kind}.ts exports no check`);
  return (oracle, file) => {
    const mismatches: unknown = check(oracle, file);
    if (!Array.isArray(mismatches)) throw new TypeError(`kinds/${kind}.ts returned no list`);
    return mismatches.map(String);
  };
}

/** Checks every case of a parsed file; a file without cases is its own only case. */
export async function checkFile(file: Plain): Promise<FileOutcome> {
  const check = await checkOf(textAt(file, "kind"));
  const cases = Array.isArray(file["cases"]) ? objectsAt(file, "cases") : [file];
  const failures: { id: string; mismatches: readonly string[] }[] = [];
  let passed = 0;
  cases.forEach((oracle, index) => {
    const mismatches = tryCheck(check, oracle, file);
    if (mismatches.length === 0) passed += 1;
    else failures.push({ id: textAt(oracle, "id") || `case ${index + 1}`, mismatches });
  });
  return { passed, failures };
}

/** A check that throws has failed, with its message as the reason. */
function tryCheck(check: Check, oracle: Plain, file: Plain): readonly string[] {
  try {
    if (!isPlain(oracle)) return ["the case is no object"];
    return check(oracle, file);
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}
