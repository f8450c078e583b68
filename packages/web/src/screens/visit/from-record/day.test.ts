import { describe, expect, it } from "vitest";
import { instantOf, localDate } from "./day.ts";

describe("days and times that were typed", () => {
  it("half a day is no day", () => expect(localDate("2026-11")).toBeNull());
  it("a day without a time is no moment", () => expect(instantOf("2026-11-12", "")).toBeNull());
  it("a day is a day", () => expect(localDate("2026-11-12")).toBe("2026-11-12"));
});
