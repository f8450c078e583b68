import { describe, expect, it } from "vitest";
import { rosa, rosasScene, type Scene, schoolWalk, singh, tom } from "../history/scene.ts";
import { colleague } from "../history/world.ts";
import type { AimId, DecisionId, OptionId } from "../ids.ts";

function choosing(scene: Scene) {
  const aim = scene.say<"aim.voiced", AimId>(rosa, "aim.voiced", schoolWalk);
  const open = () => scene.say<"decision.opened", DecisionId>(tom, "decision.opened", { aim, question: "What first?" });
  const offer = (decision: DecisionId, title: string) =>
    scene.say<"option.offered", OptionId>(tom, "option.offered", {
      decision,
      title,
      basis: "always-there",
      statements: [],
      shown: [],
      asks: {},
    });
  const decision = open();
  return { decision, wait: offer(decision, "Wait"), walk: offer(decision, "Walk"), open, offer };
}

describe("leaning in private", () => {
  it("both cards turn at once, when the person and a professional have leaned", () => {
    const scene = rosasScene();
    const { decision, wait, walk } = choosing(scene);
    scene.say(rosa, "lean.taken", { decision, option: walk, words: "I like mornings" });
    expect(scene.record.decision.decisions.get(decision)?.leans).toBeNull();
    scene.say(tom, "lean.taken", { decision, option: wait });
    expect(scene.record.decision.decisions.get(decision)?.leans).toEqual([
      { by: rosa.party, as: "person", option: walk, words: "I like mornings" },
      { by: tom.party, as: "professional", option: wait },
    ]);
    expect(scene.answer(rosa, "lean.taken", { decision, option: wait })).toBe("leans_already_open");
    expect(scene.answer(tom, "lean.skipped", { decision })).toBe("leans_already_open");
  });

  it("one side says it would rather not, and the other's card opens", () => {
    const scene = rosasScene();
    const { decision, walk } = choosing(scene);
    scene.say(tom, "lean.taken", { decision, option: walk });
    scene.say(rosa, "lean.skipped", { decision });
    expect(scene.record.decision.decisions.get(decision)?.leans).toEqual([
      { by: tom.party, as: "professional", option: walk },
    ]);
  });

  it("two professionals do not open it without the person", () => {
    const scene = rosasScene();
    const { decision, walk, wait } = choosing(scene);
    const named = { professionalName: "Dr Singh", profession: "Doctor" };
    scene.say(tom, "partnership.formed", { professional: colleague, ...named });
    scene.say(tom, "lean.taken", { decision, option: walk });
    scene.say(singh, "lean.taken", { decision, option: wait });
    expect(scene.record.decision.decisions.get(decision)?.leans).toBeNull();
  });

  it("may be changed while the cards are face down, and not taken back by a skip", () => {
    const scene = rosasScene();
    const { decision, walk, wait } = choosing(scene);
    const lean = scene.say(rosa, "lean.taken", { decision, option: walk });
    expect(scene.answer(rosa, "lean.skipped", { decision })).toBe("already_answered");
    expect(scene.answer(rosa, "lean.taken", { decision, option: wait }, { supersedes: lean })).toBe("taken");
  });
});

describe("a decision", () => {
  it("is shared when the person and a professional stand behind the same option, in either order", () => {
    const scene = rosasScene();
    const { decision, walk, wait } = choosing(scene);
    scene.say(tom, "assent.given", { decision, option: walk });
    expect(scene.answer(tom, "assent.given", { decision, option: walk })).toBe("already_answered");
    scene.say(rosa, "assent.given", { decision, option: wait });
    expect(scene.record.decision.decisions.get(decision)?.stage).toBe("open");
    scene.say(rosa, "assent.given", { decision, option: walk });
    expect(scene.record.decision.decisions.get(decision)).toMatchObject({ stage: "shared", chosen: walk });
    expect(scene.refusal(tom, "assent.given", { decision, option: wait })).toEqual({
      code: "decision_not_open",
      decision,
      stage: "shared",
    });
    expect(scene.answer(rosa, "dissent.noted", { decision, option: walk, words: "I still doubt it" })).toBe("taken");
  });

  it("takes only options that are on offer in it", () => {
    const scene = rosasScene();
    const { decision, open, offer } = choosing(scene);
    const elsewhere = offer(open(), "Walk");
    expect(scene.answer(rosa, "assent.given", { decision, option: elsewhere })).toBe("option_not_on_offer");
    expect(scene.answer(rosa, "lean.taken", { decision, option: elsewhere })).toBe("option_not_on_offer");
    expect(scene.answer(rosa, "dissent.noted", { decision, option: elsewhere, words: "No" })).toBe(
      "option_not_on_offer",
    );
  });

  it("can wait, and can be opened again", () => {
    const scene = rosasScene();
    const { decision, walk } = choosing(scene);
    expect(scene.answer(rosa, "decision.reopened", { decision, because: "?" })).toBe("decision_still_open");
    scene.say(rosa, "decision.deferred", { decision, because: "After the wedding" });
    expect(scene.answer(tom, "assent.given", { decision, option: walk })).toBe("decision_not_open");
    const basis = "person-experience";
    const late = { decision, title: "Swim", basis, asks: {} } as const;
    expect(scene.answer(tom, "option.offered", { ...late, statements: [], shown: [] })).toBe("decision_not_open");
    scene.say(rosa, "decision.reopened", { decision, because: "It hurts more" });
    expect(scene.answer(tom, "assent.given", { decision, option: walk })).toBe("taken");
    expect(scene.answer(rosa, "option.valued", { option: walk, view: "fits" })).toBe("taken");
  });
});
