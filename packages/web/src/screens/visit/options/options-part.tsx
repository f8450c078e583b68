import type { DecisionId } from "@aimwell/domain";
import { type ReactNode, useRef, useState } from "react";
import { Button } from "../../../components/base/button.tsx";
import { Section } from "../../../components/base/card.tsx";
import { PickField } from "../../../components/base/field.tsx";
import { ReadAloud } from "../../../components/base/read-aloud.tsx";
import { readableTable } from "../../../components/base/readable.ts";
import { OptionTable } from "../../../components/decision/option-table.tsx";
import { EmptyState } from "../../../components/state/empty-state.tsx";
import { Loading } from "../../../components/state/loading.tsx";
import { Refused } from "../../../components/state/refused.tsx";
import { decision as decisionWords } from "../../../words/en/decision.ts";
import { options as words } from "../../../words/en/options.ts";
import type { InVisit } from "../from-record/in-visit.ts";
import { useSaying } from "../from-record/use-saying.ts";
import { useLearned } from "../learned/use-learned.ts";
import { RefusalStrip } from "../refusal-strip.tsx";
import { WordsForm } from "../words-form.tsx";
import { AddOption } from "./add-option.tsx";
import { AlwaysThere, alwaysThere } from "./always-there.tsx";
import { currentDecision, optionsOf } from "./current-decision.ts";
import { labelOf } from "./label.ts";
import { offerOf } from "./offer.ts";
import { rowsOf, withFirst } from "./rows.tsx";
import { denominatorOf, toldOf } from "./told.ts";
import { type Library, useLibrary } from "./use-library.ts";

/** Part 2: a question, and ways to go from here side by side. To wait and to carry on are always among them. */
export function OptionsPart({ at }: { readonly at: InVisit }): ReactNode {
  const library = useLibrary();
  const decision = currentDecision(at.record, at.visit.id);
  const count = decision === undefined ? 0 : optionsOf(at.record, decision.id).length;
  const content = () => {
    if (library.state === "loading") return <Loading words={words.loading} />;
    if (library.state === "away") {
      return <Refused strong={words.libraryAway} about={words.libraryAwayAbout} onAgain={library.onAgain} />;
    }
    return (
      <>
        {decision !== undefined && <Table key={decision.id} at={at} id={decision.id} library={library.library} />}
        <AskQuestion at={at} library={library.library} isFirst={decision === undefined} />
      </>
    );
  };
  return (
    <div id="options" tabIndex={-1}>
      <Section
        title={count === 0 ? words.titleNone : words.title({ count })}
        part={2}
        {...(decision === undefined ? {} : { about: decision.question })}
      >
        {content()}
      </Section>
    </div>
  );
}

interface AskQuestionProps {
  readonly at: InVisit;
  readonly library: Library;
  readonly isFirst: boolean;
}

/** Opens a choice, and puts on the table what is always there. */
function AskQuestion({ at, library, isFirst }: AskQuestionProps): ReactNode {
  const { say, refusal } = useSaying();
  const [isAsking, setAsking] = useState(false);
  const { aim, visit } = at;
  if (aim === undefined) return <EmptyState title={words.noAim} />;
  if (!at.may("decision.opened") || visit.stage === "closed") {
    return isFirst ? <EmptyState title={words.waitsForOther({ name: at.professional.first })} /> : null;
  }
  const open = async (question: string) => {
    const id = await say("decision.opened", { aim: aim.id, question, visit: visit.id });
    if (id === null) return false;
    // The decision carries the id of the entry that opened it.
    for (const each of alwaysThere(at, library))
      await say("option.offered", offerOf(id as string as DecisionId, each, library));
    setAsking(false);
    return true;
  };
  if (!isFirst && !isAsking) {
    return (
      <Button kind="text" icon="plus" onPress={() => setAsking(true)}>
        {words.another}
      </Button>
    );
  }
  const form = (
    <WordsForm
      label={words.questionLabel}
      hint={words.questionHint}
      save={words.openQuestion}
      onSave={open}
      {...(isFirst ? {} : { onCancel: () => setAsking(false) })}
    />
  );
  return (
    <div className="stack">
      {isFirst ? <EmptyState title={words.noQuestion} about={words.noQuestionAbout} actions={form} /> : form}
      <RefusalStrip words={refusal} />
    </div>
  );
}

interface TableProps {
  readonly at: InVisit;
  readonly id: DecisionId;
  readonly library: Library;
}

function Table({ at, id, library }: TableProps): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  const [hidden, setHidden] = useState<readonly string[]>([]);
  const [first, setFirst] = useState<string | null>(null);
  const all = optionsOf(at.record, id);
  const shown = all.filter((option) => !hidden.includes(option.id));
  const denominator = denominatorOf(shown, library.evidence);
  const onTable = shown.map((option) => ({ option, told: toldOf(option, denominator, library.evidence) }));
  const learned = useLearned(at);
  const rows = rowsOf(at, onTable, learned);
  const isOpen = at.record.decision.decisions.get(id)?.stage === "open";
  return (
    <div className="stack" ref={place}>
      {at.may("option.offered") && isOpen && (
        <>
          <AddOption at={at} decision={id} library={library} />
          <AlwaysThere at={at} decision={id} library={library} />
        </>
      )}
      <OptionTable
        label={words.title({ count: shown.length })}
        key100={decisionWords.eachFigure({ of: denominator })}
        options={shown.map((option) => ({ id: option.id, title: option.title, about: labelOf(option, at.people) }))}
        rows={withFirst(rows, first)}
      />
      <ReadAloud text={() => tableAloud(place.current)} of={words.title({ count: shown.length })} />
      <div className="row">
        <PickField
          label={words.rowOrder}
          value={first ?? "aim"}
          options={rows.map((row) => ({ value: row.id, words: row.question }))}
          onChange={setFirst}
        />
        {shown.length > 2 && (
          <div className="row row-tight">
            {shown.map((option) => (
              <Button key={option.id} kind="text" icon="hide" onPress={() => setHidden([...hidden, option.id])}>
                {words.hideOption({ title: option.title })}
              </Button>
            ))}
          </div>
        )}
        {hidden.length > 0 && (
          <Button kind="text" icon="eye" onPress={() => setHidden([])}>
            {words.showHidden({ count: hidden.length })}
          </Button>
        )}
      </div>
    </div>
  );
}

/** The wide table stands in the page at any width, so that it is read the same on a phone. */
function tableAloud(place: HTMLDivElement | null): string {
  const table = place?.querySelector("table");
  return table instanceof HTMLTableElement ? readableTable(table) : "";
}
