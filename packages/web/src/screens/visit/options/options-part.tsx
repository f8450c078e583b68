import type { DecisionId } from "@aimwell/domain";
import { optionsOf } from "@aimwell/domain";
import { type ReactNode, useRef, useState } from "react";
import { Button } from "../../../components/base/button.tsx";
import { Section } from "../../../components/base/card.tsx";
import { PickField } from "../../../components/base/field.tsx";
import { ReadAloud } from "../../../components/base/read-aloud.tsx";
import { readableTable } from "../../../components/base/readable.ts";
import { Strip } from "../../../components/base/strip.tsx";
import { OptionTable } from "../../../components/decision/option-table.tsx";
import { EmptyState } from "../../../components/state/empty-state.tsx";
import { Loading } from "../../../components/state/loading.tsx";
import { Refused } from "../../../components/state/refused.tsx";
import { decision as decisionWords } from "../../../words/en/decision.ts";
import { options as words } from "../../../words/en/options.ts";
import type { InVisit } from "../from-record/in-visit.ts";
import { useSaying } from "../from-record/use-saying.ts";
import { RefusalStrip } from "../refusal-strip.tsx";
import { WordsForm } from "../words-form.tsx";
import { AddOption } from "./add-option.tsx";
import { currentDecision } from "./current-decision.ts";
import { labelOf } from "./label.ts";
import { namingOf } from "./naming.ts";
import { onTableOf, rowsOf, withFirst } from "./rows.tsx";
import type { OptionsState, ReadyOptions } from "./use-options.ts";
import { WhatChanged } from "./what-changed.tsx";

export interface OptionsPartProps {
  readonly at: InVisit;
  readonly options: OptionsState;
}

/** Part 2: a question, and ways to go from here side by side. To wait and to carry on are always among them. */
export function OptionsPart({ at, options }: OptionsPartProps): ReactNode {
  const decision = currentDecision(at.record, at.visit.id);
  const count = decision === undefined ? 0 : optionsOf(at.record, decision.id).length;
  return (
    <div id="options" tabIndex={-1}>
      <Section
        title={count === 0 ? words.titleNone : words.title({ count })}
        part={2}
        {...(decision === undefined ? {} : { about: decision.question })}
      >
        {decision !== undefined && <TableWhenHere key={decision.id} at={at} id={decision.id} options={options} />}
        <AskQuestion at={at} isFirst={decision === undefined} />
      </Section>
    </div>
  );
}

function TableWhenHere({ at, id, options }: OptionsPartProps & { readonly id: DecisionId }): ReactNode {
  switch (options.state) {
    case "loading":
      return <Loading words={words.loading} />;
    case "away":
      return <Refused strong={words.libraryAway} about={words.libraryAwayAbout} onAgain={options.onAgain} />;
    case "ready":
      return <Table at={at} id={id} options={options} />;
  }
}

interface AskQuestionProps {
  readonly at: InVisit;
  readonly isFirst: boolean;
}

/** Opens a choice. What is always there is on the table with it. */
function AskQuestion({ at, isFirst }: AskQuestionProps): ReactNode {
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
  readonly options: ReadyOptions;
}

function Table({ at, id, options }: TableProps): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  const [hidden, setHidden] = useState<readonly string[]>([]);
  const [first, setFirst] = useState<string | null>(null);
  const all = optionsOf(at.record, id);
  const shown = all.filter((option) => !hidden.includes(option.id));
  const { page } = options;
  const naming = namingOf(page);
  const rows = rowsOf(at, { onTable: shown.map((option) => onTableOf(option, options, naming)), naming });
  const isOpen = at.record.decision.decisions.get(id)?.stage === "open";
  return (
    <div className="stack" ref={place}>
      {at.may("option.offered") && isOpen && <AddOption at={at} decision={id} page={page} />}
      {options.isFromHere && <Strip>{words.fromHere}</Strip>}
      <WhatChanged page={page} options={all} />
      <OptionTable
        label={words.title({ count: shown.length })}
        key100={decisionWords.eachFigure({ of: page.denominator })}
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
