import { describe, expect, it } from "vitest";
import { signFlipP } from "./rank.ts";

describe("the sign-flip p", () => {
  it.each([
    { differences: [1], p: 1 },
    { differences: [1, 1], p: 0.5 },
    { differences: [1, -1], p: 1 },
    { differences: [1, 2, 3, 4, 5, 6], p: 2 / 64 },
    { differences: [-1, 2, 3, 4, 5, 6], p: 4 / 64 },
  ])("of $differences is $p", ({ differences, p }) => expect(signFlipP(differences)).toBe(p));
});
