interface Open {
  readonly path: string;
  readonly isList: boolean;
  index: number;
  key: string;
  isKeyNext: boolean;
}

const token = /"(?:[^"\\]|\\.)*"|[{}[\],:]|\n|[^\s{}[\],:"]+/g;

const childOf = ({ path, isList, index, key }: Open): string =>
  isList ? `${path}[${index}]` : path === "" ? key : `${path}.${key}`;

/** A JSON text piece by piece; a line's end is a piece too. */
export const tokensOf = (text: string): Iterable<string> => Iterator.from(text.matchAll(token)).map(([found]) => found);

/**
 * The line on which each value of a JSON text starts, by its path such as `statements[3].effect`; the first is 1.
 *
 * @param repeated - paths of keys that come again in the same object are added here, of which JSON keeps only the last.
 */
export function jsonLines(text: string, repeated: string[] = []): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  const open: Open[] = [];
  let line = 1;
  for (const found of tokensOf(text)) {
    const inside = open.at(-1);
    const here = inside === undefined ? "" : childOf(inside);
    if (found === "\n") line += 1;
    else if (found === "{" || found === "[") {
      if (!lines.has(here)) lines.set(here, line);
      open.push({ path: here, isList: found === "[", index: 0, key: "", isKeyNext: true });
    } else if (found === "}" || found === "]") open.pop();
    else if (inside === undefined || found === ":") continue;
    else if (found === ",") {
      inside.index += 1;
      inside.isKeyNext = true;
    } else if (!inside.isList && inside.isKeyNext) {
      inside.key = found.slice(1, -1);
      inside.isKeyNext = false;
      if (lines.has(childOf(inside))) repeated.push(childOf(inside));
      lines.set(childOf(inside), line);
    } else if (!lines.has(here)) lines.set(here, line);
  }
  return lines;
}

/** The line of a path, or of the nearest thing around it where the path itself is what is missing. */
export function lineOf(lines: ReadonlyMap<string, number>, path: string): number {
  const known = lines.get(path);
  if (known !== undefined) return known;
  const around = path.replace(/(?:\.[^.[\]]*|\[\d+\]|^[^.[\]]+)$/, "");
  return around === path || around === "" ? (lines.get("") ?? 1) : lineOf(lines, around);
}
