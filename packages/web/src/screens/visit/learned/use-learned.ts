import type { LearnedEffect } from "@aimwell/domain";
import { useEffect, useState } from "react";
import { api } from "../../../record/api.ts";
import type { InVisit } from "../from-record/in-visit.ts";

/** What is known so far of each practice, by its name. */
export type LearnedState =
  | { readonly state: "loading" }
  | { readonly state: "away" }
  | { readonly state: "ready"; readonly of: ReadonlyMap<string, readonly LearnedEffect[]> };

/** What studies, this clinic and this person found, as the server adds it up; asked again when a test was reckoned. */
export function useLearned({ subject, aim, record }: Pick<InVisit, "subject" | "aim" | "record">): LearnedState {
  const [learned, setLearned] = useState<LearnedState>({ state: "loading" });
  const about = aim?.id;
  const reckoned = [...record.test.tests.values()].reduce((sum, { reckonings }) => sum + reckonings, 0);
  const offered = record.option.options.size;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new result or a new option asks once more
  useEffect(() => {
    let isGone = false;
    if (about === undefined) return;
    void api.options(subject, about).then((answer) => {
      if (isGone) return;
      if (answer.came !== "value") return setLearned({ state: "away" });
      const { options, offered } = answer.value;
      const all = [...options.map(({ sheet, learned }) => ({ practice: sheet.practice.id, learned })), ...offered];
      setLearned({ state: "ready", of: new Map(all.map((each) => [each.practice, each.learned])) });
    });
    return () => {
      isGone = true;
    };
  }, [subject, about, reckoned, offered]);
  return learned;
}
