import { type Decision, type Option, type OptionsPage, optionsOf } from "@aimwell/domain";
import type { ReactNode } from "react";
import { Voice } from "../../../components/aim/voice.tsx";
import { Button } from "../../../components/base/button.tsx";
import { Section } from "../../../components/base/card.tsx";
import { Byline } from "../../../components/people/who.tsx";
import { EmptyState } from "../../../components/state/empty-state.tsx";
import { dayInWords } from "../../../words/en/dates.ts";
import { decide } from "../../../words/en/decide.ts";
import type { InVisit } from "../from-record/in-visit.ts";
import { currentDecision, earlierDecisions } from "../options/current-decision.ts";
import type { OptionsState } from "../options/use-options.ts";
import { Agree, Standing } from "./agree.tsx";
import { LeanCards } from "./lean-cards.tsx";
import { LeanForm } from "./lean-form.tsx";
import { Doubt, Reopen } from "./not-yet.tsx";
import { SharedWork } from "./shared-work.tsx";

export interface DecidePartProps {
  readonly at: InVisit;
  readonly options: OptionsState;
  readonly onToPlan: () => void;
}

/** Part 3: each leans in private, both cards turn at once, and each says what they stand behind. */
export function DecidePart({ at, options: state, onToPlan }: DecidePartProps): ReactNode {
  const decision = currentDecision(at.record, at.visit.id);
  const options = decision === undefined ? [] : optionsOf(at.record, decision.id);
  return (
    <div id="decide" tabIndex={-1}>
      <Section
        title={decide.title}
        part={3}
        about={decision === undefined || decision.leans === null ? decide.aboutBefore : decide.aboutAfter}
      >
        {decision === undefined || options.length === 0 ? (
          <EmptyState title={decide.nothing} about={decide.nothingAbout} />
        ) : (
          <OneDecision
            at={at}
            decision={decision}
            options={options}
            page={state.state === "ready" ? state.page : null}
            onToPlan={onToPlan}
          />
        )}
        <Earlier at={at} current={decision} />
      </Section>
    </div>
  );
}

interface OneDecisionProps extends Omit<DecidePartProps, "options"> {
  readonly decision: Decision;
  readonly options: readonly Option[];
  readonly page: OptionsPage | null;
}

function OneDecision({ at, decision, options, page, onToPlan }: OneDecisionProps): ReactNode {
  return (
    <div className="stack">
      <p className="strong">{decision.question}</p>
      <SharedWork at={at} decision={decision} />
      <LeanCards
        at={at}
        decision={decision}
        options={options}
        form={(onDone) => <LeanForm at={at} decision={decision} options={options} onDone={onDone} />}
      />
      {decision.stage === "open" && decision.leans !== null && (
        <Agree key={decision.id} at={at} decision={decision} options={options} page={page} />
      )}
      {decision.stage === "shared" && (
        <div className="card card-better stack" role="status">
          <h3>{decide.shared}</h3>
          <p className="strong">
            {decide.sharedOn({ title: options.find(({ id }) => id === decision.chosen)?.title ?? "" })}
          </p>
          <Standing at={at} decision={decision} options={options} />
          <div className="row row-tight">
            {at.may("action.proposed") && (
              <Button icon="check" onPress={onToPlan}>
                {decide.toPlan}
              </Button>
            )}
            {at.may("dissent.noted") && <Doubt decision={decision} />}
            {at.may("decision.reopened") && <Reopen decision={decision} />}
          </div>
        </div>
      )}
      {decision.stage === "deferred" && (
        <div className="card card-usual stack" role="status">
          <h3>{decide.deferred}</h3>
          <p>{decide.deferredBecause({ title: decision.because })}</p>
          {decision.until !== undefined && <p>{decide.deferredUntil({ day: dayInWords(decision.until, at.today) })}</p>}
          {at.may("decision.reopened") && <Reopen decision={decision} />}
        </div>
      )}
      <Doubts at={at} decision={decision} />
    </div>
  );
}

function Doubts({ at, decision }: { readonly at: InVisit; readonly decision: Decision }): ReactNode {
  if (decision.dissents.length === 0) return null;
  return (
    <div className="stack stack-s">
      <h3>{decide.doubts}</h3>
      {decision.dissents.map(({ words, brought }) => {
        const by = at.people.of(brought.by);
        return (
          <div key={brought.entry}>
            <Voice words={words} size="small" />
            <Byline role={by.role} name={by.first} />
          </div>
        );
      })}
    </div>
  );
}

function Earlier({ at, current }: { readonly at: InVisit; readonly current: Decision | undefined }): ReactNode {
  const earlier = earlierDecisions(at.record, current);
  if (earlier.length === 0) return null;
  return (
    <details className="numbers">
      <summary>
        <span>{decide.earlier({ count: earlier.length })}</span>
      </summary>
      <ul className="stack stack-s">
        {earlier.map((decision) => (
          <li key={decision.id}>
            <b>{decision.question}</b> {outcome(at, decision)}
          </li>
        ))}
      </ul>
    </details>
  );
}

function outcome(at: InVisit, decision: Decision): string {
  switch (decision.stage) {
    case "open":
      return decide.earlierOpen;
    case "shared":
      return decide.earlierShared({ title: at.record.option.options.get(decision.chosen)?.title ?? "" });
    case "deferred":
      return decide.deferredBecause({ title: decision.because });
  }
}
