import { expect, it } from "vitest";
import { Load } from "./load-limit.ts";

const bounds = { underWay: 2, waitMs: 2000, lateMs: 500 };

it("takes on so many at once, and goes on as soon as one is over", () => {
  const load = new Load(bounds);
  const done = load.take();
  expect(load.isTooMuch).toBe(false);
  load.take();
  expect(load.isTooMuch).toBe(true);
  done();
  expect(load.isTooMuch).toBe(false);
});

it("an end that is told twice counts once", () => {
  const load = new Load(bounds);
  const done = load.take();
  load.take();
  done();
  done();
  expect(load.underWay).toBe(1);
});

it("one long piece of work is no load; lateness that goes on is, and passes", () => {
  const load = new Load(bounds);
  load.ticked(1500);
  expect(load.isTooMuch).toBe(false);
  for (let tick = 0; tick < 5; tick += 1) load.ticked(1500);
  expect(load.isTooMuch).toBe(true);
  for (let tick = 0; tick < 5; tick += 1) load.ticked(0);
  expect(load.isTooMuch).toBe(false);
});

/** A server that gets so many done in each tick, with as many under way as it takes on. */
function busy(load: Load, { perTick, ticks }: { perTick: number; ticks: number }): void {
  const going: (() => void)[] = [];
  for (let tick = 0; tick < ticks; tick += 1) {
    while (!load.isTooMuch) going.push(load.take());
    for (const done of going.splice(0, perTick)) done();
    load.ticked(0);
  }
  for (const done of going) done();
}

it("a slow server takes on what it gets done in two seconds, a fast one as much as it may, and a slow spell passes", () => {
  const load = new Load({ underWay: 400, waitMs: 2000, lateMs: 500 });
  expect(load.most).toBe(400);
  busy(load, { perTick: 5, ticks: 200 });
  expect(load.most).toBeGreaterThanOrEqual(95);
  expect(load.most).toBeLessThanOrEqual(105);
  busy(load, { perTick: 60, ticks: 100 });
  expect(load.most).toBe(400);
});

it("however slow it went, some are always taken on, so that it can find out that it goes faster again", () => {
  const load = new Load({ underWay: 400, waitMs: 2000, lateMs: 500 });
  busy(load, { perTick: 0, ticks: 300 });
  expect(load.most).toBe(32);
  expect(load.isTooMuch).toBe(false);
});

it("little to do says nothing about how fast it could go", () => {
  const load = new Load({ underWay: 400, waitMs: 2000, lateMs: 500 });
  for (let tick = 0; tick < 500; tick += 1) {
    load.take()();
    load.ticked(0);
  }
  expect(load.most).toBe(400);
});
