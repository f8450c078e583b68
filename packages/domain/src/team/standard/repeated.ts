import type { PanelRow } from "../../panel/panel-row.ts";
import type { StandardSlice } from "./standard.ts";

/** A flexible answer that was given again, and may become a standard one (E-56). */
export interface Repeated {
  /** As it was called the last time. */
  readonly name: string;
  readonly times: number;
  readonly people: number;
}

const same = (name: string): string => name.trim().toLocaleLowerCase("en").replaceAll(/\s+/g, " ");
const least = 2;

/**
 * Flexible answers that were given two times or more and are no standard yet, the most frequent first.
 *
 * @param rows - panel rows of those whom the reader works with: nobody else's answers count.
 */
export function repeatedReplies(
  rows: readonly Pick<PanelRow, "subject" | "flexibleReplies">[],
  { standards }: Pick<StandardSlice, "standards">,
): readonly Repeated[] {
  const known = new Set(
    [...standards.values()].flatMap(({ title, from }) => [same(title), ...(from === undefined ? [] : [same(from)])]),
  );
  const given = rows.flatMap(({ subject, flexibleReplies }) => flexibleReplies.map((reply) => ({ subject, ...reply })));
  return [...Map.groupBy(given, ({ name }) => same(name))]
    .flatMap(([key, replies]): readonly Repeated[] => {
      const newest = replies.toSorted((one, other) => (one.at < other.at ? -1 : 1)).at(-1);
      if (newest === undefined || replies.length < least || known.has(key)) return [];
      return [
        { name: newest.name, times: replies.length, people: new Set(replies.map(({ subject }) => subject)).size },
      ];
    })
    .sort((one, other) => other.times - one.times);
}
