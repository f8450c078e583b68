import type { StrataKind } from "@aimwell/domain";
import { type ReactNode, useState } from "react";
import { Button } from "../../../components/base/button.tsx";
import { Choice } from "../../../components/base/choice.tsx";
import { Dialog } from "../../../components/base/dialog.tsx";
import { Strip } from "../../../components/base/strip.tsx";
import { ask } from "../../../record/api.ts";
import { team as words } from "../../../words/en/team.ts";
import { teamCharts } from "../../../words/en/team-charts.ts";
import type { Written } from "../use-team.ts";

interface ChooseStrataProps {
  readonly chosen: readonly StrataKind[];
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onChosen: () => Promise<void>;
}

const kinds: readonly { readonly kind: StrataKind; readonly words: string }[] = [
  { kind: "practice", words: teamCharts.byPractice },
  { kind: "response", words: teamCharts.byResponse },
  { kind: "context", words: teamCharts.byContext },
];

/** By what the team looks at its figures apart. It holds for all of its measures. */
export function ChooseStrata(props: ChooseStrataProps): ReactNode {
  const { open, onClose } = props;
  return (
    <Dialog title={teamCharts.apartChoose} open={open} onClose={onClose}>
      <Choosing {...props} />
    </Dialog>
  );
}

function Choosing({ chosen, onClose, onChosen }: ChooseStrataProps): ReactNode {
  const [picked, setPicked] = useState<readonly StrataKind[]>(chosen);
  const [wrong, setWrong] = useState<Written>(null);
  const [isBusy, setBusy] = useState(false);
  const onKeep = async () => {
    setBusy(true);
    const answer = await ask<unknown>("/api/team/strata", { method: "POST", body: { strata: picked } });
    setBusy(false);
    if (answer.came === "refused") return setWrong(answer.refused.words);
    if (answer.came !== "value") return setWrong(words.notSent);
    await onChosen();
    onClose();
  };
  return (
    <>
      <p className="quiet">{teamCharts.apartChooseAbout}</p>
      {wrong !== null && (
        <Strip kind="error" live="alert">
          {wrong}
        </Strip>
      )}
      <fieldset className="choice-group">
        <legend className="label">{teamCharts.apartKinds}</legend>
        <div className="choices">
          {kinds.map(({ kind, words: said }) => (
            <Choice
              key={kind}
              kind="checkbox"
              name="strata"
              value={kind}
              checked={picked.includes(kind)}
              onChoose={(_, checked) => setPicked(checked ? [...picked, kind] : picked.filter((each) => each !== kind))}
            >
              {said}
            </Choice>
          ))}
        </div>
      </fieldset>
      <div className="row">
        <Button disabled={isBusy} onPress={() => void onKeep()}>
          {words.save}
        </Button>
        <Button kind="second" onPress={onClose}>
          {words.cancel}
        </Button>
      </div>
    </>
  );
}
