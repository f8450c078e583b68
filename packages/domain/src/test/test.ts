import type { Body } from "../entry.ts";
import type { TestId } from "../ids.ts";
import { type Brought, broughtBy, change, type Noun } from "../record/slice.ts";

export interface Observed extends Omit<Body<"test.observed">, "test"> {
  readonly brought: Brought;
}
export interface Studied extends Omit<Body<"test.studied">, "test"> {
  /** When somebody first looked at what came of it: the test's time ends there, however often it is said anew. */
  readonly brought: Brought;
  /** The telling that stands now. */
  readonly newest: Brought;
}
export interface Acted extends Omit<Body<"test.acted">, "test"> {
  readonly brought: Brought;
}
export interface Reckoned extends Omit<Body<"test.reckoned">, "test"> {
  readonly brought: Brought;
}
export interface TestOfChange extends Body<"test.planned"> {
  readonly id: TestId;
  readonly planned: Brought;
  readonly stage: "planned" | "running" | "studied" | "acted";
  readonly startedOn: string | null;
  readonly observed: readonly Observed[];
  readonly studied: Studied | null;
  readonly acted: Acted | null;
  /** The newest reckoning, and how many there were. */
  readonly reckoned: Reckoned | null;
  readonly reckonings: number;
}
export interface TestSlice {
  readonly tests: Map<TestId, TestOfChange>;
}

type Types = "test.planned" | "test.started" | "test.observed" | "test.studied" | "test.reckoned" | "test.acted";

export const testNoun: Noun<TestSlice, Types> = {
  empty: () => ({ tests: new Map() }),
  own: (slice) => ({ tests: new Map(slice.tests) }),
  apply: {
    "test.planned": (slice, entry) => {
      const id = entry.id as string as TestId;
      const nothingYet = { startedOn: null, observed: [], studied: null, acted: null, reckoned: null, reckonings: 0 };
      slice.tests.set(id, { ...entry.body, id, planned: broughtBy(entry), stage: "planned", ...nothingYet });
    },
    "test.started": (slice, entry) => {
      change(
        slice.tests,
        entry.body.test,
        (test): TestOfChange => ({ ...test, stage: "running", startedOn: entry.body.on }),
      );
    },
    "test.observed": (slice, entry) => {
      const { test, ...seen } = entry.body;
      const observed = { ...seen, brought: broughtBy(entry) };
      change(slice.tests, test, (running): TestOfChange => ({ ...running, observed: [...running.observed, observed] }));
    },
    "test.studied": (slice, entry) => {
      const { test, ...result } = entry.body;
      const newest = broughtBy(entry);
      change(slice.tests, test, (held): TestOfChange => {
        const studied = { ...result, brought: held.studied?.brought ?? newest, newest };
        return { ...held, stage: held.stage === "acted" ? "acted" : "studied", studied };
      });
    },
    "test.reckoned": (slice, entry) => {
      const { test, ...found } = entry.body;
      const reckoned = { ...found, brought: broughtBy(entry) };
      change(slice.tests, test, (held): TestOfChange => ({ ...held, reckoned, reckonings: held.reckonings + 1 }));
    },
    "test.acted": (slice, entry) => {
      const { test, ...act } = entry.body;
      const acted = { ...act, brought: broughtBy(entry) };
      change(slice.tests, test, (studied): TestOfChange => ({ ...studied, stage: "acted", acted }));
    },
  },
};
