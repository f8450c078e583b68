import type { Improvement } from "@aimwell/domain";
import { type ReactNode, useState } from "react";
import { useLocation } from "wouter";
import { Button } from "../../components/base/button.tsx";
import { later } from "../../components/base/later.ts";
import { TextButton, TextLink } from "../../components/base/text-link.tsx";
import { LaterPart } from "../../components/state/later-part.tsx";
import { dayInWords } from "../../words/en/dates.ts";
import { team as words } from "../../words/en/team.ts";
import { teamImprovement as said } from "../../words/en/team-improvement.ts";
import type { ImprovementAct } from "./improvement-form.tsx";
import { endings } from "./improvement-words.ts";
import type { OfTeam } from "./team-page.tsx";
import { addressOf } from "./which-improvement.ts";

const ImprovementForm = later(() => import("./improvement-form.tsx"));

/** The form of the act that was asked for last; it is loaded with the first one. */
function useImprovementForm(of: OfTeam) {
  const [asked, setAsked] = useState<{ readonly act: ImprovementAct; readonly open: boolean } | null>(null);
  const form = asked !== null && (
    <LaterPart>
      <ImprovementForm
        {...of}
        key={asked.act.is}
        act={asked.act}
        open={asked.open}
        onClose={() => setAsked({ ...asked, open: false })}
      />
    </LaterPart>
  );
  return { form, onAct: (act: ImprovementAct) => setAsked({ act, open: true }) };
}

/** Beside other work that goes on it is one quiet line; where there is none, it is what the page asks for. */
export function StartImprovement(of: OfTeam): ReactNode {
  const [, navigate] = useLocation();
  const { form, onAct } = useImprovementForm(of);
  if (!of.board.team.may.includes("improvement.started")) return null;
  // The newest stands on the board when its address names none.
  const onStart = () => onAct({ is: "start", onStarted: () => navigate("/team") });
  const isFirst = of.board.team.improvements.every(({ closed }) => closed !== null);
  return (
    <div>
      {isFirst ? (
        <Button onPress={onStart}>{words.startImprovement}</Button>
      ) : (
        <TextButton icon="plus" onPress={onStart}>
          {said.startAnother}
        </TextButton>
      )}
      {form}
    </div>
  );
}

interface ActsOnImprovementProps extends OfTeam {
  readonly improvement: Improvement;
}

/** Say whether it is made for people or together, say it differently, or end it. */
export function ActsOnImprovement({ improvement, ...of }: ActsOnImprovementProps): ReactNode {
  const { form, onAct } = useImprovementForm(of);
  const { may } = of.board.team;
  const mayRevise = may.includes("improvement.revised");
  const { title } = improvement;
  return (
    <div className="row row-tight">
      {mayRevise && improvement.lens === undefined && (
        <TextButton of={title} onPress={() => onAct({ is: "lens", improvement })}>
          {said.sayLens}
        </TextButton>
      )}
      {mayRevise && (
        <TextButton of={title} onPress={() => onAct({ is: "revise", improvement })}>
          {said.revise}
        </TextButton>
      )}
      {may.includes("improvement.closed") && (
        <TextButton of={title} onPress={() => onAct({ is: "end", improvement })}>
          {said.end}
        </TextButton>
      )}
      {form}
    </div>
  );
}

/** What has ended, the newest first, with the day on which the team looks again. Nothing is closed for good. */
export function EarlierImprovements({ board }: Pick<OfTeam, "board">): ReactNode {
  const { improvements, today } = board.team;
  const ended = improvements.flatMap(({ closed, ...each }) => (closed === null ? [] : [{ ...each, closed }]));
  if (ended.length === 0) return null;
  const isDue = ended.some(({ closed }) => closed.lookAgainOn <= today);
  return (
    <details className="wordings" open={isDue}>
      <summary>{said.earlier({ count: ended.length })}</summary>
      <ul>
        {ended.toReversed().map(({ id, title, closed }) => (
          <li key={id}>
            <TextLink href={addressOf({ id })}>{title}</TextLink> {endings[closed.how]},{" "}
            {dayInWords(closed.brought.at.slice(0, 10))}. {closed.words}{" "}
            <span className={closed.lookAgainOn <= today ? "strong" : "quiet"}>
              {closed.lookAgainOn <= today
                ? said.lookNow({ day: dayInWords(closed.lookAgainOn) })
                : said.lookThen({ day: dayInWords(closed.lookAgainOn) })}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
