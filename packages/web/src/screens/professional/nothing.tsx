import type { ReactNode } from "react";
import { Section } from "../../components/base/card.tsx";

export interface NothingProps {
  readonly title: string;
  readonly about?: string;
  readonly action?: ReactNode;
}

/** A dashed place on a page that has no other part yet, so that its title is the next heading after the page's own. */
export function Nothing({ title, about, action }: NothingProps): ReactNode {
  return (
    <Section title={title} card="gap" {...(about === undefined ? {} : { about })}>
      {action}
    </Section>
  );
}
