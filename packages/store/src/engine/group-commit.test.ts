import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { groupCommit } from "./group-commit.ts";

/** Batches that are held until they are let go, all at once. */
function gate() {
  const batches: number[][] = [];
  const { promise: open, resolve: letGo } = Promise.withResolvers<void>();
  const run = async (items: readonly number[]): Promise<readonly number[]> => {
    batches.push([...items]);
    await open;
    return items.map((item) => item * 10);
  };
  return { batches, run, letGo };
}

const inOrder = (values: readonly number[]) => values.toSorted((one, other) => one - other);

/** After all that came in over connections in this turn of the event loop. */
const nextTurn = () => new Promise((turned) => setImmediate(turned));

describe("group commit", () => {
  it("those who come in one turn share a batch, and those who come while it is under way share the next", async () => {
    const { batches, run, letGo } = gate();
    const commit = groupCommit(run, { lanes: 1, maxBatch: 10 });
    const early = [1, 2].map((item) => commit(item));
    await nextTurn();
    expect(batches).toEqual([[1, 2]]);
    const late = [3, 4].map((item) => commit(item));
    await nextTurn();
    expect(batches).toEqual([[1, 2]]);
    letGo();
    expect(await Promise.all([...early, ...late])).toEqual([10, 20, 30, 40]);
    expect(batches).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });

  it("never has more batches in flight than lanes", async () => {
    const { batches, run, letGo } = gate();
    const commit = groupCommit(run, { lanes: 2, maxBatch: 10 });
    const answers: Promise<number>[] = [];
    for (const item of [1, 2, 3, 4]) {
      answers.push(commit(item));
      await nextTurn();
    }
    expect(batches).toEqual([[1], [2]]);
    letGo();
    await Promise.all(answers);
    expect(batches).toEqual([[1], [2], [3, 4]]);
  });

  it("gives everyone the failure that is everyone's, without trying each by itself", async () => {
    let runs = 0;
    const away = new Error("the database is away");
    const commit = groupCommit<number, number>(
      async () => {
        runs += 1;
        throw away;
      },
      { lanes: 1, maxBatch: 10, isEveryones: (error) => error === away },
    );
    const answers = await Promise.allSettled([1, 2, 3, 4].map((item) => commit(item)));
    expect(answers.every((answer) => answer.status === "rejected" && answer.reason === away)).toBe(true);
    expect(runs).toBe(1);
  });

  it("refuses a batch that gives fewer results than it had items", async () => {
    const commit = groupCommit<number, number>(async () => [], { lanes: 1, maxBatch: 10 });
    await expect(commit(1)).rejects.toThrow("expected 1 results");
  });

  it("answers every caller with its own result, and fails the bad ones alone, whatever the batches", async () => {
    const items = fc.array(fc.record({ value: fc.nat(1000), isBad: fc.boolean() }), { maxLength: 60 });
    const shape = fc.record({ lanes: fc.integer({ min: 1, max: 3 }), maxBatch: fc.integer({ min: 1, max: 9 }) });
    const law = fc.asyncProperty(items, shape, fc.scheduler(), async (given, options, scheduler) => {
      const done: number[] = [];
      const run = scheduler.scheduleFunction(async (batch: readonly (typeof given)[number][]) => {
        expect(batch.length).toBeLessThanOrEqual(options.maxBatch);
        if (batch.some(({ isBad }) => isBad)) throw new Error("a bad item");
        done.push(...batch.map(({ value }) => value));
        return batch.map(({ value }) => value);
      });
      const commit = groupCommit(run, options);
      const answers = Promise.allSettled(given.map((item) => commit(item)));
      await scheduler.waitFor(answers);
      const expected = given.map(({ value, isBad }) => (isBad ? "failed" : value));
      const got = (await answers).map((one) => (one.status === "fulfilled" ? one.value : "failed"));
      expect(got).toEqual(expected);
      const good = given.filter(({ isBad }) => !isBad).map(({ value }) => value);
      expect(inOrder(done)).toEqual(inOrder(good));
    });
    await fc.assert(law, { seed: 20261122, numRuns: 100 });
  });
});
