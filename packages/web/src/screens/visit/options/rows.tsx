import type { LearnedEffect, Option, Part, PartChange, WorkAsked } from "@aimwell/domain";
import { Suspense } from "react";
import { later } from "../../../components/base/later.ts";
import type { OptionRow } from "../../../components/decision/option-table.tsx";
import { decision } from "../../../words/en/decision.ts";
import { options as words } from "../../../words/en/options.ts";
import type { InVisit } from "../from-record/in-visit.ts";
import { HarmsCell, HelpsCell, ShownCell, SureCell, WorkCell } from "./cells.tsx";
import { partInWords } from "./change-words.ts";
import { toldOnPage, workOf } from "./current-options.ts";
import { MayTouch } from "./may-touch.tsx";
import { linesOf, type ShownLine } from "./offer.ts";
import type { Naming } from "./reason-words.ts";
import { type Told, toldOf } from "./told.ts";
import type { ReadyOptions } from "./use-options.ts";
import { ViewsCell } from "./views.tsx";

// Far down in the table: the visit does not wait for it.
const LearnedCell = later(() => import("../learned/learned-cell.tsx"));

export interface OnTable {
  readonly option: Option;
  readonly told: Told;
  readonly lines: readonly ShownLine[];
  /** What came out differently since the question was asked, by part. */
  readonly changes: readonly PartChange[];
  /** What is known so far of what it does; null where only the server could say. */
  readonly learned: readonly LearnedEffect[] | null;
  readonly work: WorkAsked | undefined;
  /** How it fits this life, as it comes out now. */
  readonly life: Part | undefined;
}

/** What stands in an option's column. */
export function onTableOf(option: Option, { page, isFromHere }: ReadyOptions, naming: Naming): OnTable {
  const onPage = toldOnPage(option, page);
  const change = page.changes?.find(({ practice }) => practice === onPage?.sheet.practice.id);
  return {
    ...{ option, told: toldOf(option, onPage) },
    lines: onPage === undefined ? [] : linesOf(onPage, naming),
    changes: change?.kind === "changed" ? change.parts : [],
    work: workOf(option, page),
    life: onPage?.parts.find(({ part }) => part === "life"),
    learned: isFromHere ? null : (onPage?.learned ?? []),
  };
}

interface Rows {
  readonly onTable: readonly OnTable[];
  readonly naming: Naming;
}
type Cells = (cell: (each: OnTable) => OptionRow["cells"][string]) => OptionRow["cells"];

/** The questions of the table in the order of the formula, each with every option's answer. */
export function rowsOf(at: InVisit, { onTable, naming }: Rows): readonly OptionRow[] {
  const cells: Cells = (cell) => Object.fromEntries(onTable.map((each) => [each.option.id, cell(each)]));
  const shown = (part: ShownLine["part"], ask: string) =>
    cells(({ option, lines, changes }) => {
      const since = changes.filter((change) => change.part === part).flatMap((change) => partInWords(change, naming));
      return <ShownCell option={option} part={part} ask={ask} now={lines} since={since} />;
    });
  return [...rowsOfScience(at, cells, shown), ...rowsOfLife(at, cells, shown, naming)];
}
type Shown = (part: ShownLine["part"], ask: string) => OptionRow["cells"];

/** Whether it serves the aim, and what is known of that. */
function rowsOfScience({ people, session }: InVisit, cells: Cells, shown: Shown): readonly OptionRow[] {
  const name = people.person.first;
  const isTeam = session.as === "professional";
  return [
    {
      id: "aim",
      question: words.askAim({ name }),
      icon: "aim",
      meaning: "person",
      cells: shown("aim", name),
    },
    {
      id: "helps",
      question: words.askHelps,
      icon: "science",
      meaning: "prof",
      cells: cells(({ option, told }) => <HelpsCell option={option} told={told} people={people} />),
    },
    {
      id: "harms",
      question: words.askHarms,
      icon: "science",
      meaning: "prof",
      cells: cells(({ told }) => <HarmsCell told={told} />),
    },
    {
      id: "sure",
      question: words.askSure,
      icon: "info",
      meaning: "prof",
      cells: cells(({ told }) => <SureCell told={told} isTeam={isTeam} />),
    },
    learnedRow(cells, name),
  ];
}

/** Whether this life and this place allow it, what it asks, and what each side thinks. */
function rowsOfLife(at: InVisit, cells: Cells, shown: Shown, naming: Naming): readonly OptionRow[] {
  const { people, professional } = at;
  const name = people.person.first;
  return [
    {
      id: "life",
      question: words.askLife({ name }),
      icon: "home",
      meaning: "person",
      cells: withBelow(
        shown("life", name),
        cells(({ option, life }) => <MayTouch at={at} title={option.title} life={life} naming={naming} />),
      ),
    },
    {
      id: "place",
      question: words.askPlace,
      icon: "place",
      meaning: "place",
      cells: shown("place", professional.first),
    },
    {
      id: "work",
      question: decision.work,
      icon: "people",
      meaning: "usual",
      cells: cells(({ option, told, work }) => (
        <WorkCell option={option} told={told} people={people} professional={professional.first} work={work} />
      )),
    },
    {
      id: "views",
      question: words.askViews,
      icon: "speak",
      meaning: "usual",
      cells: cells(({ option }) => <ViewsCell at={at} option={option} />),
    },
  ];
}

/** Each cell with what stands below it. */
function withBelow(above: OptionRow["cells"], below: OptionRow["cells"]): OptionRow["cells"] {
  return Object.fromEntries(
    Object.entries(above).map(([id, cell]) => [
      id,
      <div key={id} className="stack stack-s">
        {cell}
        {below[id]}
      </div>,
    ]),
  );
}

/** What it did for others, here and for this person so far. */
function learnedRow(cells: Cells, name: string): OptionRow {
  return {
    id: "learned",
    question: words.askLearned,
    icon: "better",
    meaning: "better",
    cells: cells(({ option, learned }) => (
      <Suspense fallback={null}>
        <LearnedCell practice={option.practice} effects={learned} name={name} />
      </Suspense>
    )),
  };
}

/** The row that matters most goes to the top; the others keep the formula's order. */
export function withFirst(rows: readonly OptionRow[], first: string | null): readonly OptionRow[] {
  const top = rows.filter(({ id }) => id === first);
  return [...top, ...rows.filter(({ id }) => id !== first)];
}
