import type { Series, Session } from "@aimwell/contract";
import type { Body, EntryId, EntryType, Instant, LocalDate, MeasureId, TestId } from "@aimwell/domain";
import { describe, expect, it } from "vitest";
import { type History, ines, rosa, rosaAndTom, today, tom } from "../../visit/from-record/rosa.fixture.ts";
import type { Mine } from "../mine/mine.ts";
import { learnedAddress, learnedTitle } from "./learned-page.ts";
import { learnedView } from "./learned-view.ts";
import { sideInWords } from "./learned-words.ts";

const minutes = "minutes-walked" as MeasureId;
const yes = { answer: "yes" } as const;

/** Minutes walked, a day each: the day before the test's first day, and on it. */
const walked = { takenAt: ["2026-11-10T12:00:00Z", "2026-11-11T12:00:00Z", "2026-11-12T12:00:00Z"], value: [4, 6, 9] };

function scene() {
  const { history, aim } = rosaAndTom();
  const titled = { title: "Minutes", unit: "min", better: "up", kind: "aim", lens: "service" } as const;
  history.say(tom, "measure.adopted", { measure: minutes, ...titled });
  const start = (title: string): TestId => {
    const body: Body<"test.planned"> = {
      ...{ aim, title, change: "Ten minutes early", measure: minutes, balancing: "Sleep", stopRule: "Pain" },
      prediction: { words: "Nine", expected: 9, direction: "up" },
      readiness: { strategic: yes, operational: yes, people: yes },
      ...{ from: today, until: "2026-11-26" as LocalDate },
    };
    const test = history.say(rosa, "test.planned", body) as string as TestId;
    history.say(rosa, "test.started", { test, on: today });
    return test;
  };
  const finish = (test: TestId, by: string, learned?: string): EntryId => {
    const more = learned === undefined ? {} : { learned };
    const study = history.say(by, "test.studied", { test, result: "Seen", againstPrediction: "better", ...more });
    history.say(by, "test.acted", { test, act: "adopt", words: "We go on" });
    return study;
  };
  return { history, start, finish };
}

function seenBy(history: History, party: string, as: Session["as"], values = walked): Mine {
  const [ids, by] = [values.value.map((_, at) => `v${at}`), values.value.map(() => rosa)];
  const series = { measure: minutes, ids, by, ...values, hasOlder: false } as unknown as Series;
  const rest = { parties: new Map(), waiting: 0, placeNews: 0, saidNo: [], isOnline: true, sent: "all-sent" as const };
  return {
    ...{ ...rest, record: history.record, entries: history.entries, people: history.people, subject: rosa, today },
    ...{ session: { party, as } as unknown as Session, may: new Set<EntryType>(["test.studied"]) },
    ...{ series: new Map([[minutes as string, series]]), now: "2026-11-12T18:00:00.000Z" as Instant },
  };
}

describe("what a person has learned", () => {
  it("is nothing before a test is done; one that goes on, and one that waits for a choice, stand apart", () => {
    const { history, start } = scene();
    expect(learnedView(seenBy(history, rosa, "person"))).toEqual({ going: [], finished: [] });
    start("Early");
    const looked = start("Stick");
    history.say(rosa, "test.studied", { test: looked, result: "Sore", againstPrediction: "worse" });
    const { going, finished } = learnedView(seenBy(history, rosa, "person"));
    expect(going.map(({ title, stage }) => [title, stage])).toEqual([
      ["Early", "running"],
      ["Stick", "studied"],
    ]);
    expect(finished).toEqual([]);
  });

  it("is told by the test that ended last first, whichever was planned first", () => {
    const { history, start, finish } = scene();
    const [early, stick] = [start("Early"), start("Stick")];
    finish(stick, rosa, "My hand is for the kitchen");
    finish(early, rosa);
    const { finished } = learnedView(seenBy(history, rosa, "person"));
    expect(finished.map(({ card, mayAdd, chosenWords }) => [card.title, card.learned, mayAdd, chosenWords])).toEqual([
      ["Early", null, true, "We go on"],
      ["Stick", "My hand is for the kitchen", false, "We go on"],
    ]);
  });

  it("can be added where it is missing by the person and by whoever looked at the test, and by no other professional", () => {
    const { history, start, finish } = scene();
    const study = finish(start("Early"), rosa);
    const mayAdd = (party: string, as: Session["as"]) => learnedView(seenBy(history, party, as)).finished[0]?.mayAdd;
    expect([mayAdd(rosa, "person"), mayAdd(ines, "supporter"), mayAdd(tom, "professional")]).toEqual([
      true,
      true,
      false,
    ]);
    const [test] = [...history.record.test.tests.keys()];
    if (test === undefined) throw new Error("expected a test");
    const body = { test, result: "Seen", againstPrediction: "better", learned: "Rushing costs me steps" } as const;
    history.say(rosa, "test.studied", body, study);
    const [only] = learnedView(seenBy(history, rosa, "person")).finished;
    expect(only).toMatchObject({ mayAdd: false, card: { learned: "Rushing costs me steps", act: "adopt" } });
  });

  it("has the numbers from before it and from while it went on, apart, beside the number that was guessed", () => {
    const { history, start, finish } = scene();
    finish(start("Early"), rosa);
    const numbers = (values: typeof walked) =>
      learnedView(seenBy(history, rosa, "person", values)).finished[0]?.numbers;
    expect(numbers(walked)).toEqual({ measure: "Minutes", unit: "min", before: [4, 6], during: [9], expected: 9 });
    expect(numbers({ takenAt: [], value: [] })).toBeNull();
  });

  it.each([
    { values: [], words: "no numbers" },
    { values: [9], words: "1 number, 9 min" },
    { values: [5, 5], words: "2 numbers, each 5 min" },
    { values: [7, 4, 6], words: "3 numbers, from 4 to 7 min" },
  ])("says how many numbers there are: $words", ({ values, words }) => expect(sideInWords(values, "min")).toBe(words));

  it("is the person's own page, and is named for the person to whoever else reads it", () => {
    const { history } = scene();
    const [own, toms] = [seenBy(history, rosa, "person"), seenBy(history, tom, "professional")];
    expect([learnedTitle(own), learnedAddress(own)]).toEqual(["What I have learned", "/me/learned"]);
    expect([learnedTitle(toms), learnedAddress(toms)]).toEqual(["What Rosa has learned", `/people/${rosa}/learned`]);
  });
});
