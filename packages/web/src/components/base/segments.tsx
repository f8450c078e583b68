import type { ReactNode } from "react";
import { Link } from "wouter";
import type { IconName } from "../../icons/drawings.tsx";
import { Icon } from "../../icons/icon.tsx";

export interface Segment {
  readonly href: string;
  readonly words: string;
  readonly icon?: IconName;
  readonly current: boolean;
}

export interface SegmentsProps {
  readonly label: string;
  readonly segments: readonly Segment[];
}

/** A few places that belong together, such as the four parts of a visit. */
export function Segments({ label, segments }: SegmentsProps): ReactNode {
  return (
    <nav className="segments" aria-label={label}>
      {segments.map((segment) => (
        <Link key={segment.href} href={segment.href} aria-current={segment.current ? "page" : undefined}>
          {segment.icon !== undefined && <Icon name={segment.icon} />}
          {segment.words}
        </Link>
      ))}
    </nav>
  );
}
