import { type Instant, type PanelRow, panelRow, type SubjectId } from "@aimwell/domain";
import { describe, expect, it } from "vitest";
import { rosa, rosaAndTom, tom } from "../visit/from-record/rosa.fixture.ts";
import { countReasons, dayOfWork, found, inOrder, newsOf, reasonsOf } from "./panel.ts";

const now = "2026-11-12T12:00:00.000Z" as Instant;
const dayOf = (instant: string) => instant.slice(0, 10);

function row(change: Partial<PanelRow> = {}): PanelRow {
  return { ...panelRow(rosaAndTom().history.record, { subject: rosa, series: new Map() }), ...change };
}
const visitOn = (startsAt: string): PanelRow["visits"] => [
  { id: "v" as never, startsAt: startsAt as Instant, professional: tom, stage: "planned", agendaBy: [] },
];

describe("who stands first in the list", () => {
  const ana = row({ name: "Ana", visits: visitOn("2026-11-12T13:00:00.000Z") });
  const ben = row({ name: "Ben", visits: visitOn("2026-11-12T09:00:00.000Z") });
  const cleo = row({
    name: "Cleo",
    visits: [],
    openSafety: [{ raised: "r" as never, instrument: "phq-9", at: now }],
  });

  it("is who needs an answer, then by the time of the visit", () =>
    expect(inOrder([ana, ben, cleo], now).map(({ name }) => name)).toEqual(["Cleo", "Ben", "Ana"]));

  it("the day's work has them apart from today, what comes and what was not held", () => {
    const dana = row({ name: "Dana", visits: visitOn("2026-11-20T09:00:00.000Z") });
    const eli = row({ name: "Eli", visits: visitOn("2026-11-01T09:00:00.000Z") });
    const groups = dayOfWork([ana, ben, cleo, dana, eli], { now, dayOf });
    expect(groups.map(({ id, rows }) => [id, rows.map(({ name }) => name)])).toEqual([
      ["now", ["Cleo"]],
      ["today", ["Ben", "Ana"]],
      ["coming", ["Dana"]],
      ["late", ["Eli"]],
    ]);
  });

  it("somebody without a visit is not on today's list", () =>
    expect(dayOfWork([row({ visits: [] })], { now, dayOf })).toEqual([]));
});

describe("finding somebody", () => {
  const ines = row({ name: "Inês", conditions: ["Type 2 diabetes"] });
  const all = [ines, row({ name: "Tomasz", aim: null })];
  it.each(["ines", "DIABETES", "walk mia"])("“%s” finds her by name, health problem or aim", (search) =>
    expect(found(all, { reason: null, search }).map(({ name }) => name)).toContain("Inês"),
  );
  it("a filter holds only those it names, and says how many", () => {
    expect(found(all, { reason: "missing-aim", search: "" }).map(({ name }) => name)).toEqual(["Tomasz"]);
    expect(countReasons(all).get("missing-aim")).toBe(1);
  });
  it("a thousand people are filtered without one being lost", () => {
    const many = Array.from({ length: 1000 }, (_, place) =>
      row({ subject: `s${place}` as SubjectId, name: `P ${place}` }),
    );
    expect(inOrder(found(many, { reason: null, search: "" }), now)).toHaveLength(1000);
  });
});

describe("why somebody needs a look", () => {
  it("a plan over the person's own line is too much, without anybody having said so", () =>
    expect(reasonsOf(row({ minutesPerWeek: { known: 100, unknown: 0, capacity: 60, over: 40 } }))).toEqual([
      "too-much",
    ]));
  it("asking for help fast comes before all", () =>
    expect(reasonsOf(row({ state: "need-help-fast", aim: null }))[0]).toBe("needs-answer"));
});

describe("what is new since the last visit", () => {
  it("is said in one line, and that nothing is", () => {
    const none = {
      since: null,
      aims: 0,
      ratings: 0,
      lifeNotes: 0,
      checkIns: 0,
      answers: 0,
      stepsDone: 0,
      observations: 0,
    };
    expect(newsOf(row({ newSinceVisit: none }))).toBe("Nothing new since the last visit");
    expect(newsOf(row({ newSinceVisit: { ...none, checkIns: 1, stepsDone: 2 } }))).toBe(
      "New: 1 check-in and 2 steps done",
    );
  });
});
