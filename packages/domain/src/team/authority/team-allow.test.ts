import { describe, expect, it } from "vitest";
import type { Actor } from "../../authority/actor.ts";
import { clinic, ines, rosa, Scene, tom } from "../../history/scene.ts";
import { neighbour, person } from "../../history/world.ts";
import { entryTypes } from "../../record/record.ts";
import { mayOnTeam } from "./team-allow.ts";

/* The table as a reader of the essay would write it down: who says this kind of thing in a team's record? */
const anyone = ["friction.noted", "noticing.logged", "pulse.given"];
const partners = [
  ...["member.left", "purpose.stated", "system.described", "context.noted", "context.retired"],
  ...["improvement.started", "improvement.revised", "improvement.closed"],
  ...["driver.added", "change.proposed", "driver.revised", "driver.linked", "driver.unlinked", "driver.removed"],
  ...["test.planned", "test.started", "test.observed", "test.studied", "test.acted", "card.written"],
  ...["measure.adopted", "measure.retired", "phase.marked", "point.excluded", "period.excluded", "target.set"],
  ...["chart.remarked", "chart.act-withdrawn"],
  ...["friction.answered", "meeting.held", "reflection.written"],
];
const staff = ["member.joined", "standard.set", "standard.retired", "reply-time.set", "joy.reported"];

describe("who may write in a team's record", () => {
  const scene = new Scene(undefined, "team");
  scene.say(tom, "member.joined", { party: person, name: "Rosa", as: "person" });
  const outsider: Actor = { party: neighbour, role: "person" };

  it.each([
    { name: "staff", actor: tom, may: [...anyone, ...partners, ...staff] },
    { name: "a patient partner", actor: rosa, may: [...anyone, ...partners] },
    { name: "a supporter who is not of the team", actor: ines, may: anyone },
    { name: "a person who is not of the team", actor: outsider, may: anyone },
    { name: "the system", actor: clinic, may: [] },
  ])("$name", ({ actor, may }) => expect([...mayOnTeam(scene.record, actor)].sort()).toEqual([...may].sort()));

  it("a partner who left may what anyone may", () => {
    const left = new Scene(undefined, "team");
    left.say(tom, "member.joined", { party: person, name: "Rosa", as: "person" });
    left.say(rosa, "member.left", { party: person });
    expect([...mayOnTeam(left.record, rosa)].sort()).toEqual(anyone.toSorted());
  });

  it("and nobody says anything of the rest of the record's language there", () => {
    const known = new Set([...anyone, ...partners, ...staff]);
    const rest = entryTypes.filter((type) => !known.has(type));
    expect(rest).toContain("aim.voiced");
    expect(rest.filter((type) => mayOnTeam(scene.record, tom).includes(type))).toEqual([]);
  });
});
