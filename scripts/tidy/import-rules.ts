import type { Finding } from "./finding.ts";
import { arrows, follow, pureRooms, roomOf, type Tree } from "./rooms.ts";
import { type Import, isTest, type Source } from "./source.ts";

const isInSrc = (path: string): boolean => /^packages\/[^/]+\/src\//.test(path);

type Visit = { readonly tree: Tree; readonly from: Source; readonly made: Import };

/** One import against the arrows between rooms and the doors into them. */
function judgeImport({ tree, from, made }: Visit): Finding | undefined {
  const here = roomOf(from.path);
  const target = follow(tree, from.path, made.specifier);
  const find = (rule: string, says: string): Finding => ({ rule, file: from.path, line: made.line, says });
  if (!target.byName && target.file?.startsWith("..")) return find("door", `${made.specifier} leaves the project`);
  if (target.room === undefined) return undefined;
  if (target.room === here) {
    if (!isInSrc(from.path) || target.file !== `packages/${here}/src/index.ts`) return undefined;
    return find("own-index", `import the file itself, not the room's own ${made.specifier}`);
  }
  if (!target.byName) return find("door", `enter ${target.room} by its name, not by ${made.specifier}`);
  if (target.file === undefined) return find("door", `${target.room} does not export ${made.specifier}`);
  if (here !== undefined && !arrows[here]?.includes(target.room)) {
    return find("arrow", `${here} may not import from ${target.room}`);
  }
  return undefined;
}

/** Arrows between rooms, entering by the door, and never one's own index. */
export function importFindings(tree: Tree, sources: readonly Source[]): readonly Finding[] {
  const each = sources.flatMap((from) => from.imports.map((made) => judgeImport({ tree, from, made })));
  return each.filter((finding) => finding !== undefined);
}

/** Pure rooms are given time, chance and place: they import nothing of Node and read no clock. */
export function purityFindings(sources: readonly Source[]): readonly Finding[] {
  const pure = sources.filter((source) => {
    const room = roomOf(source.path);
    return room !== undefined && pureRooms.includes(room) && isInSrc(source.path) && !isTest(source.path);
  });
  return pure.flatMap(({ path, imports, marks }) => {
    const node = imports.filter((made) => made.specifier.startsWith("node:"));
    const reads = marks.filter((mark) => mark.kind === "impure");
    return [
      ...node.map((made) => ({ rule: "pure", file: path, line: made.line, says: `imports ${made.specifier}` })),
      ...reads.map(({ line }) => ({ rule: "pure", file: path, line, says: "reads a clock, chance or environment" })),
    ];
  });
}

/**
 * Import cycles over files, types included: two files that need each other are one concept in two places.
 * Tarjan's strongly connected components (SIAM J Comput 1972;1:146-160); each cycle is told once.
 */
export function cycleFindings(tree: Tree, sources: readonly Source[]): readonly Finding[] {
  const known = new Set(sources.map((source) => source.path));
  const targets = new Map(
    sources.map((source) => {
      const files = source.imports.map((made) => follow(tree, source.path, made.specifier).file);
      return [source.path, files.filter((file) => file !== undefined && known.has(file))];
    }),
  );
  const seen = new Map<string, { index: number; low: number; open: boolean }>();
  const stack: string[] = [];
  const found: Finding[] = [];
  const visit = (path: string): { index: number; low: number; open: boolean } => {
    const state = { index: seen.size, low: seen.size, open: true };
    seen.set(path, state);
    stack.push(path);
    for (const next of targets.get(path) ?? []) {
      if (next === undefined) continue;
      const other = seen.get(next);
      if (other === undefined) state.low = Math.min(state.low, visit(next).low);
      else if (other.open) state.low = Math.min(state.low, other.index);
    }
    if (state.low === state.index) {
      const members = stack.splice(stack.indexOf(path));
      for (const member of members) Object.assign(seen.get(member) ?? {}, { open: false });
      if (members.length > 1) found.push({ rule: "cycle", file: path, line: 1, says: members.join(" → ") });
    }
    return state;
  };
  for (const path of known) if (!seen.has(path)) visit(path);
  return found;
}
