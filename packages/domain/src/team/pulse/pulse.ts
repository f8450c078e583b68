import type { Body, Role } from "../../entry.ts";
import type { PartyId, TestId } from "../../ids.ts";
import type { Noun } from "../../record/slice.ts";

type Told = Pick<Body<"pulse.given">, "joy" | "frustration"> & { readonly as: Role };

export interface PulseSlice {
  /** By test of change, the newest of each party. */
  readonly told: Map<TestId, ReadonlyMap<PartyId, Told>>;
}

export const pulseNoun: Noun<PulseSlice, "pulse.given"> = {
  empty: () => ({ told: new Map() }),
  own: (slice) => ({ told: new Map(slice.told) }),
  apply: {
    "pulse.given": (slice, entry) => {
      const { test, joy, frustration } = entry.body;
      const told = new Map(slice.told.get(test)).set(entry.by, { joy, frustration, as: entry.as });
      slice.told.set(test, told);
    },
  },
};

type Five = readonly [number, number, number, number, number];

/** How many of one side felt what about one change; without figures where so few told it that they could be known. */
export type Pulse = {
  readonly test: TestId;
  readonly of: "staff" | "people";
} & (
  | { readonly hidden: true }
  /** How many told each of 1 to 5. */
  | { readonly hidden: false; readonly n: number; readonly joy: Five; readonly frustration: Five }
);

const countsOf = (values: readonly number[]): Five => {
  const many = (value: number) => values.filter((each) => each === value).length;
  return [many(1), many(2), many(3), many(4), many(5)];
};

/**
 * How staff and people feel about each change, each side for itself and never together: from both together and one of them
 * the other could be told.
 *
 * @param smallestGroup - fewer than this are not shown, to nobody.
 */
export function pulsesOf({ told }: PulseSlice, smallestGroup: number): readonly Pulse[] {
  return [...told].flatMap(([test, parties]) =>
    (["staff", "people"] as const).flatMap((of): readonly Pulse[] => {
      const own = [...parties.values()].filter(({ as }) => (as === "professional") === (of === "staff"));
      if (own.length === 0) return [];
      if (own.length < smallestGroup) return [{ test, of, hidden: true }];
      const joy = countsOf(own.map((each) => each.joy));
      const frustration = countsOf(own.map((each) => each.frustration));
      return [{ test, of, hidden: false, n: own.length, joy, frustration }];
    }),
  );
}
