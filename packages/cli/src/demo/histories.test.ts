import {
  betweenVisits,
  figuresOf,
  type Measurement,
  optionsOf,
  type PartyId,
  type PersonRecord,
  panelRow,
  repeatedReplies,
  type SubjectId,
  workload,
} from "@aimwell/domain";
import { evidence } from "@aimwell/library/evidence";
import { describe, expect, it } from "vitest";
import { calendarFrom } from "./calendar.ts";
import { demoHelpLines, grace, singh, tom } from "./clinic.ts";
import { demoHistories, packs } from "./histories.ts";
import { ines, rosa } from "./rosa/cast.ts";
import { told } from "./told.fixture.ts";

const day = (text: string) => text as ReturnType<typeof calendarFrom>["anchor"];
const november = calendarFrom(day("2026-11-12"), 0);
const everyone = demoHistories(november).map((history) => told(history, november));
const records = everyone.map(({ record }) => record);
const count = (holds: (record: PersonRecord) => boolean) => records.filter(holds).length;
const aimsOf = ({ aim }: PersonRecord) => [...aim.aims.values()];

describe("the demo clinic", () => {
  it.each([
    ["2026-11-12", 0],
    ["2026-11-22", 0],
    ["2027-01-01", -480],
    ["2027-02-28", 60],
    ["2028-02-29", 780],
  ])("has a history that the record takes in whole when it is seeded on %s, %i minutes east", (anchor, east) => {
    const calendar = calendarFrom(day(anchor), east);
    const refused = demoHistories(calendar).flatMap((history) => told(history, calendar).refused);
    expect(refused).toEqual([]);
  });

  it("is the same when it is seeded twice on one day", () => {
    const handfuls = () => demoHistories(november).map(({ telling }) => telling.handfuls(november.at(-1, "22:00")));
    expect(handfuls()).toEqual(handfuls());
  });

  it("has about 120 people over nine months, none of whom says anything on the anchor day or after it", () => {
    expect(records).toHaveLength(125);
    const at = demoHistories(november)
      .flatMap(({ telling }) => telling.handfuls(november.at(-1, "22:00")))
      .flatMap(({ drafts }) => drafts.map((draft) => draft.at));
    expect(at.toSorted().at(0)?.slice(0, 7)).toBe("2026-02");
    expect(at.every((moment) => moment < november.at(0, "00:00"))).toBe(true);
  });

  it("gives everyone words of their own", () => {
    const rows = packs.flatMap((pack) => pack.rows);
    const words = rows.flatMap(({ name, aim, life, readBack, ladder = [] }) => [
      name,
      aim,
      life,
      readBack,
      ladder.join(),
    ]);
    const said = words.filter((each) => each !== undefined && each !== "");
    expect(new Set(said).size).toBe(said.length);
    expect(new Set(rows.flatMap(({ language }) => language ?? [])).size).toBeGreaterThanOrEqual(6);
  });

  it("has no number that anybody could call", () => {
    expect(demoHelpLines.map(({ phone }) => phone).join("")).not.toMatch(/\d/);
  });

  it("names only evidence that the library holds", () => {
    const known = new Set(evidence.map(({ id }) => id));
    const named = records.flatMap(({ option }) => [...option.options.values()].flatMap(({ statements }) => statements));
    expect(named.length).toBeGreaterThan(50);
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });
});

