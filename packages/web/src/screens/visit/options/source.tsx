import type { EffectInWords } from "@aimwell/library";
import { type ReactNode, useState } from "react";
import { Dialog } from "../../../components/base/dialog.tsx";
import { TextButton } from "../../../components/base/text-link.tsx";
import { options as words } from "../../../words/en/options.ts";

export interface SourceProps {
  readonly effects: readonly EffectInWords[];
  /** Whoever read the source left notes for professionals; they are not in plain words. */
  readonly isTeam: boolean;
}

/** Opens where the figures come from: who was studied, when, how sure, and the paper. */
export function SourceButton({ effects, isTeam }: SourceProps): ReactNode {
  const [isOpen, setOpen] = useState(false);
  const [first] = effects;
  if (first === undefined) return null;
  return (
    <>
      <TextButton of={first.title} onPress={() => setOpen(true)}>
        {words.source}
      </TextButton>
      <Dialog title={words.sourceOf({ title: first.title })} open={isOpen} onClose={() => setOpen(false)}>
        {effects.map((effect) => (
          <Source key={effect.statement} effect={effect} isTeam={isTeam} />
        ))}
      </Dialog>
    </>
  );
}

function Source({ effect, isTeam }: { readonly effect: EffectInWords; readonly isTeam: boolean }): ReactNode {
  const { figures, note } = effect;
  const facts = [
    [words.finding, [...figures.lines, ...figures.otherSide].join(" ")],
    [words.time, effect.when],
    [words.studied, effect.who],
    [words.range, [figures.range, effect.doubt].filter((line) => line !== null).join(" ")],
    [words.workedOut, figures.computed ?? ""],
    [words.citation, effect.source],
    [words.readIn, effect.readIn],
    [words.forTeam, isTeam && note !== null ? note : ""],
  ] as const;
  return (
    <dl className="source-facts">
      {facts
        .filter(([, said]) => said !== "")
        .map(([term, said]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{said}</dd>
          </div>
        ))}
    </dl>
  );
}
