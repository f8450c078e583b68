import { type KnowledgeCard, knowledgeCards, type Studied, type TestOfChange, valuesAround } from "@aimwell/domain";
import { isOwn, type Mine } from "../mine/mine.ts";

/** The numbers of a finished test's measure, in time order, in the measure's unit. */
export interface TestNumbers {
  readonly measure: string;
  readonly unit: string;
  readonly before: readonly number[];
  readonly during: readonly number[];
  /** The number that was guessed; null where none was. */
  readonly expected: number | null;
}

export interface LearnedTest {
  readonly card: KnowledgeCard;
  readonly studied: Studied;
  /** What was said when it was chosen what next; null where nothing was. */
  readonly chosenWords: string | null;
  /** Null where there is none, or the reader may not see it. */
  readonly numbers: TestNumbers | null;
  /** Whether this reader may write now what it taught. */
  readonly mayAdd: boolean;
}

export interface LearnedView {
  /** Tests that nobody has chosen yet what next of, as they were planned. */
  readonly going: readonly TestOfChange[];
  /** The one that ended last first. */
  readonly finished: readonly LearnedTest[];
}

/** What a person's small tests taught so far, from the record as this reader sees it. */
export function learnedView(mine: Mine): LearnedView {
  const { tests } = mine.record.test;
  const cards = knowledgeCards(mine.record).toSorted((one, other) => (one.finishedAt < other.finishedAt ? 1 : -1));
  return {
    going: [...tests.values()].filter(({ acted }) => acted === null),
    finished: cards.flatMap((card) => {
      const test = tests.get(card.test);
      return test === undefined || test.studied === null
        ? []
        : [learnedFrom(mine, card, { test, studied: test.studied })];
    }),
  };
}

interface Held {
  readonly test: TestOfChange;
  readonly studied: Studied;
}

function learnedFrom(mine: Mine, card: KnowledgeCard, { test, studied }: Held): LearnedTest {
  return {
    ...{ card, studied, numbers: numbersOf(mine, test), chosenWords: test.acted?.words ?? null },
    mayAdd: card.learned === null && maySayAnew(mine, studied),
  };
}

/** As the record's own rule for a study that is said anew, so that nobody is offered what will be refused. */
function maySayAnew(mine: Mine, { newest }: Studied): boolean {
  const { may, session } = mine;
  return may.has("test.studied") && (isOwn(mine) || session.as === "supporter" || newest.by === session.party);
}

function numbersOf({ record, series }: Mine, test: TestOfChange): TestNumbers | null {
  const measure = record.measure.measures.get(test.measure);
  const around = valuesAround(record, test, series.get(test.measure));
  if (measure === undefined || around === null) return null;
  const { before, after } = around;
  if (before.values.length + after.values.length === 0) return null;
  const { title, unit } = measure;
  const expected = test.prediction.expected ?? null;
  return { measure: title, unit, before: before.values, during: after.values, expected };
}
