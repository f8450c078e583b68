import { bandOf, instrumentById } from "@aimwell/library/instruments";
import type { ReactNode } from "react";
import { numberInWords } from "../../../words/en/counts.ts";
import { myPlan } from "../../../words/en/my-plan.ts";
import { newestAnswers, OnPaper } from "../from-paper/on-paper.tsx";
import type { Mine } from "../mine/mine.ts";

interface ScoreMeaningProps {
  readonly mine: Mine;
  readonly instrument: string;
  readonly score: number;
}

/** What the latest score means by the instrument's own bands, where the words come from, and whether it was on paper. */
export default function ScoreMeaning({ mine, instrument, score }: ScoreMeaningProps): ReactNode {
  const answers = newestAnswers(mine.record).find((each) => each.instrument === instrument);
  return (
    <>
      <Meaning instrument={instrument} score={score} />
      {answers?.how === "paper" && (
        <p>
          <OnPaper mine={mine} answers={answers} />
        </p>
      )}
    </>
  );
}

function Meaning({ instrument, score }: Pick<ScoreMeaningProps, "instrument" | "score">): ReactNode {
  const known = instrumentById(instrument);
  const band = known === undefined ? null : bandOf(known, score);
  const most = known?.scoring?.range?.high;
  if (known === undefined || most === undefined) return null;
  // No decimals for a person, where the scale is long enough to do without.
  const value = numberInWords(most >= 20 ? Math.round(score) : score);
  const limit = numberInWords(most);
  if (band === null) return <b>{myPlan.scoreOf({ value, limit })}</b>;
  return (
    <p>
      <b>{myPlan.scoreMeans({ value, limit, title: band.meaning })}</b>
      <span className="small quiet"> {myPlan.scoreFrom({ title: known.title })}</span>
    </p>
  );
}
