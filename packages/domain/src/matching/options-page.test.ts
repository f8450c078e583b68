import { shippedLibrary } from "@aimwell/library/evidence";
import { describe, expect, it } from "vitest";
import { rosa, rosasScene, schoolWalk, tom } from "../history/scene.ts";
import { partner } from "../history/world.ts";
import type { AimId, DecisionId, Instant, OptionId } from "../ids.ts";
import { aboutOf } from "./about.ts";
import { silentSite } from "./library.ts";
import { optionsPage } from "./options-page.ts";

const nothing = { statements: [], shown: [], asks: {} };

function aChoice() {
  const scene = rosasScene();
  const aimId = scene.say<"aim.voiced", AimId>(rosa, "aim.voiced", { ...schoolWalk, domains: ["moving"] });
  scene.say(tom, "condition.noted", { name: "Hip osteoarthritis", state: "active" });
  scene.say(rosa, "capacity.stated", { minutesPerWeek: 100 });
  const decision = scene.say<"decision.opened", DecisionId>(tom, "decision.opened", { aim: aimId, question: "What?" });
  const offer = (title: string, practice: string | undefined, minutes: number, of = decision) =>
    scene.say<"option.offered", OptionId>(tom, "option.offered", {
      ...{ ...nothing, decision: of, title, asks: { personMinutesPerWeek: minutes } },
      ...(practice === undefined ? { basis: "person-experience" } : { basis: "science", practice }),
    });
  const page = (since?: typeof scene.record) => {
    const aim = scene.record.aim.aims.get(aimId);
    if (aim === undefined) throw new TypeError("Expected the aim.");
    return optionsPage({
      ...{ record: scene.record, site: silentSite, aim: aimId, about: aboutOf(aim, shippedLibrary, undefined) },
      ...{ library: shippedLibrary, now: scene.now satisfies Instant },
      since: since === undefined ? undefined : { record: since, site: silentSite },
    });
  };
  return { scene, decision, aim: aimId, offer, page };
}

describe("the option screen's data, in one piece", () => {
  it("tells the work of what is on the table as it was offered, before anyone agrees", () => {
    const { offer, page } = aChoice();
    const [exercise, walk] = [offer("The class", "hip-exercise", 120), offer("Walk with Ana", undefined, 60)];
    const work = new Map(page().offered.map((each) => [each.option, each.work]));
    expect(work.get(exercise)?.tooMuch).toEqual([{ kind: "minutes-per-week", asks: 120, capacity: 100 }]);
    expect(work.get(walk)).toMatchObject({ tooMuch: [], after: { minutesPerWeek: { known: 60 } } });
  });

  it("counts to wait and to carry on among what is on the table, and they ask nothing", () => {
    const { offer, page } = aChoice();
    offer("The class", "hip-exercise", 120);
    const { offered } = page();
    expect(offered).toHaveLength(3);
    for (const { work } of offered.slice(1)) expect(work.after).toEqual(work.before);
  });

  it("tells in full what is on the table and not on the list for this aim", () => {
    const { offer, page } = aChoice();
    offer("Tablets", "low-mood-antidepressant", 0);
    const other = shippedLibrary.practices.find(({ conditions }) => !conditions.includes("hip osteoarthritis"));
    if (other === undefined) throw new TypeError("Expected a practice for something else.");
    offer(other.title, other.id, 10);
    const { besides, options, denominator } = page();
    expect(options.map(({ sheet }) => sheet.practice.id)).not.toContain(other.id);
    expect(besides.map(({ sheet }) => sheet.practice.id)).toEqual([other.id]);
    expect(besides[0]).toMatchObject({ sheet: { denominator }, parts: expect.any(Array), learned: expect.any(Array) });
  });

  it("says what came out differently for what is on the table, too", () => {
    const { scene, offer, page } = aChoice();
    offer("The class", "hip-exercise", 60);
    const before = scene.record;
    scene.say(rosa, "life.noted", { kind: "barrier", title: "Ana is ill", touches: ["hip-exercise"] });
    expect(page(before).changes).toMatchObject([{ kind: "changed", practice: "hip-exercise", fit: "harder" }]);
    expect(page().changes).toBeNull();
  });

  it("does not count twice what the plan asks already for the same practice", () => {
    const { scene, decision, aim, offer, page } = aChoice();
    const option = offer("The class", "hip-exercise", 60);
    scene.say(tom, "assent.given", { decision, option });
    scene.say(rosa, "assent.given", { decision, option });
    scene.say(tom, "action.proposed", {
      ...{ aim, decision, title: "The class", share: 1, professional: partner, response: { kind: "standardised" } },
      personMinutesPerWeek: 60,
    });
    const again = scene.say<"decision.opened", DecisionId>(tom, "decision.opened", { aim, question: "And now?" });
    const goOn = offer("Go on with it", "hip-exercise", 60, again);
    const work = page().offered.find((each) => each.option === goOn)?.work;
    expect([work?.before.minutesPerWeek.known, work?.after.minutesPerWeek.known]).toEqual([60, 60]);
  });

  it("leaves out the work of a choice that is made", () => {
    const { scene, decision, offer, page } = aChoice();
    const option = offer("The class", "hip-exercise", 60);
    scene.say(tom, "assent.given", { decision, option });
    scene.say(rosa, "assent.given", { decision, option });
    expect(page().offered).toEqual([]);
  });
});
