import { describe, expect, it } from "vitest";
import { listInWords, minutesInWords, numberInWords } from "./counts.ts";

describe("counts are said in words", () => {
  it.each([
    [1, "1 minute"],
    [48, "48 minutes"],
    [60, "1 hour"],
    [119.6, "2 hours"],
    [190, "3 hours 10 minutes"],
  ])("%d minutes are %s", (minutes, words) => expect(minutesInWords(minutes)).toBe(words));
  it.each([
    [["Tom"], "Tom"],
    [["Tom", "Inês"], "Tom and Inês"],
    [["Rosa", "Tom", "Inês"], "Rosa, Tom and Inês"],
  ])("%j is %s", (names, words) => expect(listInWords(names)).toBe(words));
  it.each([
    [9, "9"],
    [9.04, "9"],
    [9.5, "9.5"],
    [1200, "1,200"],
    [-2, "−2"],
    [-0.04, "0"],
  ])("%d is %s", (value, words) => expect(numberInWords(value)).toBe(words));
});
