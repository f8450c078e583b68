import type { ReactNode } from "react";
import { TextButton } from "../../../components/base/text-link.tsx";
import { checkInPages } from "../../../words/en/check-in-pages.ts";
import { mostTimes } from "./filled.ts";
import type { Item } from "./item.ts";

/** How often each group that repeats was begun. */
export type Times = Readonly<Record<string, number>>;

interface OneMoreProps {
  /** As the instrument has them, before groups that repeat are written out. */
  readonly items: readonly Item[];
  readonly times: Times;
  readonly onTimes: (times: Times) => void;
}

/** Another activity, where the instrument lets one name several. */
export function OneMore({ items, times, onTimes }: OneMoreProps): ReactNode {
  return items
    .filter(({ type, repeats, linkId }) => type === "group" && repeats === true && (times[linkId] ?? 1) < mostTimes)
    .map(({ linkId }) => (
      <TextButton key={linkId} icon="plus" onPress={() => onTimes({ ...times, [linkId]: (times[linkId] ?? 1) + 1 })}>
        {checkInPages.oneMore}
      </TextButton>
    ));
}
