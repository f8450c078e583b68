import type { Action, Aim } from "@aimwell/domain";
import type { ReactNode } from "react";
import ReadingVoice from "../../../components/base/reading-voice.tsx";
import { shareInWords } from "../../../components/plan/share.tsx";
import { plan } from "../../../words/en/plan.ts";
import { aimLabel } from "../aim/aim-words.ts";
import { isOwn, type Mine } from "../mine/mine.ts";

interface PlanAloudProps {
  readonly mine: Mine;
  readonly aim: Aim | undefined;
}

/** The plan read aloud: the aim that it serves, then each step with who does what. */
export default function PlanAloud({ mine, aim }: PlanAloudProps): ReactNode {
  const steps = [...mine.record.plan.actions.values()].filter(({ state }) => state !== "ended");
  if (steps.length === 0) return null;
  const ownerName = isOwn(mine) ? null : mine.people.person.first;
  const text = [
    ...(aim === undefined ? [] : [`${aimLabel(aim, { today: mine.today, ownerName })}:`, aim.now.words]),
    ...steps.map((step) => stepAloud(mine, step)),
  ].join("\n");
  return <ReadingVoice text={text} of={plan.title} />;
}

function stepAloud({ people }: Mine, { now }: Action): string {
  const [person, professional] = [people.person.first, people.of(now.professional).first];
  return [
    `${[now.title, now.when].filter(Boolean).join(", ")}.`,
    `${shareInWords(now.share, person, professional)}.`,
    ...(now.personDoes === undefined ? [] : [`${person}: ${now.personDoes}`]),
    ...(now.professionalDoes === undefined ? [] : [`${professional}: ${now.professionalDoes}`]),
  ].join("\n");
}
