import { type ReactNode, useState } from "react";
import { HelpDialog } from "../../app/help-dialog.tsx";
import { placesOf } from "../../app/routes.ts";
import { useSeat } from "../../app/session.tsx";
import { VisitBar, type VisitParty } from "../../components/visit/visit-bar.tsx";
import { inVisit } from "../../words/en/in-visit.ts";
import type { InVisit } from "./from-record/in-visit.ts";
import type { Someone } from "./from-record/people.ts";
import { type PartName, partsWith } from "./parts.ts";
import { useNarrow } from "./use-narrow.ts";

export interface VisitTopProps {
  readonly at: InVisit;
  readonly part: PartName;
  readonly query: string;
  readonly hidden: boolean;
  readonly onHide: (hidden: boolean) => void;
}

/** Who is here, the four parts, Hide and Help. When the page is hidden, so is who is here. */
export function VisitTop({ at, part, query, hidden, onHide }: VisitTopProps): ReactNode {
  const [isHelp, setHelp] = useState(false);
  const isNarrow = useNarrow();
  const { onLeave } = useSeat();
  return (
    <>
      <VisitBar
        parties={hidden ? [] : partiesHere(at, isNarrow)}
        parts={partsWith(at.visit.id, query, part)}
        hidden={hidden}
        onHide={onHide}
        onHelp={() => setHelp(true)}
        homeHref={placesOf(at.session.as)[0]?.href ?? "/"}
      />
      <HelpDialog open={isHelp} session={at.session} onClose={() => setHelp(false)} onLeave={onLeave} />
    </>
  );
}

/** The person, the professional of this visit, and a supporter who has it open. */
export function partiesHere(at: InVisit, isNarrow: boolean): readonly VisitParty[] {
  const { people, professional, me, session } = at;
  const nameOf = (each: Someone) => (isNarrow ? each.first : each.name);
  const supporter: readonly VisitParty[] =
    session.as === "supporter" ? [{ name: nameOf(me), role: "supporter", says: me.is ?? inVisit.supporter }] : [];
  return [
    {
      name: nameOf(people.person),
      role: "person",
      says: inVisit.itIsTheirAim({ name: people.person.first }),
    },
    { name: nameOf(professional), role: "professional", says: professional.is ?? inVisit.professional },
    ...supporter,
  ];
}
