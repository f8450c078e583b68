import { describe, expect, it } from "vitest";
import type { Body } from "../entry.ts";
import { clinic, ines, rosa, singh, tom } from "../history/scene.ts";
import { daughter, partner, person, site } from "../history/world.ts";
import type {
  AimId,
  EntryId,
  FrictionId,
  Instant,
  LocalDate,
  MeasureId,
  MeasurementId,
  NodeId,
  TestId,
} from "../ids.ts";
import { decideMeasurement } from "../record/decide.ts";
import { mayOnTeam } from "./authority/team-allow.ts";
import { knowledgeCards } from "./card/knowledge-card.ts";
import { later, measure, started, team, wait, worry } from "./team.fixture.ts";

const today = "2026-03-02" as LocalDate;
const yes = { answer: "yes" } as const;
type Size = NonNullable<Body<"test.planned">["team"]>["scale"]["size"];
const calls = (
  aim: AimId,
  size: Size,
  more: { readonly after?: TestId; readonly change?: NodeId; readonly cards?: readonly TestId[] } = {},
): Body<"test.planned"> => {
  const { change, cards, ...rest } = more;
  return {
    ...{ aim, title: "Call them", change: "Call the next ones", measure: worry, balancing: "Home on time" },
    prediction: { words: "Fewer worry", direction: "down" },
    readiness: { strategic: yes, operational: yes, people: yes },
    ...{ stopRule: "Over 10 minutes", from: today, until: later },
    team: {
      ...{ scale: { size, words: "so many" }, owners: { professional: partner } },
      ...(change === undefined ? {} : { change }),
      ...(cards === undefined ? {} : { cards: [...cards] }),
    },
    ...rest,
  };
};

describe("who writes in a team's record", () => {
  const joined: Body<"member.joined"> = { party: person, name: "Rosa", as: "person" };

  it("is the site's staff, and whom the staff took in; a friction is anyone's to note", () => {
    const scene = team();
    const purpose: Body<"purpose.stated"> = { words: "Care made together" };
    expect(scene.answer(rosa, "purpose.stated", purpose)).toBe("not_on_the_team");
    expect(scene.answer(rosa, "member.joined", joined)).toBe("not_allowed");
    expect(scene.answer(rosa, "friction.noted", { words: "Three times", isNamed: false })).toBe("taken");
    expect(scene.answer(ines, "noticing.logged", { place: "education", leans: "both", saw: "x" })).toBe("taken");
    expect(scene.answer(clinic, "purpose.stated", purpose)).toBe("not_allowed");
    scene.say(tom, "member.joined", joined);
    expect(scene.answer(rosa, "purpose.stated", purpose)).toBe("taken");
    expect(scene.answer(rosa, "reply-time.set", { hours: 48 })).toBe("not_allowed");
    expect(scene.answer(tom, "member.joined", joined)).toBe("on_the_team_already");
  });

  it("a partner leaves by the own word, or by the staff's, and not by another partner's", () => {
    const scene = team();
    scene.say(tom, "member.joined", joined);
    scene.say(tom, "member.joined", { party: daughter, name: "Inês", as: "supporter" });
    expect(scene.answer(ines, "member.left", { party: person })).toBe("not_yours");
    scene.say(rosa, "member.left", { party: person });
    expect(scene.answer(rosa, "purpose.stated", { words: "x" })).toBe("not_on_the_team");
    scene.say(singh, "member.left", { party: daughter });
    expect(scene.answer(tom, "member.left", { party: daughter })).toBe("unknown_reference");
  });

  it("takes nothing that belongs into a person's record, from nobody", () => {
    const { record } = team();
    for (const actor of [rosa, tom, ines, clinic]) {
      const allowed = mayOnTeam(record, actor);
      for (const type of ["aim.voiced", "grant.given", "life.noted", "visit.planned", "answers.given"] as const)
        expect(allowed).not.toContain(type);
    }
  });
});

