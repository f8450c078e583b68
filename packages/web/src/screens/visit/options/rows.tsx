import type { Option } from "@aimwell/domain";
import { lazy, Suspense } from "react";
import type { OptionRow } from "../../../components/decision/option-table.tsx";
import { decision } from "../../../words/en/decision.ts";
import { options as words } from "../../../words/en/options.ts";
import type { InVisit } from "../from-record/in-visit.ts";
import type { LearnedState } from "../learned/use-learned.ts";
import { HarmsCell, HelpsCell, ShownCell, SureCell, WorkCell } from "./cells.tsx";
import type { Told } from "./told.ts";
import { ViewsCell } from "./views.tsx";

// Far down in the table: the visit does not wait for it.
const LearnedCell = lazy(() => import("../learned/learned-cell.tsx"));

export interface OnTable {
  readonly option: Option;
  readonly told: Told;
}

type Cells = (cell: (each: OnTable) => OptionRow["cells"][string]) => OptionRow["cells"];

/** The questions of the table in the order of the formula, each with every option's answer. */
export function rowsOf(at: InVisit, onTable: readonly OnTable[], learned: LearnedState): readonly OptionRow[] {
  const cells: Cells = (cell) => Object.fromEntries(onTable.map((each) => [each.option.id, cell(each)]));
  return [...rowsOfScience(at, onTable, learned, cells), ...rowsOfLife(at, cells)];
}

/** Whether it serves the aim, and what is known of that. */
function rowsOfScience(
  { people, session }: InVisit,
  onTable: readonly OnTable[],
  learned: LearnedState,
  cells: Cells,
): readonly OptionRow[] {
  const name = people.person.first;
  const isTeam = session.as === "professional";
  return [
    {
      id: "aim",
      question: words.askAim({ name }),
      icon: "aim",
      meaning: "person",
      cells: cells(({ option }) => <ShownCell option={option} part="aim" ask={name} />),
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
    learnedRow(onTable, learned, name),
  ];
}

/** Whether this life and this place allow it, what it asks, and what each side thinks. */
function rowsOfLife(at: InVisit, cells: Cells): readonly OptionRow[] {
  const { people, professional } = at;
  const name = people.person.first;
  return [
    {
      id: "life",
      question: words.askLife({ name }),
      icon: "home",
      meaning: "person",
      cells: cells(({ option }) => <ShownCell option={option} part="life" ask={name} />),
    },
    {
      id: "place",
      question: words.askPlace,
      icon: "place",
      meaning: "place",
      cells: cells(({ option }) => <ShownCell option={option} part="place" ask={professional.first} />),
    },
    {
      id: "work",
      question: decision.work,
      icon: "people",
      meaning: "usual",
      cells: cells(({ option, told }) => (
        <WorkCell option={option} told={told} people={people} professional={professional.first} />
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

/** What it did for others, here and for this person so far. */
function learnedRow(onTable: readonly OnTable[], learned: LearnedState, name: string): OptionRow {
  return {
    id: "learned",
    question: words.askLearned,
    icon: "better",
    meaning: "better",
    cells: Object.fromEntries(
      onTable.map(({ option }) => [
        option.id,
        <Suspense key={option.id} fallback={null}>
          <LearnedCell practice={option.practice} learned={learned} name={name} />
        </Suspense>,
      ]),
    ),
  };
}

/** The row that matters most goes to the top; the others keep the formula's order. */
export function withFirst(rows: readonly OptionRow[], first: string | null): readonly OptionRow[] {
  const top = rows.filter(({ id }) => id === first);
  return [...top, ...rows.filter(({ id }) => id !== first)];
}
