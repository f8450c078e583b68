import { type ReactNode, useState } from "react";
import { Button } from "../../../components/base/button.tsx";
import { Dialog } from "../../../components/base/dialog.tsx";
import { TextButton } from "../../../components/base/text-link.tsx";
import { mySharing } from "../../../words/en/my-sharing.ts";
import type { Someone } from "../../visit/from-record/people.ts";
import { useSaying } from "../../visit/from-record/use-saying.ts";
import type { Mine } from "../mine/mine.ts";
import { SaidWrong } from "../mine/said-wrong.tsx";

interface StopTeamProps {
  readonly mine: Mine;
  readonly professional: Someone;
}

/** Ends the work with one professional here. The undo stands with those who left. */
export function StopTeam({ mine, professional }: StopTeamProps): ReactNode {
  const [asks, ask] = useState(false);
  const { say, refusal } = useSaying();
  if (!mine.may.has("partnership.ended")) return null;
  const name = professional.first;
  const stop = async () => {
    if ((await say("partnership.ended", { professional: professional.id })) !== null) ask(false);
  };
  return (
    <>
      <TextButton onPress={() => ask(true)}>{mySharing.stop({ name })}</TextButton>
      <Dialog
        title={mySharing.stop({ name })}
        open={asks}
        onClose={() => ask(false)}
        actions={
          <Button kind="stop" onPress={() => void stop()}>
            {mySharing.stopNow}
          </Button>
        }
      >
        <p>{mySharing.stopTeamAbout({ name })}</p>
        <SaidWrong refusal={refusal} />
      </Dialog>
    </>
  );
}
