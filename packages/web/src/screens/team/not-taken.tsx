import type { Session } from "@aimwell/contract";
import { type ReactNode, useEffect, useState } from "react";
import { Button } from "../../components/base/button.tsx";
import { Strip } from "../../components/base/strip.tsx";
import type { Waiting } from "../../record/shelf.ts";
import { teamOutbox } from "../../record/team-outbox.ts";
import { theShelf } from "../../record/the-shelf.ts";
import { teamWork as work } from "../../words/en/team-work.ts";
import FrictionNote from "./friction-note.tsx";

const outboxOf = async (session: Session) => teamOutbox(await theShelf(), session);

/** What was said to the team without signal and not taken when it was sent: the reason, the words, and a way to mend them. */
export default function NotTaken({ session }: { readonly session: Session }): ReactNode {
  const [saidNo, setSaidNo] = useState<readonly Waiting[]>([]);
  const [mending, setMending] = useState<Waiting | null>(null);
  useEffect(() => {
    void outboxOf(session)
      .then((outbox) => outbox.saidNo())
      .then(setSaidNo);
  }, [session]);
  const onLetGo = async (id: string) => {
    await (await outboxOf(session)).letGo(id);
    setSaidNo((all) => all.filter((each) => each.id !== id));
  };
  return (
    <div className="not-taken">
      {saidNo.map((waiting) => (
        <OneNotTaken
          key={waiting.id}
          waiting={waiting}
          onMend={() => setMending(waiting)}
          onLetGo={() => void onLetGo(waiting.id)}
        />
      ))}
      {mending?.draft?.type === "friction.noted" && (
        <FrictionNote
          session={session}
          before={mending.draft.body}
          onSaid={() => void onLetGo(mending.id)}
          onClose={() => setMending(null)}
        />
      )}
    </div>
  );
}

interface OneNotTakenProps {
  readonly waiting: Waiting;
  readonly onMend: () => void;
  readonly onLetGo: () => void;
}

function OneNotTaken({ waiting: { draft, refusal }, onMend, onLetGo }: OneNotTakenProps): ReactNode {
  const own = draft === undefined ? "" : shortened(wordsOf(draft));
  return (
    <Strip
      kind="look"
      live="alert"
      strong={work.notTaken}
      end={
        <span className="row row-tight">
          {draft?.type === "friction.noted" && (
            <Button kind="second" onPress={onMend}>
              {work.mend}
            </Button>
          )}
          <Button kind="second" onPress={onLetGo}>
            {work.letGo}
          </Button>
        </span>
      }
    >
      {refusal?.words} {own !== "" && <q className="voice voice-small">{own}</q>}
    </Strip>
  );
}

const enough = 120;

/** So much as to know it again; all of it is there to be changed. */
const shortened = (words: string): string => (words.length <= enough ? words : `${words.slice(0, enough).trimEnd()}…`);

/** A note's own words; how something feels has none. */
function wordsOf(draft: NonNullable<Waiting["draft"]>): string {
  if (draft.type === "friction.noted") return draft.body.words;
  return draft.type === "noticing.logged" ? draft.body.saw : "";
}
