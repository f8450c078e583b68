import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { isPlain, type Plain, textAt } from "./kinds/compare.ts";

/**
 * Checks one case of a file; returns what doesn't agree, in sentences. Each file in kinds/ exports one.
 *
 * @throws RangeError where ours refuses the input, and TypeError where the case itself can't be understood.
 */
export type Check = (oracle: Plain, file: Plain) => readonly string[];

export interface FileOutcome {
  readonly passed: number;
  readonly failures: readonly { readonly id: string; readonly mismatches: readonly string[] }[];
}

const kinds = join(dirname(fileURLToPath(import.meta.url)), "kinds");
/** What the checks share; not kinds of oracle. */
const shared: ReadonlySet<string> = new Set(["columns", "compare"]);

async function checkOf(kind: string): Promise<Check> {
  const path = join(kinds, `${kind}.ts`);
  if (!/^[a-z0-9-]+$/.test(kind) || shared.has(kind) || !existsSync(path)) {
    const names = readdirSync(kinds).map((file) => file.replace(/\.ts$/, ""));
    const known = names.filter((name) => !shared.has(name)).join(", ");
    throw new TypeError(`no check for the kind "${kind}"; there are ${known}`);
  }
  const module: unknown = await import(pathToFileURL(path).href);
  const check = typeof module === "object" && module !== null && "check" in module ? module.check : undefined;
  if (typeof check !== "function") throw new TypeError(`kinds/${kind}.ts exports no check`);
  return (oracle, file) => {
    const mismatches: unknown = check(oracle, file);
    if (!Array.isArray(mismatches)) throw new TypeError(`kinds/${kind}.ts returned no list`);
    return mismatches.map(String);
  };
}

/** Checks every case of a parsed file; a file without a list of cases is its own only case. */
export async function checkFile(file: Plain): Promise<FileOutcome> {
  const check = await checkOf(textAt(file, "kind"));
  const list: readonly unknown[] | null = Array.isArray(file["cases"]) ? file["cases"] : null;
  if (list?.length === 0) throw new TypeError("the file holds no cases");
  const failures: { id: string; mismatches: readonly string[] }[] = [];
  let passed = 0;
  (list ?? [file]).forEach((oracle, index) => {
    const mismatches = list === null ? tryCheck(check, file, file) : checkCase(check, oracle, file);
    const id = isPlain(oracle) ? textAt(oracle, "id") : "";
    if (mismatches.length === 0) passed += 1;
    else failures.push({ id: id || `case ${index + 1}`, mismatches });
  });
  return { passed, failures };
}

function checkCase(check: Check, oracle: unknown, file: Plain): readonly string[] {
  if (!isPlain(oracle)) return ["the case is no object"];
  const { expected } = oracle;
  // With nothing to compare every case would pass.
  if (!isPlain(expected) || Object.keys(expected).length === 0) return ["the case expects nothing"];
  if (expected["throws"] === true) return checkRefusal(check, oracle, file);
  return tryCheck(check, oracle, file);
}

/** The package refused this input, so ours must refuse it too. */
function checkRefusal(check: Check, oracle: Plain, file: Plain): readonly string[] {
  try {
    check(oracle, file);
    return ["expected a refusal, got an answer"];
  } catch (error) {
    if (error instanceof RangeError) return [];
    return [error instanceof Error ? error.message : String(error)];
  }
}

/** A check that throws has failed, with its message as the reason. */
function tryCheck(check: Check, oracle: Plain, file: Plain): readonly string[] {
  try {
    return check(oracle, file);
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}
