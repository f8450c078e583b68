import type { ReactNode } from "react";
import { plan } from "../../words/en/plan.ts";
import { classNames } from "../base/class-names.ts";

export interface RampTest {
  readonly id: string;
  readonly title: string;
  /** What came of it, or until when it runs. */
  readonly said: string;
  readonly running: boolean;
}

/** Small tests in order. Each stands a little higher than the one before, as the tests grow. */
export function Ramp({ tests }: { readonly tests: readonly RampTest[] }): ReactNode {
  return (
    <ol className="ramp">
      {tests.map((test, index) => (
        <li key={test.id} className={classNames(`ramp-${Math.min(index, 5)}`, test.running && "ramp-running")}>
          <span className="ramp-number" aria-hidden="true">
            {index + 1}
          </span>
          <div>
            <b>{test.title}</b>
            <p className="small">{test.said}</p>
          </div>
        </li>
      ))}
    </ol>
  );
}

export interface TestCycleProps {
  readonly guess: ReactNode;
  readonly tried: ReactNode;
  readonly seen: ReactNode;
  readonly next: ReactNode;
}

/** One test as a person meets it: our guess, what we try, what we see, what next. */
export function TestCycle({ guess, tried, seen, next }: TestCycleProps): ReactNode {
  const boxes = [
    [plan.ourGuess, guess],
    [plan.weTry, tried],
    [plan.weSee, seen],
    [plan.whatNext, next],
  ] as const;
  return (
    <dl className="test-cycle">
      {boxes.map(([term, said]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{said}</dd>
        </div>
      ))}
    </dl>
  );
}
