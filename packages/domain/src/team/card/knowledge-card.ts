import type { ContextWording } from "../../context/context.ts";
import type { TestId } from "../../ids.ts";
import type { PersonRecord } from "../../record/record.ts";
import type { TestOfChange } from "../../test/test.ts";
import type { CardWords } from "./card.ts";

/** What a finished test taught (E-71), with the context that it held in. Made from the record; the team adds its words. */
export interface KnowledgeCard {
  readonly test: TestId;
  readonly title: string;
  readonly change: string;
  readonly scale: string | null;
  readonly prediction: TestOfChange["prediction"];
  readonly result: string;
  readonly againstPrediction: "as-guessed" | "better" | "worse" | "cannot-tell";
  readonly learned: string | null;
  readonly act: "adopt" | "adapt" | "abandon" | "extend";
  readonly finishedAt: string;
  readonly measure: string;
  readonly balancing: string;
  /** The notes about this place as they stood when the test was finished. */
  readonly context: readonly Pick<ContextWording, "lens" | "effect" | "strength" | "title">[];
  /** Later tests that made use of it, in the order in which they were planned (E-53). */
  readonly usedBy: readonly TestId[];
  /** Null while the team has not written where it held. */
  readonly words: CardWords | null;
}

/** The notes as they stood at a moment: the newest wording by then, unless the note was retired by then. */
function contextAt({ context }: PersonRecord, at: string): KnowledgeCard["context"] {
  return [...context.notes.values()].flatMap(({ wordings, retired }) => {
    const then = wordings.findLast(({ brought }) => brought.at <= at);
    if (then === undefined || (retired !== null && retired.at <= at)) return [];
    return [{ lens: then.lens, effect: then.effect, strength: then.strength, title: then.title }];
  });
}

/** A card for each finished test of a record, oldest test first. */
export function knowledgeCards(record: PersonRecord): readonly KnowledgeCard[] {
  const tests = [...record.test.tests.values()];
  return tests.flatMap((test) => {
    const { studied, acted } = test;
    if (studied === null || acted === null) return [];
    const { id, title, change, prediction, measure, balancing } = test;
    return [
      {
        ...{ test: id, title, change, prediction, measure, balancing, scale: test.team?.scale.words ?? null },
        ...{ result: studied.result, againstPrediction: studied.againstPrediction, learned: studied.learned ?? null },
        ...{ act: acted.act, finishedAt: acted.brought.at },
        usedBy: tests.flatMap((later) => (later.team?.cards?.includes(id) ? [later.id] : [])),
        context: contextAt(record, acted.brought.at),
        words: record.card.written.get(id) ?? null,
      },
    ];
  });
}
