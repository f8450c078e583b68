import type { Aim } from "@aimwell/domain";
import type { ReactNode } from "react";
import { Voice } from "../../../components/aim/voice.tsx";
import { ButtonLink } from "../../../components/base/button.tsx";
import { Section } from "../../../components/base/card.tsx";
import { TextLink } from "../../../components/base/text-link.tsx";
import { EmptyState } from "../../../components/state/empty-state.tsx";
import { dayInWords } from "../../../words/en/dates.ts";
import { myAim } from "../../../words/en/my-aim.ts";
import { dayHere } from "../mine/here.ts";
import type { Mine } from "../mine/mine.ts";
import { aimLabel } from "./aim-words.ts";

/** What the near aim leads towards. */
export function FurtherAhead({ mine, far }: { readonly mine: Mine; readonly far: Aim | undefined }): ReactNode {
  if (far === undefined) {
    return (
      <div className="section">
        <EmptyState
          title={myAim.noFurther}
          about={myAim.noFurtherAbout}
          actions={
            <ButtonLink kind="second" icon="flag" href="/me/aim/edit?new=far">
              {myAim.addFurther}
            </ButtonLink>
          }
        />
      </div>
    );
  }
  return (
    <Section title={aimLabel(far, { today: mine.today, ownerName: null })} icon="flag" meaning="person" card="plain">
      <Voice words={far.now.words} bar="person" />
      <TextLink icon="pen" of={far.now.words} href={`/me/aim/edit?aim=${far.id}&part=words`}>
        {myAim.change}
      </TextLink>
    </Section>
  );
}

export function OtherAims({ mine, aims }: { readonly mine: Mine; readonly aims: readonly Aim[] }): ReactNode {
  return (
    <Section title={myAim.otherAims} icon="aim" meaning="person" card="plain">
      {aims.map((each) => (
        <div key={each.id}>
          <p className="small quiet">{aimLabel(each, { today: mine.today, ownerName: null })}</p>
          <Voice words={each.now.words} size="small" bar="person" />
          <TextLink icon="pen" of={each.now.words} href={`/me/aim/edit?aim=${each.id}&part=words`}>
            {myAim.change}
          </TextLink>
        </div>
      ))}
    </Section>
  );
}

/** Closed aims stay readable. Closing is not failing. */
export function EarlierAims({ mine }: { readonly mine: Mine }): ReactNode {
  const closed = [...mine.record.aim.aims.values()].filter(({ state }) => state === "closed").toReversed();
  if (closed.length === 0) return null;
  return (
    <Section title={myAim.earlierAims} icon="check" meaning="usual" card="plain">
      {closed.map((each) => (
        <div key={each.id}>
          <Voice words={each.now.words} size="small" />
          <p className="small quiet">{endInWords(each, mine)}</p>
        </div>
      ))}
    </Section>
  );
}

function endInWords({ closed }: Aim, { today }: Mine): string {
  if (closed === null) return "";
  const day = dayInWords(dayHere(closed.brought.at), today);
  if (closed.how === "reached") return myAim.reachedOn({ day });
  return closed.how === "let-go" ? myAim.letGoOn({ day }) : myAim.endedOn({ day });
}