describe("aims in the demo clinic", () => {
  it("stand at every stage", () => {
    expect(count((record) => record.aim.aims.size === 0)).toBe(12);
    expect(count((record) => aimsOf(record).some(({ state }) => state === "unconfirmed"))).toBe(8);
    expect(count((record) => aimsOf(record).some(({ state }) => state === "declined"))).toBe(4);
    expect(
      count((record) => aimsOf(record).some(({ state, readBacks }) => state === "open" && readBacks.length === 0)),
    ).toBeGreaterThan(12);
    expect(count((record) => aimsOf(record).some(({ scale }) => scale !== null))).toBeGreaterThan(70);
    const closings = records.flatMap(aimsOf).flatMap(({ closed }) => closed?.how ?? []);
    expect(closings.filter((how) => how === "reached")).toHaveLength(8);
    expect(closings.filter((how) => how === "changed")).toHaveLength(5);
    expect(closings.filter((how) => how === "let-go")).toHaveLength(4);
    expect(records.flatMap(aimsOf).filter(({ versions }) => versions.length > 1)).toHaveLength(4);
  });

  it("are rated by person, professional and supporter, who do not always agree", () => {
    const rows = everyone.map(({ record, history }) =>
      panelRow(record, { subject: history.telling.subject, series: new Map() }),
    );
    expect(rows.filter(({ aim }) => (aim?.attained.gap ?? 0) >= 2).length).toBeGreaterThan(3);
    const raters = new Set(
      records.flatMap(({ aim }) => [...aim.ratings.values()].flat().map(({ brought }) => brought.as)),
    );
    expect([...raters].sort()).toEqual(["person", "professional", "supporter"]);
  });

  it("come with series of 10 to 40 values that people count themselves", () => {
    // What somebody takes for the clinic has a name that the clinic gave it.
    const isOwn = ({ as, measure }: Measurement) => as === "person" && !measure.startsWith("loinc-");
    const series = everyone.map(({ measurements }) => measurements.filter(isOwn).length);
    const counted = series.filter((values) => values > 0);
    expect(counted.length).toBeGreaterThan(55);
    expect(Math.max(...counted)).toBeLessThanOrEqual(40);
    expect(counted.filter((values) => values >= 10).length).toBeGreaterThan(50);
  });
});

describe("what does not go smoothly in the demo clinic", () => {
  it("is there: too much work, bad spells, pauses, steps that ended", () => {
    expect(count(({ life }) => life.felt.some(({ felt }) => felt === "too-much"))).toBe(4);
    expect(count((record) => (workload(record).minutesPerWeek.over ?? 0) > 0)).toBeGreaterThan(3);
    expect(count(({ life }) => life.state?.state === "bad-spell")).toBe(4);
    expect(count(({ plan }) => [...plan.actions.values()].some(({ state }) => state === "paused"))).toBeGreaterThan(3);
    expect(count(({ plan }) => [...plan.actions.values()].some(({ state }) => state === "ended"))).toBe(4);
  });

  it("is there: tests that were dropped, beside those that were kept and those that run", () => {
    const tests = records.flatMap(({ test }) => [...test.tests.values()]);
    expect(tests.filter(({ acted }) => acted?.act === "abandon").length).toBeGreaterThan(6);
    expect(tests.filter(({ acted }) => acted !== null && acted.act !== "abandon").length).toBeGreaterThan(8);
    expect(tests.filter(({ stage }) => stage === "running").length).toBeGreaterThan(6);
  });

  it("is there: decisions open, deferred and shared, and dissent that was written down", () => {
    const decisions = records.flatMap(({ decision }) => [...decision.decisions.values()]);
    expect(decisions.filter(({ stage }) => stage === "open").length).toBeGreaterThan(6);
    expect(decisions.filter(({ stage }) => stage === "deferred")).toHaveLength(4);
    expect(decisions.filter(({ stage }) => stage === "shared").length).toBeGreaterThan(40);
    expect(decisions.filter(({ dissents }) => dissents.length > 0)).toHaveLength(4);
  });

  it("is there: late promises, one safety path that is open and one that was answered", () => {
    const promises = records.flatMap(({ partnership }) => [...partnership.promises.values()]);
    expect(promises.filter(({ state }) => state === "late").length).toBeGreaterThan(1);
    const paths = records.flatMap(({ instrument }) => [...instrument.safety.values()]);
    expect(paths.filter(({ answered }) => answered === null)).toHaveLength(1);
    expect(paths.filter(({ answered }) => answered !== null)).toHaveLength(1);
  });
});

describe("visits in the demo clinic", () => {
  const todays = (professional: PartyId) =>
    records
      .flatMap(({ visit }) => [...visit.visits.values()])
      .filter(
        ({ stage, startsAt, ...visit }) =>
          stage === "planned" && visit.professional === professional && startsAt.startsWith("2026-11-12"),
      );

  it("fill today's lists: 8 for Tom, 6 for Dr Singh, 8 for Grace, at different hours", () => {
    expect([tom, singh, grace].map(({ party }) => todays(party).length)).toEqual([8, 6, 8]);
    expect(new Set(todays(tom.party).map(({ startsAt }) => startsAt)).size).toBe(8);
  });
});

