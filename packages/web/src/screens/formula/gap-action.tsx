import type { Gap, SubjectId, VisitId } from "@aimwell/domain";
import type { ReactNode } from "react";
import { ButtonLink } from "../../components/base/button.tsx";
import { formulaQuestions as words } from "../../words/en/formula-questions.ts";
import { answeringOf } from "./questions.ts";

export interface GapActionProps {
  readonly gap: Pick<Gap, "key">;
  readonly as: "person" | "supporter" | "professional";
  readonly subject: SubjectId;
  /** The visit that comes next, where the question could be asked. */
  readonly visit: VisitId | null;
}

/** One thing to do about what is missing. */
export function GapAction({ gap, as, subject, visit }: GapActionProps): ReactNode {
  const link = linkOf({ gap, as, subject, visit });
  if (link === null) return null;
  return (
    <ButtonLink kind="second" href={link.href}>
      {link.words}
    </ButtonLink>
  );
}

function partOf(key: Gap["key"]): string {
  if (key.startsWith("science")) return "options";
  return key === "improvement.balancing" || key === "improvement.measure" ? "plan" : "catch-up";
}

export function linkOf({ gap, as, subject, visit }: GapActionProps): { href: string; words: string } | null {
  const inVisit =
    visit === null
      ? null
      : { href: `/visit/${visit}?subject=${subject}&part=${partOf(gap.key)}`, words: words.actVisit };
  const isTeam = as === "professional";
  switch (answeringOf(gap, as)) {
    case "nowhere":
      return null;
    case "my-aim":
      return { href: "/me/aim/edit", words: gap.key === "aim.levels" ? words.actSteps : words.actAim };
    case "my-life":
      return { href: "/me", words: gap.key === "aim.confirmed" ? words.actConfirm : words.actLife };
    case "propose":
      return inVisit ?? { href: `/people/${subject}?do=propose-aim`, words: words.actPropose };
    case "visit":
      return inVisit ?? (isTeam ? { href: `/people/${subject}?do=plan-visit`, words: words.actPlanVisit } : null);
  }
}
