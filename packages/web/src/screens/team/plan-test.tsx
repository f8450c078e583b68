import type { Improvement } from "@aimwell/domain";
import type { ReactNode } from "react";
import { later } from "../../components/base/later.ts";
import { team as words } from "../../words/en/team.ts";
import { AskedLater } from "./asked-later.tsx";
import type { TestToPlan } from "./plan-test-form.tsx";
import { openImprovements } from "./which-improvement.ts";

const PlanTestForm = later(() => import("./plan-test-form.tsx"));

interface PlanTestProps extends TestToPlan {
  /** What a first test is for: the newest open work where nothing else is said. A next test stays with what it builds on. */
  readonly improvement?: Improvement | undefined;
}

/** The guess comes before the test, and the first test is a small one. Nothing is tested for what has ended. */
export function PlanTest({ improvement, ...of }: PlanTestProps): ReactNode {
  const open = openImprovements(of.board.team.improvements);
  const wanted = of.after?.aim ?? improvement?.id ?? open[0]?.id;
  const aim = open.find(({ id }) => id === wanted)?.id;
  if (aim === undefined) return null;
  return (
    <AskedLater
      icon="test"
      words={of.after === null ? words.planTest : words.planNext}
      form={(asked) => <PlanTestForm {...of} {...asked} aim={aim} />}
    />
  );
}
