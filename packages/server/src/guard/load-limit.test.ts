import { expect, it } from "vitest";
import { Load } from "./load-limit.ts";

const bounds = { underWay: 2, lateMs: 500 };

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
