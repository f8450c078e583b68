import { describe, expect, it } from "vitest";
import {
  dayInWords,
  dayOf,
  monthInWords,
  nearDayInWords,
  shortDayInWords,
  timeInWords,
  weekdayInWords,
} from "./dates.ts";

describe("dates are said in words", () => {
  it("a day of this year has no year", () => expect(dayInWords("2026-11-03", "2026-12-31")).toBe("3 November"));
  it("a day of another year has its year", () =>
    expect(dayInWords("2025-11-03", "2026-01-01")).toBe("3 November 2025"));
  it("a visit has its weekday", () => expect(weekdayInWords("2024-11-12")).toBe("Tuesday 12 November"));
  it("an axis has a short month", () => expect(shortDayInWords("2026-09-02")).toBe("2 Sep"));
  it("a month stands alone", () => expect(monthInWords("2026-03")).toBe("March"));
  it.each([
    ["2026-11-03", "today"],
    ["2026-11-02", "yesterday"],
    ["2026-11-04", "tomorrow"],
    ["2026-11-05", "5 November"],
  ])("seen on 3 November, %s is %s", (day, words) => expect(nearDayInWords(day, "2026-11-03")).toBe(words));
  it("yesterday is yesterday when the clocks change", () =>
    expect(nearDayInWords("2026-10-25", "2026-10-26")).toBe("yesterday"));
  it("a time is said as people say it", () =>
    expect(timeInWords("2026-11-03T09:12:00Z", "Europe/London")).toBe("9:12"));
  it("the day of an instant is the reader's own day", () => {
    expect(dayOf("2026-11-03T23:30:00Z", "Europe/Stockholm")).toBe("2026-11-04");
    expect(dayOf("2026-11-03T23:30:00Z", "America/New_York")).toBe("2026-11-03");
  });
  it("something that is no day is refused", () => expect(() => dayInWords("soon")).toThrow(RangeError));
});
