import { aimStarters } from "@aimwell/library";
import type { ReactNode } from "react";
import { ButtonLink } from "../../../components/base/button.tsx";
import { Section } from "../../../components/base/card.tsx";
import { aim as words } from "../../../words/en/aim.ts";
import { myAim } from "../../../words/en/my-aim.ts";

/** The start of a sentence, for who is stuck. It is put into the page where the aim is written. */
export function Starters({ hasAim }: { readonly hasAim: boolean }): ReactNode {
  if (hasAim) return null;
  return (
    <Section title={words.hardToFind} card="person" about={myAim.startersAbout} level={3}>
      <div className="row row-tight">
        {aimStarters.slice(0, 6).map(({ id, starter }) => (
          <ButtonLink key={id} kind="second" href={`/me/aim/edit?new=near&start=${encodeURIComponent(starter)}`}>
            {starter}
          </ButtonLink>
        ))}
      </div>
    </Section>
  );
}
