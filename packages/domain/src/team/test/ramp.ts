import type { TestId } from "../../ids.ts";
import type { TestOfChange } from "../../test/test.ts";

/** Tests that build on one another, the first one first. */
export interface Ramp {
  readonly first: TestId;
  readonly tests: readonly TestId[];
}

/**
 * The ramps of a record. A test belongs to the ramp of the one that it builds on; where two build on the same one, both
 * belong to its ramp, in the order in which they were planned.
 *
 * @param tests - in the order in which they were planned, so that a test stands behind the one that it builds on.
 */
export function rampsOf(tests: Iterable<TestOfChange>): readonly Ramp[] {
  const firstOf = new Map<TestId, TestId>();
  const ramps = new Map<TestId, TestId[]>();
  for (const { id, after } of tests) {
    const first = (after === undefined ? undefined : firstOf.get(after)) ?? id;
    firstOf.set(id, first);
    ramps.set(first, [...(ramps.get(first) ?? []), id]);
  }
  return [...ramps].map(([first, ids]) => ({ first, tests: ids }));
}
