import type { CheckedFile, Content } from "@aimwell/library/content";

export interface CheckReport {
  readonly lines: readonly string[];
  readonly problems: number;
}

const counted = (count: number, one: string): string => `${count} ${count === 1 ? one : `${one}s`}`;

type Sound = Exclude<Content, { readonly kind: "broken" | "waiting" }>;

function holds(content: Sound): string {
  switch (content.kind) {
    case "evidence": {
      const { condition, reviewed, statements } = content.file;
      const review = reviewed === null ? "nobody has reviewed it yet" : `reviewed by ${reviewed.by} on ${reviewed.on}`;
      return `${counted(statements.length, "evidence statement")} about ${condition}; ${review}`;
    }
    case "practices":
      return counted(content.practices.length, "practice");
    case "domains":
      return counted(content.domains.length, "aim domain");
  }
}

/** Statements of sound files that no practice of a sound file speaks of: they are kept, but no option shows them. */
function unplaced(checked: readonly CheckedFile[]): readonly string[] {
  // Which practice speaks of what is only known when all files can be read.
  if (checked.some(({ content }) => content.kind === "broken" || content.kind === "waiting")) return [];
  const placed = new Set<unknown>(
    checked.flatMap(({ content }) =>
      content.kind === "practices"
        ? [...content.notOffered, ...content.practices.flatMap(({ statements }) => statements)]
        : [],
    ),
  );
  return checked.flatMap(({ name, content }) =>
    content.kind === "evidence"
      ? content.file.statements
          .filter(({ id }) => !placed.has(id))
          .map(({ id }) => `note     ${name}: no practice speaks of "${id}", so no option would show it`)
      : [],
  );
}

function linesOf({ name, content }: CheckedFile): readonly string[] {
  switch (content.kind) {
    case "broken":
      return content.problems.map(({ path, line, reason }) => `problem  ${name}:${line}  ${path}: ${reason}`);
    case "waiting":
      return [`waits    ${name}: it speaks of what is in ${content.for.join(", ")}. Mend that first.`];
    default:
      return [`ok       ${name}: ${holds(content)}`];
  }
}

/** What was checked and what was found, a line each. */
export function reportOf(checked: readonly CheckedFile[]): CheckReport {
  const problems = checked.reduce(
    (sum, { content }) => sum + (content.kind === "broken" ? content.problems.length : 0),
    0,
  );
  const broken = checked.filter(({ content }) => content.kind === "broken").length;
  const verdict =
    problems === 0
      ? "No problems."
      : `${counted(problems, "problem")} in ${counted(broken, "file")}. Until it is mended, none of these files is used.`;
  return {
    lines: [
      ...checked.flatMap(linesOf),
      ...unplaced(checked),
      `Checked ${counted(checked.length, "file")}. ${verdict}`,
    ],
    problems,
  };
}
