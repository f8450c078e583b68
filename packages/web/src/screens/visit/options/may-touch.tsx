import type { Body, LifeNote, Part } from "@aimwell/domain";
import type { ReactNode } from "react";
import { TextButton } from "../../../components/base/text-link.tsx";
import { options as words } from "../../../words/en/options.ts";
import type { InVisit } from "../from-record/in-visit.ts";
import { useSaying } from "../from-record/use-saying.ts";
import { RefusalStrip } from "../refusal-strip.tsx";
import type { Naming } from "./reason-words.ts";

export interface MayTouchProps {
  readonly at: InVisit;
  /** The option's title. */
  readonly title: string;
  readonly life: Part | undefined;
  readonly naming: Naming;
}

/**
 * Notes of the person's whose words may speak of something that an option needs. They weigh nothing until the person says
 * that they touch it; then the options are matched anew, on both sides.
 */
export function MayTouch({ at, title, life, naming }: MayTouchProps): ReactNode {
  const { say, refusal } = useSaying();
  const found = (life?.reasons ?? []).flatMap((reason) => {
    const note = [...at.record.life.notes.values()].find(
      ({ id }) => reason.key === "life-note-may-touch" && id === (reason.note as string),
    );
    return reason.key !== "life-note-may-touch" || note === undefined ? [] : [{ note, need: reason.need }];
  });
  // The note is the person's own: what it touches is for the person's side to say.
  if (found.length === 0 || at.session.as === "professional" || !at.may("life.noted")) return null;
  return (
    <details className="numbers">
      <summary>
        <span>{words.mayTouch({ count: found.length })}</span>
      </summary>
      <ul className="stack stack-s">
        {found.map(({ note, need }) => (
          <li key={`${note.id} ${need}`}>
            <p>{words.mayTouchNote({ title: note.title, measure: naming.needOf(need) })}</p>
            <TextButton
              icon="check"
              of={`${note.title}, ${title}`}
              onPress={() => void say("life.noted", touching(note, need), note.version)}
            >
              {words.touchesIt}
            </TextButton>
          </li>
        ))}
      </ul>
      <RefusalStrip words={refusal} />
    </details>
  );
}

/** The same note in the same words, which now names what it touches. */
export function touching(note: LifeNote, need: string): Body<"life.noted"> {
  const { id: _id, version: _version, brought: _brought, state: _state, touches = [], ...said } = note;
  return { ...said, touches: [...touches, need] };
}
