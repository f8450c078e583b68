import type { Option, WorkAsked } from "@aimwell/domain";
import type { EffectInWords, Frequency } from "@aimwell/library";
import type { ReactNode } from "react";
import { Voice } from "../../../components/aim/voice.tsx";
import { FitCell } from "../../../components/decision/fit-cell.tsx";
import { IconArray } from "../../../components/decision/icon-array.tsx";
import { type Certainty, Sure } from "../../../components/decision/sure.tsx";
import { Who } from "../../../components/people/who.tsx";
import { Icon } from "../../../icons/icon.tsx";
import { minutesInWords } from "../../../words/en/counts.ts";
import { options as words } from "../../../words/en/options.ts";
import { TooMuchWork } from "../decide/work-before.tsx";
import type { People } from "../from-record/people.ts";
import type { ShownLine } from "./offer.ts";
import { SourceButton } from "./source.tsx";
import type { Told } from "./told.ts";

type ShownPart = ShownLine["part"];

export interface ShownCellProps {
  readonly option: Option;
  readonly part: ShownPart;
  readonly ask: string;
  /** As it comes out now, where nothing was shown when the option was offered. */
  readonly now?: readonly ShownLine[];
  /** What came out differently since the question was asked, a sentence each. */
  readonly since?: readonly string[];
}