describe("a team's measures", () => {
  it("are defined whole, and say through which lens they look and why", () => {
    const scene = team();
    const { definition: _, ...bare } = measure("worry", "outcome");
    expect(scene.answer(tom, "measure.adopted", bare)).toBe("definition_missing");
    expect(scene.answer(tom, "measure.adopted", { ...measure("worry", "outcome"), lens: "not-said" })).toBe(
      "definition_missing",
    );
    expect(scene.answer(tom, "measure.adopted", { ...bare, measure: "aims.elicited" as MeasureId })).toBe("taken");
  });

  it("of how much is done stand only beside one of what it does to people (E-17)", () => {
    const scene = team();
    expect(scene.answer(tom, "measure.adopted", measure("visits", "productivity"))).toBe("pair_missing");
    expect(scene.answer(tom, "measure.adopted", measure("visits", "productivity", { pairedWith: worry }))).toBe(
      "pair_missing",
    );
    scene.say(tom, "measure.adopted", measure("forms", "process"));
    const withForms = measure("visits", "productivity", { pairedWith: "forms" as MeasureId });
    expect(scene.answer(tom, "measure.adopted", withForms)).toBe("pair_missing");
    scene.say(tom, "measure.adopted", measure("worry", "outcome"));
    expect(scene.answer(tom, "measure.adopted", measure("visits", "productivity", { pairedWith: worry }))).toBe(
      "taken",
    );
  });

  it("have targets with a reason", () => {
    const { scene } = started();
    expect(scene.answer(tom, "target.set", { measure: worry, value: 10 })).toBe("reason_missing");
    expect(scene.answer(tom, "target.set", { measure: worry, value: 10, because: "Rosa said so" })).toBe("taken");
  });

  it("take values that are typed in, but not for what follows from people's records", () => {
    const { scene } = started();
    scene.say(tom, "measure.adopted", { ...measure("aims.elicited", "preference") });
    const value = (id: MeasureId) => ({
      ...{
        id: "0199d000-0000-7000-8000-00000000ffff" as MeasurementId,
        subject: site as never,
        measure: id,
        value: 40,
      },
      ...{ takenAt: scene.now as Instant, by: partner, as: "professional" as const },
    });
    const answer = (id: string, actor = tom) => {
      const decided = decideMeasurement(scene.record, value(id as MeasureId), { actor, now: scene.now, level: "team" });
      return decided.ok ? "taken" : decided.refusal.code;
    };
    expect(answer("worry")).toBe("taken");
    expect(answer("aims.elicited")).toBe("measure_is_computed");
    expect(answer("unknown")).toBe("measure_unknown");
  });

  it("are retired with a reason, and come back when they are adopted again", () => {
    const { scene } = started();
    scene.say(tom, "measure.retired", { measure: worry, because: "Nobody worries" });
    expect(scene.answer(tom, "measure.retired", { measure: worry, because: "Again" })).toBe("measure_unknown");
  });
});

describe("an improvement", () => {
  it("has a benefit for people, and no output in its place (E-11)", () => {
    const scene = team();
    expect(scene.answer(tom, "improvement.started", wait())).toBe("measure_unknown");
    scene.say(tom, "measure.adopted", measure("forms", "process"));
    expect(scene.answer(tom, "improvement.started", wait("forms" as MeasureId))).toBe("output_in_benefits_place");
    scene.say(tom, "measure.adopted", measure("worry", "outcome"));
    expect(scene.answer(tom, "improvement.started", wait())).toBe("taken");
    expect(scene.answer(tom, "improvement.started", { ...wait(), byWhen: "2026-03-01" as LocalDate })).toBe(
      "already_past",
    );
  });

  it("ends with a day to look again, and takes no test after that (E-52)", () => {
    const { scene, improvement } = started();
    const how = { improvement, how: "reached" as const };
    expect(scene.answer(tom, "improvement.closed", { ...how, lookAgainOn: "2026-03-01" as LocalDate })).toBe(
      "already_past",
    );
    expect(scene.refusal(tom, "improvement.closed", { ...how, lookAgainOn: later })).toEqual({
      code: "claim_not_ready",
      because: ["system-missing", "context-missing", "no-test-studied"],
    });
    scene.say(tom, "improvement.closed", { improvement, how: "let-go", lookAgainOn: later });
    expect(scene.answer(tom, "test.planned", calls(improvement, "one"))).toBe("aim_closed");
  });
});

describe("a driver diagram", () => {
  it("has no circle, no change idea at the top, and keeps what was removed", () => {
    const { scene, improvement } = started();
    const root = improvement as string as NodeId;
    const add = (words: string, serves: NodeId) =>
      scene.say<"driver.added", NodeId>(tom, "driver.added", { words, serves: [serves] });
    const knows = add("People know", root);
    const reach = add("They can reach us", knows);
    expect(scene.refusal(tom, "driver.linked", { from: knows, to: reach })).toEqual({
      ...{ code: "drivers_in_a_circle", from: knows, to: reach },
    });
    expect(scene.answer(tom, "driver.linked", { from: knows, to: knows })).toBe("drivers_in_a_circle");
    expect(scene.answer(tom, "driver.linked", { from: reach, to: root })).toBe("taken");
    const call = scene.say<"change.proposed", NodeId>(tom, "change.proposed", { words: "A call", serves: [reach] });
    expect(scene.answer(tom, "driver.added", { words: "On top", serves: [call] })).toBe("unknown_reference");
    expect(scene.answer(tom, "driver.linked", { from: root, to: knows })).toBe("unknown_reference");
    scene.say(tom, "driver.unlinked", { from: reach, to: knows });
    expect(scene.answer(tom, "driver.linked", { from: knows, to: reach })).toBe("taken");
    scene.say(tom, "driver.removed", { node: reach });
    expect(scene.answer(tom, "driver.linked", { from: knows, to: reach })).toBe("unknown_reference");
    expect(scene.record.driver.nodes.get(reach)?.words).toBe("They can reach us");
  });

  it("two who reword the same driver at once both get an answer", () => {
    const { scene, improvement } = started();
    const serves = [improvement as string as NodeId];
    const node = scene.say<"driver.added", NodeId>(tom, "driver.added", { words: "They know", serves });
    const first = node as string as EntryId;
    expect(scene.answer(tom, "driver.revised", { node, words: "x" })).toBe("supersedes_missing");
    scene.say(tom, "driver.revised", { node, words: "They know the day" }, { supersedes: first });
    expect(scene.answer(singh, "driver.revised", { node, words: "They know why" }, { supersedes: first })).toBe(
      "superseded_already",
    );
  });
});

