import { describe, expect, it } from "vitest";
import { dayOf, momentOf, readTime } from "./time.ts";

describe("a FHIR date or time", () => {
  it.each([
    { text: "2024", precision: "year" },
    { text: "2024-02", precision: "month" },
    { text: "2024-02-29", precision: "day" },
    { text: "2024-02-29T23:59:59.9999999+14:00", precision: "moment" },
  ])("$text is as exact as a $precision", ({ text, precision }) => expect(readTime(text)).toMatchObject({ precision }));

  it.each([
    "2023-02-29",
    "2024-13-01",
    "2024-00",
    "0000",
    "2024-01-01T24:00:00Z",
    "2024-01-01T10:61:00Z",
    "2024-01-01T10:00:00",
    "2024-01-01T10:00:00+15:00",
    "24-1-1",
    "yesterday",
    "",
  ])("%j is none", (text) => expect(typeof readTime(text)).toBe("string"));

  it("belongs to the day of the one who wrote it, and to a moment that all share", () => {
    const time = readTime("2024-05-03T20:42:13.005985021-06:00");
    expect(typeof time === "string" ? time : [dayOf(time), momentOf(time)]).toEqual([
      "2024-05-03",
      "2024-05-04T02:42:13.005Z",
    ]);
  });
});
