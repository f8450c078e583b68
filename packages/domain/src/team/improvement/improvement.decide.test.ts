import { describe, expect, it } from "vitest";
import type { Body } from "../../entry.ts";
import { type Scene, singh, tom } from "../../history/scene.ts";
import type { AimId, EntryId, Instant, LocalDate, MeasureId } from "../../ids.ts";
import { assessTeamFormula } from "../formula/assess-team-formula.ts";
import { missingInTeamSet, teamMeasures } from "../measure/team-measure.ts";
import { later, measure, started, team, wait, worry } from "../team.fixture.ts";

describe("an improvement said differently", () => {
  const anew = (improvement: AimId, more: Partial<Body<"improvement.started">> = {}): Body<"improvement.revised"> => ({
    ...{ improvement, ...wait(), title: "A wait that nobody dreads", ...more },
  });

  it("is a version of the same one, the earlier wording stays, and two at once both get an answer", () => {
    const { scene, improvement } = started();
    const first = improvement as string as EntryId;
    expect(scene.answer(tom, "improvement.revised", anew(improvement))).toBe("supersedes_missing");
    const second = scene.say(tom, "improvement.revised", anew(improvement), { supersedes: first });
    expect(scene.answer(singh, "improvement.revised", anew(improvement), { supersedes: first })).toBe(
      "superseded_already",
    );
    const [held, ...others] = scene.record.improvement.improvements.values();
    expect(others).toEqual([]);
    expect(held).toMatchObject({ id: improvement, version: second, title: "A wait that nobody dreads" });
    expect(held?.wordings.map(({ title }) => title)).toEqual(["A wait that worries nobody", held?.title]);
  });

  it("holds to the same rules, leaves out what it does not say, and keeps a day that is over", () => {
    const { scene, improvement } = started();
    let supersedes = improvement as string as EntryId;
    scene.say(tom, "measure.adopted", measure("forms", "process"));
    const refused = (more: Partial<Body<"improvement.started">>) =>
      scene.answer(tom, "improvement.revised", anew(improvement, more), { supersedes });
    const forms = { words: "Fewer forms", measure: "forms" as MeasureId };
    expect(refused({ benefit: forms })).toBe("output_in_benefits_place");
    expect(refused({ byWhen: "2026-03-01" as LocalDate })).toBe("already_past");
    supersedes = scene.say(tom, "improvement.revised", anew(improvement, { process: "A call" }), { supersedes });
    scene.now = "2026-10-01T09:00:00.000Z" as Instant;
    scene.say(tom, "improvement.revised", anew(improvement), { supersedes });
    expect(scene.record.improvement.improvements.get(improvement)?.process).toBeUndefined();
  });

  it("is not said of what has ended", () => {
    const { scene, improvement } = started();
    scene.say(tom, "improvement.closed", { improvement, how: "let-go", lookAgainOn: later });
    const supersedes = improvement as string as EntryId;
    expect(scene.answer(tom, "improvement.revised", anew(improvement), { supersedes })).toBe("aim_closed");
  });
});

describe("product-dominant work, such as a new hip (E-10)", () => {
  const hip = { is: "product", because: "A new hip is made in an hour, by those who know how" } as const;
  const shownBy = (id: string, is: "product" | "service") => ({ ...wait(id as MeasureId), lens: { ...hip, is } });
  const days = (): Body<"measure.adopted"> => ({
    ...measure("days", "productivity", { pairedWith: worry }),
    unit: "d",
  });

  it.each(["product", "service"] as const)("shows its benefit by what comes of it, in work that is a %s too", (is) => {
    const scene = team();
    scene.say(tom, "measure.adopted", measure("worry", "outcome"));
    scene.say(tom, "measure.adopted", measure("on-time", "process"));
    scene.say(tom, "measure.adopted", days());
    for (const id of ["on-time", "days"])
      expect(scene.answer(tom, "improvement.started", shownBy(id, is)), id).toBe("output_in_benefits_place");
    expect(scene.answer(tom, "improvement.started", shownBy("worry", is))).toBe("taken");
  });

  it("is asked for one measure of what it is like for people, and for no whole set", () => {
    const missing = (scene: Scene) =>
      missingInTeamSet(scene.record, teamMeasures(scene.record)).map((each) => each.missing);
    const scene = team();
    scene.say(tom, "measure.adopted", measure("worry", "outcome"));
    scene.say(tom, "measure.adopted", measure("on-time", "process"));
    const improvement = scene.say<"improvement.started", AimId>(
      tom,
      "improvement.started",
      shownBy("worry", "product"),
    );
    expect(missing(scene)).toEqual([]);
    scene.say(tom, "improvement.started", wait());
    expect(missing(scene), "of other open work nobody has said it").toEqual(["relationship", "preference"]);
    scene.say(tom, "improvement.closed", { improvement, how: "let-go", lookAgainOn: later });
    expect(missing(scene)).toEqual(["relationship", "preference"]);
  });

  it("may be claimed without the sides of relationship and preference, and not without what comes of it", () => {
    const scene = team();
    scene.say(tom, "measure.adopted", measure("hip", "outcome"));
    scene.say(tom, "improvement.started", shownBy("hip", "product"));
    const { claim, nouns } = assessTeamFormula(scene.record);
    expect(claim.because).not.toContain("measure-missing");
    const asked = nouns.flatMap(({ gaps }) => gaps.map(({ key }) => key));
    expect(asked).toContain("improvement.balancing");
    expect(asked).not.toContain("improvement.relationship");
    expect(asked).not.toContain("improvement.preference");
  });
});
