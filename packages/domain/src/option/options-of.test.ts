import { alwaysThere } from "@aimwell/library/evidence";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { histories } from "../history/histories.ts";
import { rosa, rosasScene, type Scene, schoolWalk, tom } from "../history/scene.ts";
import type { AimId, DecisionId, OptionId } from "../ids.ts";
import { evolve, fold } from "../record/record.ts";
import { optionsOf } from "./options-of.ts";

const always = ["wait-and-see", "keep-as-it-is"];

function asked(scene: Scene): DecisionId {
  const aim = scene.say<"aim.voiced", AimId>(rosa, "aim.voiced", schoolWalk);
  return scene.say<"decision.opened", DecisionId>(tom, "decision.opened", { aim, question: "What first?" });
}
const titles = ({ record }: Scene, decision: DecisionId) => optionsOf(record, decision).map(({ title }) => title);
const idOf = ({ record }: Scene, decision: DecisionId, title: string): OptionId => {
  const found = optionsOf(record, decision).find((option) => option.title === title);
  if (found === undefined) throw new TypeError(`Expected an option "${title}".`);
  return found.id;
};
const keepOwn = (decision: DecisionId) => ({
  ...({ decision, title: "Carry on as now", basis: "always-there", practice: "keep-as-it-is" } as const),
  ...{ statements: [], shown: [], asks: {} },
});

describe("to wait and to change nothing", () => {
  it("are options of every decision, at every moment, whatever was said and by whom", () =>
    fc.assert(
      fc.property(histories(), ({ entries }) => {
        let record = fold([]);
        for (const entry of entries) {
          record = evolve(record, entry);
          for (const id of record.decision.decisions.keys())
            expect(optionsOf(record, id).map(({ practice }) => practice)).toEqual(expect.arrayContaining(always));
        }
      }),
      { seed: 20161004, numRuns: 40 },
    ));

  it("are there from the moment of the question, last, and in the library's words", () => {
    const scene = rosasScene();
    const decision = asked(scene);
    scene.say(rosa, "option.offered", {
      ...{ decision, title: "Walk with Ana", basis: "person-experience", statements: [], shown: [], asks: {} },
    });
    expect(titles(scene, decision)).toEqual(["Walk with Ana", ...alwaysThere.map(({ title }) => title)]);
    expect(optionsOf(scene.record, decision).slice(1)).toMatchObject(
      alwaysThere.map(({ id, title, about }) => ({ practice: id, title, words: about })),
    );
  });

  it("can be thought about, leaned to, doubted and chosen like any other", () => {
    const scene = rosasScene();
    const decision = asked(scene);
    const option = idOf(scene, decision, "Wait and see");
    scene.say(rosa, "option.valued", { option, view: "fits" });
    expect(scene.record.option.options.get(option)?.valued.get(rosa.party)?.view).toBe("fits");
    scene.say(rosa, "lean.taken", { decision, option });
    scene.say(tom, "dissent.noted", { decision, option, words: "Not for long" });
    scene.say(tom, "assent.given", { decision, option });
    scene.say(rosa, "assent.given", { decision, option });
    expect(scene.record.decision.decisions.get(decision)).toMatchObject({ stage: "shared", chosen: option });
  });

  it("belong to their own decision alone", () => {
    const scene = rosasScene();
    const [one, other] = [asked(scene), asked(scene)];
    const option = idOf(scene, one, "Wait and see");
    expect(scene.answer(rosa, "assent.given", { decision: other, option })).toBe("option_not_on_offer");
  });

  it("said in own words are shown in those words, once", () => {
    const scene = rosasScene();
    const decision = asked(scene);
    scene.say(tom, "option.offered", keepOwn(decision));
    expect(titles(scene, decision)).toEqual(["Wait and see", "Carry on as now"]);
  });

  it("stay on the table once somebody stands behind them, when own words come later", () => {
    const scene = rosasScene();
    const decision = asked(scene);
    scene.say(rosa, "assent.given", { decision, option: idOf(scene, decision, "Keep things as they are") });
    scene.say(tom, "option.offered", keepOwn(decision));
    expect(titles(scene, decision)).toEqual(["Wait and see", "Keep things as they are", "Carry on as now"]);
  });
});
