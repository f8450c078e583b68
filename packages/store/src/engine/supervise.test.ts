import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { EngineEvent } from "./event.ts";
import { type Running, supervise } from "./supervise.ts";

/** A database that can be ended from outside. */
function database(): Running & { readonly end: (why: string) => void } {
  const { promise: ended, resolve: end } = Promise.withResolvers<string>();
  return { ended, end, stop: async () => end("stopped") };
}

beforeEach(() => vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] }));
afterEach(() => vi.useRealTimers());

it("a database that can't be started for an hour is there again when it can, and nobody had to do anything", async () => {
  const events: EngineEvent[] = [];
  let isDiskFull = true;
  const first = database();
  const second = database();
  const start = async () => {
    if (isDiskFull) throw new Error("no space left");
    return second;
  };
  const supervised = supervise(first, start, (line) => events.push(line));
  first.end("it ended with 1");
  await vi.advanceTimersByTimeAsync(3_600_000);
  const failed = events.filter(({ event }) => event === "database_start_failed").length;
  // Two minutes of growing pauses, then one try every half minute: enough to notice, too few to wear anything out.
  expect(failed).toBeGreaterThan(110);
  expect(failed).toBeLessThan(135);
  isDiskFull = false;
  await vi.advanceTimersByTimeAsync(30_000);
  expect(supervised.current()).toBe(second);
  expect(events.at(-1)).toMatchObject({ event: "database_restarted" });
  await supervised.stop();
});

it("one that keeps ending is started again each time, and later each time", async () => {
  const started: number[] = [];
  let running = database();
  const supervised = supervise(
    running,
    async () => {
      started.push(performance.now());
      running = database();
      return running;
    },
    () => {},
  );
  const waits: number[] = [];
  for (let end = 1; end <= 9; end += 1) {
    const at = performance.now();
    running.end("it ended with 1");
    await vi.advanceTimersByTimeAsync(6000);
    waits.push(Math.round((started.at(-1) ?? 0) - at));
  }
  expect(started).toHaveLength(9);
  expect(waits).toEqual([0, 0, 0, 0, 0, 500, 1000, 2000, 5000]);
  await supervised.stop();
});

it("a stop while it can't be started ends the tries", async () => {
  const first = database();
  let tries = 0;
  const start = async () => {
    tries += 1;
    throw new Error("no space left");
  };
  const supervised = supervise(first, start, () => {});
  first.end("it ended with 1");
  await vi.advanceTimersByTimeAsync(10_000);
  await supervised.stop();
  const before = tries;
  await vi.advanceTimersByTimeAsync(600_000);
  expect(tries).toBe(before);
});
