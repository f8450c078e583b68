import type { ReactNode } from "react";
import { Link } from "wouter";
import { Icon } from "../../icons/icon.tsx";
import { common } from "../../words/en/common.ts";
import { listInWords } from "../../words/en/counts.ts";

export interface SeenProps {
  /** Everyone but the person who can see this thing. Empty means the person alone. */
  readonly names: readonly string[];
  /** The page with the rule; where a person may not change it, the words stand alone. */
  readonly href?: string;
}

/** Who can see this, beside the thing itself. */
export function Seen({ names, href }: SeenProps): ReactNode {
  const words = names.length === 0 ? common.onlyYou : common.seenBy({ names: listInWords(names) });
  const content = (
    <>
      <Icon name={names.length === 0 ? "lock" : "eye"} size="small" />
      <span className="seen-words">{words}</span>
    </>
  );
  if (href === undefined) return <span className="seen seen-fixed">{content}</span>;
  return (
    <Link className="seen" href={href}>
      {content}
    </Link>
  );
}
