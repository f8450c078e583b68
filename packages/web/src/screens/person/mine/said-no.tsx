import type { ReactNode } from "react";
import { Button } from "../../../components/base/button.tsx";
import { Strip } from "../../../components/base/strip.tsx";
import { Conflict } from "../../../components/state/conflict.tsx";
import type { Waiting } from "../../../record/shelf.ts";
import { useStore } from "../../../record/use-record.tsx";
import { myRecord } from "../../../words/en/my-record.ts";
import { type Clash, clashOf } from "./clash.ts";
import { nearDayHere, timeHere } from "./here.ts";
import type { Mine } from "./mine.ts";
import { wordsIn } from "./words-in.ts";

/** What the server would not take, until its author has seen it; what two changed at once stands side by side. */
export function SaidNo({ mine }: { readonly mine: Mine }): ReactNode {
  return mine.saidNo.map((waiting) => {
    const { id, refusal, draft } = waiting;
    const isClash = refusal?.code === "superseded_already" && draft !== undefined;
    const clash = isClash ? clashOf(mine.record, draft) : null;
    return clash === null ? (
      <NotTaken key={id} waiting={waiting} />
    ) : (
      <BothChanged key={id} mine={mine} id={id} clash={clash} />
    );
  });
}

/** The reason, and the words themselves, so that nobody loses them. */
function NotTaken({ waiting }: { readonly waiting: Waiting }): ReactNode {
  const store = useStore();
  const words = waiting.draft === undefined ? "" : wordsIn(waiting.draft.body);
  return (
    <Strip
      kind="look"
      live="alert"
      strong={myRecord.notTaken}
      end={
        <Button kind="second" onPress={() => void store.letGo(waiting.id)}>
          {myRecord.iHaveSeen}
        </Button>
      }
    >
      {waiting.refusal?.words} {words !== "" && <q className="voice voice-small">{words}</q>}
    </Strip>
  );
}

interface BothChangedProps {
  readonly mine: Mine;
  readonly id: string;
  readonly clash: Clash;
}

/** Keeping mine says it anew, in the place of the version that stands now. Nothing is merged. */
function BothChanged({ mine, id, clash }: BothChangedProps): ReactNode {
  const store = useStore();
  const { draft, theirs, current } = clash;
  const when = (at: string) => `${nearDayHere(at)}, ${timeHere(at)}`;
  const keepMine = async () => {
    await store.say(draft.type, draft.body, current);
    await store.letGo(id);
  };
  return (
    <Conflict
      name={mine.people.of(theirs.by).first}
      mine={{ words: clash.mine, when: when(draft.at) }}
      theirs={{ words: theirs.words, when: when(theirs.at) }}
      onKeepMine={() => void keepMine()}
      onKeepTheirs={() => void store.letGo(id)}
    />
  );
}
