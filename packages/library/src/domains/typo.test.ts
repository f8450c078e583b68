import { describe, expect, it } from "vitest";
import { mayBeSlipOf } from "./typo.ts";

describe("slips of the pen", () => {
  it.each([
    { written: "footbal", meant: "football", slip: true },
    { written: "fribnds", meant: "friends", slip: true },
    { written: "firends", meant: "friends", slip: true },
    { written: "grandchilrden", meant: "grandchildren", slip: true },
    { written: "wlak", meant: "walk", slip: true },
    { written: "slep", meant: "sleep", slip: true },
    { written: "house", meant: "mouse", slip: false },
    { written: "wont", meant: "want", slip: false },
    { written: "god", meant: "good", slip: false },
    { written: "tablet", meant: "tabloids", slip: false },
  ])("$written for $meant: $slip", ({ written, meant, slip }) => expect(mayBeSlipOf(written, meant)).toBe(slip));
});