/** What was shown about one part when the option was put on the table, and what changed. Words first, then the reason. */
export function ShownCell({ option, part, ask, now = [], since = [] }: ShownCellProps): ReactNode {
  const line = [...option.shown, ...now].find((each) => each.part === part);
  // What was there to be seen when the option was offered is no news.
  const news = since.filter((sentence) => !(line?.words ?? "").includes(sentence.replace(/^.*?: /u, "")));
  return (
    <div className="stack stack-s">
      <Answer line={line} ask={ask} isAlwaysThere={option.basis === "always-there"} />
      {news.length > 0 && (
        <div className="strip strip-look since">
          <Icon name="warn" />
          <ul className="plain-list grow">
            {news.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

interface AnswerProps {
  readonly line: ShownLine | undefined;
  readonly ask: string;
  readonly isAlwaysThere: boolean;
}

function Answer({ line, ask, isAlwaysThere }: AnswerProps): ReactNode {
  // To wait and to carry on serve no aim by themselves: there is nothing about them to find out.
  if (isAlwaysThere && line?.answer === "not-known") return <p>{line.words}</p>;
  if (line === undefined || line.answer === "not-known") {
    return (
      <div>
        <p className="strong">{words.notKnown}</p>
        <p>{line?.words ?? words.whoCouldSay({ name: ask })}</p>
      </div>
    );
  }
  return <FitCell fit={line.answer} why={line.words} />;
}

/** What studies found. Own knowledge is shown as the words of whoever has it. */
export function HelpsCell({
  option,
  told,
  people,
}: {
  readonly option: Option;
  readonly told: Told;
  readonly people: People;
}) {
  if (told.kind === "experience") {
    const by = people.of(option.brought.by);
    return (
      <div className="stack stack-s">
        {option.words !== undefined && <Voice size="small" words={option.words} />}
        <p className="small quiet">{words.noStudy}</p>
        <span className="byline">
          <Who role={by.role} name={by.name} size="small" /> {by.first}
        </span>
      </div>
    );
  }
  if (told.kind === "always-there") return <p>{option.words}</p>;
  if (told.kind === "gone") return <p>{words.goneFromLibrary}</p>;
  const [first, ...more] = told.effects;
  return (
    <div className="stack stack-s">
      {first !== undefined && <Effect effect={first} />}
      {more.length > 0 && (
        <details className="numbers">
          <summary>
            <span>{words.moreFindings({ count: more.length })}</span>
          </summary>
          <div className="stack">
            {more.map((effect) => (
              <Effect key={effect.statement} effect={effect} />
            ))}
          </div>
        </details>
      )}
    </div>
  );
}

function Effect({ effect }: { readonly effect: EffectInWords }): ReactNode {
  const { figures, doubt, when } = effect;
  // People are drawn only where the study gives how many of 100, and says which of the two is the better news.
  const drawn = figures.kind === "frequencies" && figures.better !== null ? [figures.with, figures.without] : [];
  const isGood = figures.kind === "frequencies" && figures.better === "more";
  const small = [capital(when), figures.range, doubt, figures.computed];
  return (
    <div className="stack stack-s">
      <Lines lines={figures.lines} drawn={drawn} kind={isGood ? "benefit" : "harm"} />
      <OtherSide lines={figures.otherSide} />
      <p className="small quiet">{small.filter((line) => line !== null && line !== "").join(" ")}</p>
    </div>
  );
}

function capital(text: string): string {
  return text === "" ? "" : `${text.charAt(0).toLocaleUpperCase("en")}${text.slice(1)}.`;
}

interface LinesProps {
  readonly lines: readonly string[];
  /** With it, then without it: the people whom the first two lines speak of. */
  readonly drawn: readonly Frequency[];
  readonly kind: "benefit" | "harm";
}

/** Each line with the people whom it speaks of, both sides at the same size. */
function Lines({ lines, drawn, kind }: LinesProps): ReactNode {
  return lines.map((line, place) => {
    const people = drawn[place];
    return (
      <div key={line} className="stack stack-s">
        {people !== undefined && <IconArray count={people.count} of={people.of} kind={kind} words={false} />}
        <p>{line}</p>
      </div>
    );
  });
}

function OtherSide({ lines }: { readonly lines: readonly string[] }): ReactNode {
  return lines.map((line) => (
    <p key={line} className="quiet">
      {line}
    </p>
  ));
}

/** Harms at the same size as benefits; where there is no number it is said in words. */
export function HarmsCell({ told }: { readonly told: Told }): ReactNode {
  if (told.kind === "experience" || told.kind === "always-there") return <p>{words.noStudyHarms}</p>;
  if (told.kind === "gone") return <p>{words.goneFromLibrary}</p>;
  return (
    <div className="stack stack-s">
      {told.harms.map((harm) => (
        <div key={harm.lines.join(" ")} className="stack stack-s">
          <Lines lines={harm.lines} drawn={harm.kind === "frequencies" ? [harm.with, harm.without] : []} kind="harm" />
          <OtherSide lines={harm.otherSide} />
        </div>
      ))}
    </div>
  );
}

const sureMarks: Readonly<Partial<Record<EffectInWords["certainty"], Certainty>>> = {
  "quite sure": "quite",
  "fairly sure": "fairly",
  "not very sure": "not-very",
};

/** How sure, who was studied, and the source of each finding. */
export function SureCell({ told, isTeam }: { readonly told: Told; readonly isTeam: boolean }): ReactNode {
  if (told.kind === "experience") return <p>{words.noStudy}</p>;
  if (told.kind === "always-there") return <p>{words.needsNoStudy}</p>;
  if (told.kind === "gone") return <p>{words.goneFromLibrary}</p>;
  const [first] = told.effects;
  if (first === undefined) return <p>{words.notKnown}</p>;
  const mark = sureMarks[first.certainty];
  return (
    <div className="stack stack-s">
      {mark === undefined ? (
        <p>
          <b>{words.notGraded}</b> {first.who}
        </p>
      ) : (
        <Sure certainty={mark} why={first.who} />
      )}
      <SourceButton effects={told.effects} isTeam={isTeam} />
    </div>
  );
}

export interface WorkCellProps {
  readonly option: Option;
  readonly told: Told;
  readonly people: People;
  readonly professional: string;
  /** What it would add to the week; nothing once the choice is made. */
  readonly work?: WorkAsked | undefined;
}

/** What it asks of both parties, so far as the data says. */
export function WorkCell({ option, told, people, professional, work }: WorkCellProps): ReactNode {
  const line = option.shown.find(({ part }) => part === "work");
  const { personMinutesPerWeek, professionalMinutesPerWeek, tripsPerMonth } = option.asks;
  const asked = [
    ...(personMinutesPerWeek === undefined
      ? []
      : [words.asksMinutes({ duration: minutesInWords(personMinutesPerWeek) })]),
    ...(tripsPerMonth === undefined ? [] : [words.asksTrips({ count: Math.round(tripsPerMonth) })]),
  ];
  const does = told.kind === "studies" || told.kind === "always-there" ? told.practice : null;
  return (
    <div className="stack stack-s">
      <Does name={people.person.first} does={[...asked, ...(does?.personDoes ?? [])]} />
      <Does
        name={professional}
        does={[
          ...(professionalMinutesPerWeek === undefined
            ? []
            : [words.asksMinutes({ duration: minutesInWords(professionalMinutesPerWeek) })]),
          ...(does?.professionalDoes ?? []),
        ]}
      />
      {line !== undefined && told.kind !== "always-there" && <p>{line.words}</p>}
      {work !== undefined && <TooMuchWork work={work} />}
      {does?.asks.basis === "project judgement" && does.asks.inWords !== null && (
        <p className="small quiet">
          {sentenceCase(does.asks.inWords)} {words.effortBasis}
        </p>
      )}
    </div>
  );
}

function sentenceCase(text: string): string {
  return capital(text).replace(/\.\.$/u, ".");
}

function Does({ name, does }: { readonly name: string; readonly does: readonly string[] }): ReactNode {
  return (
    <p>
      <b>{words.does({ name })}</b> {does.length === 0 ? words.notKnown : does.join("; ")}
    </p>
  );
}
