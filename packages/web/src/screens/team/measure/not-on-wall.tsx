import { builtInMeasures } from "@aimwell/domain";
import { type ReactNode, useState } from "react";
import { Button } from "../../../components/base/button.tsx";
import { Strip } from "../../../components/base/strip.tsx";
import { teamCharts } from "../../../words/en/team-charts.ts";
import { Nothing } from "../../professional/nothing.tsx";
import { adopted } from "../adopted.ts";
import type { OfTeam } from "../team-page.tsx";
import type { Written } from "../use-team.ts";

interface NotOnWallProps extends OfTeam {
  readonly id: string;
}

/** A measure that the team does not look at: what it is, and one tap to take it up where Aimwell brings it along. */
export function NotOnWall({ id, board, write }: NotOnWallProps): ReactNode {
  const [wrong, setWrong] = useState<Written>(null);
  const known = builtInMeasures.find((each) => each.id === id);
  if (known === undefined) return <Nothing title={teamCharts.noSuchMeasure} about={teamCharts.noSuchMeasureAbout} />;
  const mayAdopt = board.team.may.includes("measure.adopted");
  return (
    <Nothing
      title={teamCharts.notOnWall({ title: known.title })}
      about={known.what}
      action={
        mayAdopt && (
          <div className="stack stack-s">
            {wrong !== null && (
              <Strip kind="error" live="alert">
                {wrong}
              </Strip>
            )}
            <p>
              <Button icon="plus" onPress={() => void write("measure.adopted", adopted(known)).then(setWrong)}>
                {teamCharts.putOnWall}
              </Button>
            </p>
          </div>
        )
      }
    />
  );
}
