import type { Aim } from "@aimwell/domain";
import { type ReactNode, useState } from "react";
import { Voice } from "../../../components/aim/voice.tsx";
import { Button } from "../../../components/base/button.tsx";
import { Section } from "../../../components/base/card.tsx";
import { inVisit } from "../../../words/en/in-visit.ts";
import type { InVisit } from "../from-record/in-visit.ts";
import { useSaying } from "../from-record/use-saying.ts";
import { RefusalStrip } from "../refusal-strip.tsx";

export interface UnconfirmedProps {
  readonly at: Pick<InVisit, "people" | "may">;
  readonly aims: readonly Aim[];
}

/** How many are shown before the rest is asked for: one talk, not a form. */
const shownAtOnce = 3;

/** Aims that somebody wrote for the person. They are nobody's aim until the person says so. */
export function Unconfirmed({ at, aims }: UnconfirmedProps): ReactNode {
  const [isAll, setAll] = useState(false);
  if (aims.length === 0) return null;
  const shown = isAll ? aims : aims.slice(0, shownAtOnce);
  return (
    <Section title={inVisit.writtenFor({ name: at.people.person.first })} card="gap">
      {shown.map((aim) => (
        <OneUnconfirmed key={aim.id} at={at} aim={aim} />
      ))}
      {!isAll && aims.length > shownAtOnce && (
        <Button kind="second" onPress={() => setAll(true)}>
          {inVisit.seeMore({ count: aims.length - shownAtOnce })}
        </Button>
      )}
    </Section>
  );
}

function OneUnconfirmed({ at, aim }: { readonly at: UnconfirmedProps["at"]; readonly aim: Aim }): ReactNode {
  const { say, refusal } = useSaying();
  const answer = (given: "yes" | "partly" | "no") => void say("aim.confirmed", { aim: aim.id, answer: given });
  return (
    <div className="stack stack-s">
      <Voice words={aim.now.words} size="small" />
      <p className="small quiet">
        {inVisit.writtenForAbout({ title: aim.source ?? at.people.of(aim.now.brought.by).name })}
      </p>
      {at.may("aim.confirmed") && (
        <div className="row row-tight" role="group" aria-label={inVisit.isItYours}>
          <b>{inVisit.isItYours}</b>
          <Button kind="second" onPress={() => answer("yes")}>
            {inVisit.yes}
          </Button>
          <Button kind="second" onPress={() => answer("partly")}>
            {inVisit.partly}
          </Button>
          <Button kind="second" onPress={() => answer("no")}>
            {inVisit.no}
          </Button>
        </div>
      )}
      <RefusalStrip words={refusal} />
    </div>
  );
}
