import { describe, expect, it } from "vitest";
import { stem } from "./stem.ts";

describe("the stem of a word", () => {
  it.each([
    ["smoking", "smoke"],
    ["walked", "walks"],
    ["worries", "worried"],
    ["getting", "get"],
    ["dressing", "dress"],
    ["swimming", "swim"],
    ["caring", "cares"],
    ["dancing", "dance"],
    ["aching", "aches"],
    ["feeding", "feeds"],
  ])("%s meets %s", (one, other) => expect(stem(one)).toBe(stem(other)));

  it.each([
    ["sing", "ring"],
    ["bus", "bu"],
    ["bath", "bat"],
    ["car", "care"],
    ["rid", "ride"],
    ["scar", "scared"],
    ["cat", "cate"],
  ])("%s stays apart from %s", (one, other) => expect(stem(one)).not.toBe(stem(other)));
});
