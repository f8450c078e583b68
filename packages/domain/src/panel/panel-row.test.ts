import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { histories } from "../history/histories.ts";
import { clinic, fiveSteps, ines, rosa, rosasScene, schoolWalk, tom } from "../history/scene.ts";
import { daughter, partner, person, subject } from "../history/world.ts";
import type { ActionId, AimId, Instant, LocalDate, MeasureId, VisitId } from "../ids.ts";
import { emptyRecord, fold, grow, type PersonRecord } from "../record/record.ts";
import type { Series } from "./panel-parts.ts";
import { latePromises, nextVisit, panelRow } from "./panel-row.ts";
import { type PanelText, panelText } from "./panel-text.ts";

const none = new Map();
const today = "2026-03-02" as LocalDate;

describe("a person in the list for today", () => {
  it("is titled by the near aim in the person's own words", () => {
    const scene = rosasScene();
    scene.say(rosa, "aim.voiced", { ...schoolWalk, horizon: "far", words: "Dance at the wedding" });
    const aim = scene.say<"aim.voiced", AimId>(rosa, "aim.voiced", schoolWalk);
    scene.say(rosa, "aim.voiced", { ...schoolWalk, horizon: "far", words: "See the sea" });
    scene.say(clinic, "aim.proposed", { ...schoolWalk, source: "bundle.json" });
    const row = panelRow(scene.record, { subject, series: none });
    expect(row.aim).toMatchObject({ id: aim, words: schoolWalk.words });
    expect([row.openAims, row.aimsWithoutPlan.length, row.unconfirmedAims.length]).toEqual([3, 3, 1]);
    expect(row).toMatchObject({ subject, name: "Rosa Prado", professionals: [partner] });
  });

  it("shows how the aim was elicited, addressed and attained, with the gap between raters", () => {
    const scene = rosasScene();
    scene.say(rosa, "grant.given", {
      supporter: daughter,
      supporterName: "Inês",
      relation: "daughter",
      mayRead: ["aim"],
      mayDo: ["rate-aim"],
    });
    const aim = scene.say<"aim.voiced", AimId>(rosa, "aim.voiced", schoolWalk);
    const row = () => panelRow(scene.record, { subject, series: none }).aim;
    expect(row()?.elicited).toEqual({ asked: true, ownWords: true, readBack: "not-done" });
    const readBack = scene.say(tom, "aim.read-back", { aim, words: "To school" });
    expect(row()?.elicited.readBack).toBe("not-answered");
    scene.say(rosa, "aim.understood", { readBack, answer: "partly" });
    expect(row()?.elicited.readBack).toBe("partly");
    scene.say(rosa, "aim.scaled", { aim, levels: fiveSteps, convention: "pco", startLevel: -1 });
    scene.say(rosa, "aim.rated", { aim, level: -1, on: today });
    scene.say(tom, "aim.rated", { aim, level: 1, on: today });
    scene.say(ines, "aim.rated", { aim, level: "not-tried", on: today });
    expect(row()?.attained.levels.map(({ as, level }) => [as, level])).toEqual([
      ["person", -1],
      ["professional", 1],
      ["supporter", "not-tried"],
    ]);
    expect(row()?.attained.gap).toBe(2);
    const step = { aim, title: "Walk", share: 1, professional: partner, response: { kind: "flexible" } } as const;
    const action = scene.say<"action.proposed", ActionId>(tom, "action.proposed", step);
    expect(row()?.addressed).toEqual({ agreedSteps: 0, proposedSteps: 1, tests: 0 });
    scene.say(rosa, "action.agreed", { action });
    expect(row()?.addressed.agreedSteps).toBe(1);
  });

  it("counts levels told on the scale that stands now, and of one rater the one for the latest day", () => {
    const scene = rosasScene();
    const aim = scene.say<"aim.voiced", AimId>(rosa, "aim.voiced", schoolWalk);
    const levels = () =>
      panelRow(scene.record, { subject, series: none }).aim?.attained.levels.map((each) => each.level);
    scene.say(rosa, "aim.rated", { aim, level: -2, on: today });
    expect(levels()).toEqual([-2]);
    scene.say(rosa, "aim.scaled", { aim, levels: fiveSteps, convention: "pco", startLevel: -1 });
    expect(levels()).toEqual([]);
    scene.say(rosa, "aim.rated", { aim, level: 1, on: today });
    // Found on a paper slip later: it does not take the place of what was told for a later day.
    scene.say(rosa, "aim.rated", { aim, level: -1, on: "2026-02-23" as LocalDate });
    expect(levels()).toEqual([1]);
  });

  it("has its visits in the order of their days, whatever order they were planned in", () => {
    const scene = rosasScene();
    const days = ["2026-05-01T10:00:00.000Z", "2026-04-01T10:00:00.000Z", "2026-06-01T10:00:00.000Z"] as Instant[];
    for (const startsAt of days) scene.say(tom, "visit.planned", { startsAt, professional: partner });
    const { visits } = panelRow(scene.record, { subject, series: none });
    expect(visits.map(({ startsAt }) => startsAt)).toEqual(days.toSorted());
  });

  it("counts as new only what was said after the last visit, though it was sent later", () => {
    const scene = rosasScene();
    scene.say(rosa, "aim.voiced", schoolWalk);
    const planned = { startsAt: scene.now, professional: partner };
    const visit = scene.say<"visit.planned", VisitId>(tom, "visit.planned", planned);
    const row = () => panelRow(scene.record, { subject, series: none });
    expect(row().newSinceVisit).toMatchObject({ since: null, aims: 1 });
    scene.say(tom, "visit.opened", { visit });
    scene.say(tom, "visit.closed", { visit, promises: [] });
    expect(row().newSinceVisit).toMatchObject({ since: scene.now, aims: 0 });
    scene.say(rosa, "aim.voiced", schoolWalk, { at: "2026-03-01T09:00:00.000Z" });
    expect(row().newSinceVisit.aims).toBe(0);
    scene.now = "2026-03-04T09:00:00.000Z" as Instant;
    scene.say(rosa, "aim.voiced", schoolWalk);
    expect(row().newSinceVisit.aims).toBe(1);
  });

  it("has an aim that an import brought without own words until the person says it", () => {
    const scene = rosasScene();
    const aim = scene.say<"aim.proposed", AimId>(clinic, "aim.proposed", { ...schoolWalk, source: "bundle.json" });
    scene.say(rosa, "aim.confirmed", { aim, answer: "yes" });
    expect(panelRow(scene.record, { subject, series: none }).aim?.elicited).toMatchObject({ ownWords: false });
  });

  it("knows the visit that comes next, what is new since the last one, and which promises are late", () => {
    const scene = rosasScene();
    const plan = (startsAt: string) =>
      scene.say<"visit.planned", VisitId>(tom, "visit.planned", {
        startsAt: startsAt as Instant,
        professional: partner,
      });
    const later = plan("2026-04-10T10:00:00.000Z");
    const first = plan("2026-03-02T10:00:00.000Z");
    scene.say(tom, "visit.opened", { visit: first });
    const row = () => panelRow(scene.record, { subject, series: none });
    expect(nextVisit(row(), scene.now)?.id).toBe(first);
    scene.say(tom, "visit.closed", { visit: first, promises: [] });
    scene.say(tom, "promise.made", { to: person, what: "Call", due: "2026-03-06" as LocalDate });
    scene.now = "2026-03-08T09:00:00.000Z" as Instant;
    scene.say(rosa, "life.state-told", { state: "bad-spell" });
    scene.say(rosa, "check-in.given", { aimStill: "yes", how: "phone" });
    expect(nextVisit(row(), scene.now)?.id).toBe(later);
    expect(nextVisit(row(), "2026-05-01T00:00:00.000Z" as Instant)).toBeNull();
    expect(row()).toMatchObject({ state: "bad-spell", newSinceVisit: { checkIns: 1, aims: 0 } });
    expect(latePromises(row(), "2026-03-06" as LocalDate)).toEqual([]);
    expect(latePromises(row(), "2026-03-07" as LocalDate)).toHaveLength(1);
  });

  it("shows the newest value of each measure beside the one before, and an open safety path", () => {
    const scene = rosasScene();
    const measure = "minutes-walked" as MeasureId;
    scene.say(tom, "measure.adopted", {
      measure,
      title: "Minutes",
      unit: "min",
      better: "up",
      kind: "aim",
      lens: "service",
    });
    const takenAt = ["2026-02-20T08:00:00.000Z", "2026-02-27T08:00:00.000Z"];
    const row = panelRow(scene.record, { subject, series: new Map([[measure, { takenAt, value: [5, 9] }]]) });
    expect(row.latest).toEqual([
      { measure, title: "Minutes", unit: "min", better: "up", value: 9, takenAt: takenAt[1], before: 5 },
    ]);
    const answers = scene.say(rosa, "answers.given", { instrument: "phq-9", on: today, answers: [] });
    const raised = scene.say(clinic, "safety.raised", { answers, instrument: "phq-9", linkId: "phq-9-9" });
    expect(panelRow(scene.record, { subject, series: none }).openSafety).toMatchObject([{ raised }]);
    scene.say(tom, "safety.answered", { raised, words: "Called at once" });
    expect(panelRow(scene.record, { subject, series: none }).openSafety).toEqual([]);
  });

  it("is the same row whether it is kept entry by entry or rebuilt from the entries", () => {
    fc.assert(
      fc.property(histories(150), ({ record, entries }) => {
        const kept = panelRow(record, { subject, series: none });
        expect(panelRow(fold(entries), { subject, series: none })).toEqual(kept);
        expect(JSON.parse(JSON.stringify(kept))).toEqual(kept);
      }),
      { seed: 12, numRuns: 60 },
    );
  });

  it("has the same text when only the parts are made anew that entries and values touch", () => {
    const everySecond = (at: number) => at % 2 === 0;
    fc.assert(
      fc.property(histories(120), fc.array(fc.nat(3), { maxLength: 20 }), ({ entries }, sizes) => {
        let [record, text, series] = [emptyRecord(), null as PanelText | null, none as Series];
        const rest = [...entries];
        for (let at = 0; rest.length > 0; at += 1) {
          const came = rest.splice(0, 1 + (sizes[at % sizes.length] ?? 0));
          for (const entry of came) record = grow(record, entry);
          const hasNewValues = everySecond(at);
          if (hasNewValues) series = valuesOf(record, at);
          const before = text && { text, types: came.map(({ type }) => type), hasNewValues };
          text = panelText(record, { subject, series }, before);
          expect(text.line).toBe(JSON.stringify(panelRow(record, { subject, series })));
        }
      }),
      { seed: 17, numRuns: 40 },
    );
  });
});

function valuesOf({ measure }: PersonRecord, value: number): Series {
  const takenAt = [`2026-03-0${1 + (value % 9)}T08:00:00.000Z`];
  return new Map([...measure.measures.keys()].map((id) => [id, { takenAt, value: [value] }]));
}
