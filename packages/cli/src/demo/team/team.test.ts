import { isJoyAsked, joyFigures, meetingAgenda, type PartyId, teamBoard } from "@aimwell/domain";
import { describe, expect, it } from "vitest";
import { calendarFrom } from "../calendar.ts";
import { colleagues, personVoice } from "../clinic.ts";
import { told } from "../told.fixture.ts";
import { teamsHistory } from "./team.ts";

const day = (text: string) => text as ReturnType<typeof calendarFrom>["anchor"];
const november = calendarFrom(day("2026-11-12"), 0);
const { record, measurements } = told(teamsHistory(november), november, "team");
const reader = personVoice("rosa").party;
const board = teamBoard(record, { reader, smallestGroup: 10 });

describe("the demo clinic's team", () => {
  it.each([
    ["2026-11-12", 0],
    ["2027-01-01", -480],
    ["2027-02-28", 60],
    ["2028-02-29", 780],
  ])("has a history that its record takes in whole when it is seeded on %s, %i minutes east", (anchor, east) => {
    const calendar = calendarFrom(day(anchor), east);
    expect(told(teamsHistory(calendar), calendar, "team").refused).toEqual([]);
  });

  it("says nothing on the anchor day or after it", () => {
    const drafts = teamsHistory(november)
      .telling.handfuls(november.at(-1, "22:00"))
      .flatMap(({ drafts: all }) => all);
    expect(drafts.every(({ at }) => at < november.at(0, "00:00"))).toBe(true);
  });

  it("has a whole measure set, a described system, and may say what came of its change", () => {
    expect(board.missingInSet).toEqual([]);
    expect(board.system.every(({ wordings }) => wordings.length > 0)).toBe(true);
    expect(board.formula.claim).toEqual({ mayBeMade: true, because: [] });
  });

  it("tested one idea twice, each time a step larger, and tests another now", () => {
    expect(board.tests.map(({ stage, team }) => [stage, team?.scale.size])).toEqual([
      ["acted", "few"],
      ["acted", "some"],
      ["running", "few"],
    ]);
    expect(board.ramps.map(({ tests }) => tests.length)).toEqual([2, 1]);
    expect(board.cards.map(({ act, words }) => [act, words === null])).toEqual([
      ["adapt", true],
      ["adopt", false],
    ]);
    expect(board.cards[1]?.context.map(({ title }) => title)).toContain("One phone line, busy from 8 to 10");
  });

  it("fewer were worried after the calls than before, as the card says", () => {
    const shareOf = (from: string, until: string) => {
      const sum = (measure: string) =>
        measurements
          .filter((each) => each.measure === measure && each.takenAt >= from && each.takenAt < until)
          .reduce((total, { value }) => total + value, 0);
      return sum("worry-while-waiting") / sum("asked-about-waiting");
    };
    expect(shareOf("2026-01-01", november.day(-119))).toBeGreaterThan(0.35);
    expect(shareOf(november.day(-84), "2027-01-01")).toBeLessThan(0.26);
  });

  it("shows how the calls felt to people, and not how to the three of the staff", () => {
    const felt = board.pulses.filter(({ test }) => test === board.tests[1]?.id);
    expect(felt).toMatchObject([
      { of: "staff", hidden: true },
      { of: "people", hidden: false, n: 13 },
    ]);
  });

  it("shows how work is to those who work here, month by month, and asks them again this week", () => {
    const months = joyFigures(record, { now: november.at(0, "09:00"), smallestGroup: 10 });
    const shown = months.flatMap((each) => (each.hidden ? [] : [each]));
    expect(shown.length).toBeGreaterThan(4);
    for (const { people, mean } of shown) {
      expect(people).toBeGreaterThanOrEqual(10);
      expect(mean).toBeGreaterThan(2);
    }
    for (const { party } of colleagues) expect(isJoyAsked(record, { party, now: november.at(0, "09:00") })).toBe(true);
  });

  it("names nobody who did not want to be named, but to themselves", () => {
    const other = teamBoard(record, { reader: "0199c000-0000-7000-8000-0000000000aa" as PartyId, smallestGroup: 10 });
    const nameless = (seen: typeof board) => seen.frictions.filter(({ by }) => by === null).length;
    expect([nameless(board), nameless(other)]).toEqual([1, 2]);
  });

  it("has something waiting in its next meeting", () => {
    const agenda = meetingAgenda(record, november.anchor);
    expect(agenda.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(60);
    expect(agenda.filter(({ waiting }) => (waiting ?? 0) > 0).map(({ part }) => part)).toEqual([
      "system",
      "tests",
      "noticing",
    ]);
  });
});
