import type { Action, ActionId, EntryId, Instant, LocalDate, PartyId, Promised, PromiseId } from "@aimwell/domain";
import { describe, expect, it } from "vitest";
import { isLate, isPromiseLate, lastDone } from "./late.ts";

const brought = {
  entry: "e" as EntryId,
  by: "tom" as PartyId,
  as: "professional",
  at: "2026-11-02T09:00:00.000Z" as Instant,
} as const;
const today = "2026-11-09" as LocalDate;
const id = "a" as ActionId;
const step = (until: string | undefined, state: Action["state"]): Action => ({
  id,
  aim: "aim" as Action["aim"],
  decision: undefined,
  state,
  now: {
    title: "A place on the hip list",
    share: 5,
    professional: "tom" as PartyId,
    response: { kind: "flexible" },
    entry: "e" as EntryId,
    brought,
    ...(until === undefined ? {} : { until: until as LocalDate }),
  },
  versions: [],
  agreed: null,
  pausedUntil: null,
  endedBecause: null,
});

describe("a step is late", () => {
  it.each([
    ["the day before its last day", "2026-11-10", "agreed", false],
    ["on its last day", "2026-11-09", "agreed", false],
    ["the day after", "2026-11-08", "agreed", true],
    ["never without a day", undefined, "agreed", false],
    ["never while it is paused", "2026-11-08", "paused", false],
  ] as const)("%s", (_, until, state, late) => expect(isLate(step(until, state), new Map(), today)).toBe(late));
  it("and not when it was done", () =>
    expect(
      isLate(step("2026-11-08", "agreed"), new Map([[id, [{ on: "2026-11-05" as LocalDate, brought }]]]), today),
    ).toBe(false));
  it("the last day that it was done counts, in whatever order it was told", () =>
    expect(
      lastDone(
        new Map([
          [
            id,
            [
              { on: "2026-11-05" as LocalDate, brought },
              { on: "2026-11-03" as LocalDate, brought },
            ],
          ],
        ]),
        id,
      ),
    ).toBe("2026-11-05"));
});

describe("a promise is late", () => {
  const promise = (given: Partial<Promised>): Promised => ({
    id: "p" as PromiseId,
    to: "rosa" as PartyId,
    what: "Send the letter",
    brought,
    state: "open",
    kept: null,
    ...given,
  });
  it.each([
    [{ due: "2026-11-09" as LocalDate }, false],
    [{ due: "2026-11-08" as LocalDate }, true],
    [{}, false],
    [{ state: "late" as const }, true],
    [{ state: "kept" as const, due: "2026-11-01" as LocalDate }, false],
  ])("%j", (given, late) => expect(isPromiseLate(promise(given), today)).toBe(late));
});
