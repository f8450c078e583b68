import type { Option } from "@aimwell/domain";
import { type ReactNode, useState } from "react";
import { Voice } from "../../../components/aim/voice.tsx";
import { Button } from "../../../components/base/button.tsx";
import { ChoiceGroup } from "../../../components/base/choice.tsx";
import { Dialog } from "../../../components/base/dialog.tsx";
import { WordsField } from "../../../components/base/field.tsx";
import { TextButton } from "../../../components/base/text-link.tsx";
import { Who } from "../../../components/people/who.tsx";
import { common } from "../../../words/en/common.ts";
import { inVisit } from "../../../words/en/in-visit.ts";
import { options as words } from "../../../words/en/options.ts";
import type { InVisit } from "../from-record/in-visit.ts";
import { useSaying } from "../from-record/use-saying.ts";
import { RefusalStrip } from "../refusal-strip.tsx";

const views = [
  { value: "fits", words: words.viewFits },
  { value: "not-sure", words: words.viewNotSure },
  { value: "does-not-fit", words: words.viewDoesNotFit },
] as const;

/** What each party thinks of an option, in own words, and a way to say it. */
export function ViewsCell({ at, option }: { readonly at: InVisit; readonly option: Option }): ReactNode {
  const [isOpen, setOpen] = useState(false);
  const said = [...option.valued];
  const isMine = option.valued.has(at.me.id);
  return (
    <div className="stack stack-s">
      {said.length === 0 && <p className="quiet">{words.nobodyYet}</p>}
      {said.map(([party, { view, words: why }]) => {
        const by = at.people.of(party);
        return (
          <div key={party} className="stack stack-s">
            <p className="row row-one row-tight">
              <Who role={by.role} name={by.name} size="small" />
              <span>
                {words.says({ name: by.first })} <b>{views.find(({ value }) => value === view)?.words}</b>
              </span>
            </p>
            {why !== undefined && <Voice size="small" words={why} />}
          </div>
        );
      })}
      {at.may("option.valued") && (
        <TextButton icon="speak" of={option.title} onPress={() => setOpen(true)}>
          {isMine ? words.changeView : words.sayView}
        </TextButton>
      )}
      <Dialog title={words.viewQuestion({ title: option.title })} open={isOpen} onClose={() => setOpen(false)}>
        <SayView at={at} option={option} onDone={() => setOpen(false)} />
      </Dialog>
    </div>
  );
}

interface SayViewProps {
  readonly at: InVisit;
  readonly option: Option;
  readonly onDone: () => void;
}

function SayView({ at, option, onDone }: SayViewProps): ReactNode {
  const { say, refusal } = useSaying();
  const before = option.valued.get(at.me.id);
  const [chosen, choose] = useState<string | undefined>(before?.view);
  const [why, setWhy] = useState(before?.words ?? "");
  const view = views.find(({ value }) => value === chosen)?.value;
  const save = async () => {
    if (view === undefined) return;
    const id = await say("option.valued", { option: option.id, view, ...(why.trim() === "" ? {} : { words: why }) });
    if (id !== null) onDone();
  };
  return (
    <>
      <ChoiceGroup
        legend={words.askViews}
        legendHidden
        name={`view-${option.id}`}
        options={views}
        value={chosen}
        onChoose={choose}
      />
      <WordsField
        label={at.session.as === "professional" ? words.viewWordsTeam : words.viewWords}
        hint={inVisit.optional}
        value={why}
        onChange={setWhy}
        own
      />
      <RefusalStrip words={refusal} />
      <Button disabled={view === undefined} onPress={() => void save()}>
        {common.save}
      </Button>
    </>
  );
}
