import { describe, expect, it } from "vitest";
import { tokenIn } from "./token.ts";

describe("what somebody pastes from a letter", () => {
  it.each([
    ["a whole link", "https://clinic.example/join/abcdefghijklmnopqrst", "abcdefghijklmnopqrst"],
    ["a link with a slash at its end", "https://clinic.example/join/abcdefghijklmnopqrst/", "abcdefghijklmnopqrst"],
    ["the code alone, with spaces round it", "  abcdefghijklmnop_-x ", "abcdefghijklmnop_-x"],
    ["too little to be a code", "abc", null],
    ["nothing", "", null],
    ["words", "I lost my letter, sorry about it", null],
  ])("%s", (_, pasted, token) => expect(tokenIn(pasted)).toBe(token));
});