describe("Rosa's story", () => {
  const story = everyone[0];
  if (story === undefined) throw new TypeError("Expected Rosa to come first.");
  const { record, measurements } = story;
  const near = aimsOf(record).find(({ now }) => now.horizon === "near");

  it("begins with her own words", () => {
    expect(near?.now.words).toBe("Walk Mia to school and back without having to stop and sit down.");
    expect(near?.now.by).toBe("2027-03-31");
    const far = aimsOf(record).find(({ now }) => now.horizon === "far");
    expect(far?.now).toMatchObject({
      words: "Dance at Inês’s wedding, and still be able to look after Mum.",
      by: "2027-09-30",
    });
    expect(near?.scale?.levels).toEqual([
      "I stop 3 times, or turn back",
      "There and back with 1 stop",
      "There and back with no stops",
      "There and back, and into the shop",
      "The long way home, by the river",
    ]);
    expect(near?.readBacks[0]?.understood?.answer).toBe("yes");
  });

  it("counts minutes from 5 to 9, once a week from 5 August", () => {
    const walked = measurements.filter(({ as }) => as === "person");
    expect(walked.map(({ value }) => value)).toEqual([4, 5, 4, 4, 6, 5, 5, 6, 7, 7, 8, 7, 9, 9]);
    expect(walked[0]?.takenAt.slice(0, 10)).toBe("2026-08-05");
  });

  it("asks for 3 hours 10 of the 3 hours 30 that she can give", () => {
    expect(workload(record).minutesPerWeek).toMatchObject({ known: 190, unknown: 0, capacity: 210, over: 0 });
  });

  it("has a decision with three options, to wait and to carry on, and the cards turned; a third test runs", () => {
    const open = [...record.decision.decisions.values()].find(({ stage }) => stage === "open");
    expect(open?.leans?.map(({ as }) => as).sort()).toEqual(["person", "professional"]);
    const offered = open === undefined ? [] : optionsOf(record, open.id);
    expect(offered.map(({ title }) => title)).toEqual([
      ...["Keep on with the class", "Steroid shot", "New hip"],
      ...["Wait and see", "Keep things as they are"],
    ]);
    expect([...record.test.tests.values()].map(({ acted, stage }) => acted?.act ?? stage)).toEqual([
      "adopt",
      "abandon",
      "running",
    ]);
  });

  it("has one late promise, and Inês sees the aim and the plan until the end of March", () => {
    const late = [...record.partnership.promises.values()].filter(({ state }) => state === "late");
    expect(late).toHaveLength(1);
    const [grant] = [...record.consent.grants.values()];
    expect(grant).toMatchObject({ supporter: ines.party, mayRead: ["aim", "plan"], until: "2027-03-31" });
  });

  it("stands before today's visit with Tom", () => {
    const row = panelRow(record, { subject: rosa.subject satisfies SubjectId, series: new Map() });
    expect(row.visits).toHaveLength(1);
    expect(row.visits[0]).toMatchObject({ startsAt: "2026-11-12T16:30:00.000Z", professional: tom.party });
    expect(row.lastCheckIn?.at.slice(0, 10)).toBe("2026-11-11");
  });
});

describe("between visits in the demo clinic", () => {
  const rows = everyone.map(({ record, history }) =>
    panelRow(record, { subject: history.telling.subject, series: new Map() }),
  );
  const now = november.at(0, "07:00");

  it("some people asked something that still waits, and none of it longer than the team promised", () => {
    const waiting = betweenVisits(rows, { hours: 48, now }).filter(({ told }) => told.what === "question");
    expect(waiting.length).toBeGreaterThanOrEqual(2);
    expect(waiting.every(({ isLate }) => !isLate)).toBe(true);
  });

  it("an answer that was given again may become a standard one", () => {
    const repeated = repeatedReplies(rows, { standards: new Map() });
    expect(repeated[0]?.name).toBe("Going on after missed days");
    expect(repeated[0]?.people).toBeGreaterThanOrEqual(2);
  });

  it("enough people share a theme, and some let their words be read", () => {
    const themes = new Map<string, number>();
    for (const record of records) {
      for (const { stratum } of [...figuresOf(record, []).keys()].map(keyParts)) {
        if (stratum.startsWith("theme:")) themes.set(stratum, (themes.get(stratum) ?? 0) + 1);
      }
    }
    expect([...themes.values()].filter((people) => people >= 10).length).toBeGreaterThanOrEqual(3);
    expect(rows.filter(({ quotable }) => quotable.length > 0).length).toBeGreaterThanOrEqual(5);
  });
});

function keyParts(key: string): { readonly stratum: string } {
  return { stratum: key.split("\n")[1] ?? "" };
}
