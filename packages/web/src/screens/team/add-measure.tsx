import type { MeasureOfPeople, MeasuresOfPeople } from "@aimwell/contract";
import { builtInMeasures, type MeasureDefinition, type MeasureId } from "@aimwell/domain";
import { type ReactNode, useState } from "react";
import { Button } from "../../components/base/button.tsx";
import { ask } from "../../record/api.ts";
import { team as words } from "../../words/en/team.ts";
import { teamCharts } from "../../words/en/team-charts.ts";
import { peoplesMeasure, peoplesQuestions } from "./measure-form.ts";
import type { OfTeam } from "./team-page.tsx";
import { WriteDialog } from "./write-dialog.tsx";

/** A measure that Aimwell keeps, or any score or reading in people's records, that is not on the wall yet. */
export function AddMeasure({ board, write }: OfTeam): ReactNode {
  const [isOpen, setOpen] = useState(false);
  const [ofPeople, setOfPeople] = useState<readonly MeasureOfPeople[]>([]);
  const [defining, setDefining] = useState<MeasureOfPeople | null>(null);
  const onWall = new Set(board.team.measures.map(({ definition }) => definition.id));
  const left = builtInMeasures.filter(({ id }) => !onWall.has(id));
  if (!board.team.may.includes("measure.adopted")) return null;
  const onOpen = async () => {
    setOpen(true);
    const answer = await ask<MeasuresOfPeople>("/api/team/measures");
    if (answer.came === "value") setOfPeople(answer.value.measures);
  };
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
      <Button kind="second" icon="plus" onPress={() => void onOpen()}>
        {words.addMeasure}
      </Button>
      <WriteDialog
        title={words.addMeasure}
        about={options.length === 0 ? words.allMeasured : teamCharts.addAbout}
        open={isOpen}
        onClose={() => setOpen(false)}
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

/** A measure that comes along, as the team takes it up. */
export function adopted({ id, title, unit, better, kind, lens }: MeasureDefinition) {
  return { measure: id as MeasureId, title, unit, better, kind, lens: lens.is };
}
