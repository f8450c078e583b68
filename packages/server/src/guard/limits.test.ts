import { describe, expect, it } from "vitest";
import { Limit } from "./limits.ts";

const at = (hours: number) => hours * 3_600_000;

describe("a limit", () => {
  it("lets a burst pass, then says how long to wait, and lets on when that has passed", () => {
    let now = 0;
    const limit = new Limit({ atOnce: 3, perHour: 60 }, { now: () => now });
    expect([1, 2, 3, 4].map(() => limit.take("rosa"))).toEqual([null, null, null, 60]);
    now = at(1 / 60);
    expect([limit.take("rosa"), limit.take("rosa")]).toEqual([null, 60]);
  });
  it("counts each key by itself, and forgets one that got in", () => {
    const limit = new Limit({ atOnce: 1, perHour: 1 }, { now: () => 0 });
    expect([limit.take("rosa"), limit.take("rosa"), limit.take("amir")]).toEqual([null, 3600, null]);
    limit.forget("rosa");
    expect(limit.take("rosa")).toBeNull();
  });
  it("remembers no more keys than it was given room for, however many come", () => {
    const limit = new Limit({ atOnce: 1, perHour: 1 }, { most: 100, now: () => 0 });
    for (let key = 0; key < 10_000; key += 1) limit.take(String(key));
    expect(limit.size).toBe(100);
  });
  it("does not go backwards with a clock that does", () => {
    let now = at(5);
    const limit = new Limit({ atOnce: 1, perHour: 1 }, { now: () => now });
    limit.take("rosa");
    now = at(1);
    expect(limit.take("rosa")).toBe(3600);
  });
});
