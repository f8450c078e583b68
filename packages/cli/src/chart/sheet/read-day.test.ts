import { describe, expect, it } from "vitest";
import { orderSaidBy, readDay } from "./read-day.ts";

describe("a day in a spreadsheet", () => {
  it.each([
    ["2026-10-02", "2026-10-02"],
    ["2026/10/2", "2026-10-02"],
    ["2026-10-02T00:00:00Z", "2026-10-02"],
    ["2026-10-02 08:30", "2026-10-02"],
    ["2 Oct 2026", "2026-10-02"],
    ["02-October-2026", "2026-10-02"],
    ["2026-10", "2026-10-01"],
    ["Oct 2026", "2026-10-01"],
    ["Sept-2026", "2026-09-01"],
  ])("%s is read", (cell, day) => expect(readDay(cell, undefined)).toMatchObject({ day }));

  it.each([
    { cell: "03/04/2026", order: "dmy", day: "2026-04-03" },
    { cell: "03/04/2026", order: "mdy", day: "2026-03-04" },
    { cell: "25.4.2026", order: "dmy", day: "2026-04-25" },
  ] as const)("$cell is $day where the order is $order", ({ cell, order, day }) =>
    expect(readDay(cell, order)).toMatchObject({ day }),
  );

  it.each([
    ["03/04/2026", "ambiguous"],
    ["2026-02-30", "no_such_day"],
    ["2026-13-01", "no_such_day"],
    ["Apr-26", "short_year"],
    ["02/10/26", "short_year"],
    ["46297", "serial_number"],
    ["2026 W40", "unreadable"],
    ["soon", "unreadable"],
    ["", "empty"],
  ])("%s is refused: %s", (cell, why) => expect(readDay(cell, undefined)).toBe(why));

  it("25/04/2026 says that the day comes first, 04/25/2026 that the month does, and 03/04/2026 neither", () =>
    expect(["25/04/2026", "04/25/2026", "03/04/2026"].map(orderSaidBy)).toEqual(["dmy", "mdy", undefined]));
});
