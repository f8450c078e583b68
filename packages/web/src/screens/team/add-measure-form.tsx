import type { MeasureOfPeople, MeasuresOfPeople } from "@aimwell/contract";
import { builtInMeasures } from "@aimwell/domain";
import { type ReactNode, useEffect, useState } from "react";
import { ask } from "../../record/api.ts";
import { team as words } from "../../words/en/team.ts";
import { teamCharts } from "../../words/en/team-charts.ts";
import { adopted } from "./adopted.ts";
import type { Asked } from "./asked-later.tsx";
import { peoplesMeasure, peoplesQuestions } from "./measure-form.ts";
import type { OfTeam } from "./team-page.tsx";
import { WriteDialog } from "./write-dialog.tsx";

/** The choice among all that could be on the wall; for what people's records hold, its definition is asked next. */
export default function AddMeasureForm({ board, write, open, onClose }: OfTeam & Asked): ReactNode {
  const [ofPeople, setOfPeople] = useState<readonly MeasureOfPeople[]>([]);
  const [defining, setDefining] = useState<MeasureOfPeople | null>(null);
  const onWall = new Set(board.team.measures.map(({ definition }) => definition.id));
  const left = builtInMeasures.filter(({ id }) => !onWall.has(id));
  useEffect(() => {
    if (!open) return;
    void ask<MeasuresOfPeople>("/api/team/measures").then((answer) => {
      if (answer.came === "value") setOfPeople(answer.value.measures);
    });
  }, [open]);
  const options = [
    ...left.map(({ id, title }) => ({ value: id, words: title })),
    ...ofPeople.map(({ id, title, people }) => ({
      value: id,
      words: teamCharts.fromPeopleOf({ title: title ?? id, count: people }),
    })),
  ];
  const pairs = board.team.measures.map(({ definition: { id, title } }) => ({ value: id, words: title }));
  return (
    <>
      <WriteDialog
        title={words.addMeasure}
        about={options.length === 0 ? words.allMeasured : teamCharts.addAbout}
        open={open}
        onClose={onClose}
        questions={[{ key: "id", label: words.whichMeasure, kind: "pick", options }]}
        onWrite={async ({ id }) => {
          const known = left.find((each) => each.id === id);
          if (known !== undefined) return write("measure.adopted", adopted(known));
          setDefining(ofPeople.find((each) => each.id === id) ?? null);
          return null;
        }}
      />
      {defining !== null && (
        <WriteDialog
          title={teamCharts.fromPeople}
          about={teamCharts.fromPeopleAbout}
          open
          onClose={() => setDefining(null)}
          questions={peoplesQuestions(defining, pairs)}
          onWrite={(given) => write("measure.adopted", peoplesMeasure(defining, given))}
        />
      )}
    </>
  );
}