describe("a team's test of change", () => {
  it("starts small and grows by one step", () => {
    const { scene, improvement } = started();
    const { team: _, ...bare } = calls(improvement, "one");
    expect(scene.answer(tom, "test.planned", bare)).toBe("scale_missing");
    expect(scene.answer(tom, "test.planned", calls(improvement, "some"))).toBe("scale_too_large");
    const few = scene.say<"test.planned", TestId>(tom, "test.planned", calls(improvement, "few"));
    expect(scene.answer(tom, "test.planned", calls(improvement, "all", { after: few }))).toBe("scale_too_large");
    expect(scene.answer(tom, "test.planned", calls(improvement, "some", { after: few }))).toBe("taken");
  });

  it("of an idea that was tested names the cycle before", () => {
    const { scene, improvement } = started();
    const serves = [improvement as string as NodeId];
    const change = scene.say<"change.proposed", NodeId>(tom, "change.proposed", { words: "A call", serves });
    const first = scene.say<"test.planned", TestId>(tom, "test.planned", calls(improvement, "one", { change }));
    expect(scene.refusal(tom, "test.planned", calls(improvement, "one", { change }))).toEqual({
      ...{ code: "cycle_before_missing", newest: first },
    });
    expect(scene.answer(tom, "test.planned", calls(improvement, "few", { change, after: first }))).toBe("taken");
  });

  it("has a card once it is finished, and a pulse once it has begun", () => {
    const { scene, improvement } = started();
    const test = scene.say<"test.planned", TestId>(tom, "test.planned", calls(improvement, "one"));
    const card: Body<"card.written"> = { test, claim: "Calls help", heldWhere: "Here" };
    const pulse: Body<"pulse.given"> = { test, joy: 4, frustration: 1 };
    expect(scene.answer(rosa, "pulse.given", pulse)).toBe("test_not_running");
    scene.say(tom, "test.started", { test, on: today });
    expect(scene.answer(rosa, "pulse.given", pulse)).toBe("taken");
    expect(scene.answer(tom, "card.written", card)).toBe("test_not_finished");
    scene.say(tom, "test.studied", { test, result: "Fewer", againstPrediction: "as-guessed" });
    scene.say(tom, "test.acted", { test, act: "adopt" });
    const written = scene.say(tom, "card.written", card);
    expect(scene.answer(tom, "card.written", card)).toBe("supersedes_missing");
    expect(scene.answer(tom, "card.written", card, { supersedes: written })).toBe("taken");
  });
});

describe("a card", () => {
  it("can be made use of once its test is finished, and says where it was (E-53)", () => {
    const { scene, improvement } = started();
    const test = scene.say<"test.planned", TestId>(tom, "test.planned", calls(improvement, "one"));
    const using = calls(improvement, "one", { cards: [test] });
    expect(scene.refusal(tom, "test.planned", using)).toEqual({ code: "test_not_finished", test, stage: "planned" });
    expect(
      scene.answer(tom, "test.planned", calls(improvement, "one", { cards: [improvement as string as TestId] })),
    ).toBe("unknown_reference");
    scene.say(tom, "test.started", { test, on: today });
    scene.say(tom, "test.studied", { test, result: "Fewer", againstPrediction: "as-guessed" });
    scene.say(tom, "test.acted", { test, act: "adopt" });
    expect(knowledgeCards(scene.record).map(({ usedBy }) => usedBy)).toEqual([[]]);
    const later = scene.say<"test.planned", TestId>(tom, "test.planned", using);
    expect(knowledgeCards(scene.record).map(({ usedBy }) => usedBy)).toEqual([[later]]);
  });
});

describe("the rest of a team's record", () => {
  it("answers a friction that is there, with an idea that is there", () => {
    const scene = team();
    const friction = scene.say<"friction.noted", FrictionId>(rosa, "friction.noted", {
      words: "Late letter",
      isNamed: true,
    });
    const answer: Body<"friction.answered"> = { friction, as: "watching", words: "We look" };
    expect(scene.answer(tom, "friction.answered", answer)).toBe("taken");
    expect(scene.answer(tom, "friction.answered", { ...answer, change: friction as string as NodeId })).toBe(
      "unknown_reference",
    );
    expect(scene.answer(rosa, "friction.answered", answer)).toBe("not_on_the_team");
  });

  it("a meeting was held on a day that has come", () => {
    expect(team().answer(tom, "meeting.held", { on: later, notes: [] })).toBe("said_in_the_future");
    expect(team().answer(tom, "meeting.held", { on: today, notes: [] })).toBe("taken");
  });
});
