import { parseSync } from "vite";

/** One import, export-from, dynamic import or import type, with the words that name its target. */
export type Import = { readonly specifier: string; readonly line: number };

/** A function with its length in lines, from its first word to its closing brace. */
export type Func = { readonly name: string | undefined; readonly line: number; readonly lines: number };

/** A word of the language that we count: `any`, `!`, a cast, or a read of clock, chance or environment. */
export type Mark = { readonly kind: "any" | "non-null" | "cast" | "impure"; readonly line: number };

/** What tidy knows of one TypeScript file. */
export type Source = {
  readonly path: string;
  readonly lines: number;
  readonly imports: readonly Import[];
  readonly functions: readonly Func[];
  readonly marks: readonly Mark[];
};

export const isTest = (path: string): boolean => /\.(test|spec)\.tsx?$/.test(path);

type Node = { readonly type: string; readonly start: number; readonly end: number; readonly [field: string]: unknown };

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value && "start" in value && "end" in value;
}

function* walk(node: Node, parent: Node | undefined): Generator<{ node: Node; parent: Node | undefined }> {
  yield { node, parent };
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (isNode(child)) yield* walk(child, node);
    }
  }
}

const nameOf = (value: unknown): string | undefined =>
  isNode(value) && typeof value["name"] === "string" ? value["name"] : undefined;

const textOf = (value: unknown): string | undefined =>
  isNode(value) && typeof value["value"] === "string" ? value["value"] : undefined;

/** A function is named by itself, by the constant that holds it, or by the property that it is. */
function functionName(node: Node, parent: Node | undefined): string | undefined {
  return nameOf(node["id"]) ?? nameOf(parent?.["id"]) ?? nameOf(parent?.["key"]);
}

const functionTypes = new Set(["FunctionDeclaration", "FunctionExpression", "ArrowFunctionExpression"]);

const importTypes = new Set([
  "ImportDeclaration",
  "ExportNamedDeclaration",
  "ExportAllDeclaration",
  "ImportExpression",
  "TSImportType",
]);

const isConstAssertion = (node: Node): boolean =>
  isNode(node["typeAnnotation"]) && nameOf(node["typeAnnotation"]["typeName"]) === "const";

/** Clock, chance and environment: what a pure room is given, and never takes. */
function isImpure(node: Node): boolean {
  if (node.type === "NewExpression") {
    const given = node["arguments"];
    return nameOf(node["callee"]) === "Date" && Array.isArray(given) && given.length === 0;
  }
  if (node.type !== "MemberExpression") return false;
  const read = `${nameOf(node["object"])}.${nameOf(node["property"])}`;
  return ["Date.now", "Math.random", "process.env", "Temporal.Now", "crypto.randomUUID"].includes(read);
}

function markKind(node: Node): Mark["kind"] | undefined {
  if (node.type === "TSAnyKeyword") return "any";
  if (node.type === "TSNonNullExpression" || node["definite"] === true) return "non-null";
  if (node.type === "TSTypeAssertion") return "cast";
  if (node.type === "TSAsExpression" && !isConstAssertion(node)) return "cast";
  return isImpure(node) ? "impure" : undefined;
}

/**
 * Reads one file with the parser that also builds the web app, so that strings, comments and JSX are never
 * mistaken for code.
 *
 * @throws SyntaxError when the file cannot be parsed.
 */
export function readSource(path: string, text: string): Source {
  const { program, errors } = parseSync(path, text);
  const [error] = errors;
  if (error) throw new SyntaxError(`${path}: ${error.message}`);
  const starts = [0, ...[...text.matchAll(/\n/g)].map((found) => found.index + 1)];
  const lineAt = (offset: number): number => starts.findLastIndex((start) => start <= offset) + 1;
  const imports: Import[] = [];
  const functions: Func[] = [];
  const marks: Mark[] = [];
  if (!isNode(program)) throw new SyntaxError(`${path}: no program`);
  for (const { node, parent } of walk(program, undefined)) {
    const line = lineAt(node.start);
    const specifier = importTypes.has(node.type) ? textOf(node["source"]) : undefined;
    if (specifier !== undefined) imports.push({ specifier, line });
    if (functionTypes.has(node.type)) {
      functions.push({ name: functionName(node, parent), line, lines: lineAt(node.end) - line + 1 });
    }
    const kind = markKind(node);
    if (kind !== undefined) marks.push({ kind, line });
  }
  return { path, lines: text.trimEnd().split("\n").length, imports, functions, marks };
}
