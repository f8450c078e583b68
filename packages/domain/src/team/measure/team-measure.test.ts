import { describe, expect, it } from "vitest";
import type { Body, Measurement } from "../../entry.ts";
import { Scene, tom } from "../../history/scene.ts";
import type { MeasureId } from "../../ids.ts";
import { teamValueRefusal } from "./measure-use.decide.ts";
import { teamMeasures } from "./team-measure.ts";

type Definition = NonNullable<Body<"measure.adopted">["definition"]>;

function own(id: string, reckoned: Definition["reckoned"], more: Partial<Definition> = {}): Body<"measure.adopted"> {
  return {
    ...{ measure: id as MeasureId, title: id, unit: "", better: "down", kind: "safety", lens: "service" },
    definition: {
      ...{ what: id, reckoned, subgroup: "Whoever is here", period: "The week", because: "It harms people" },
      ...{ side: "outcome", licence: "Apache-2.0", ...more },
    },
  };
}
const team = () => new Scene(undefined, "team");
const seen = (scene: Scene, id: string) => teamMeasures(scene.record).find(({ definition }) => definition.id === id);
const value = (measure: string): Pick<Measurement, "measure"> => ({ measure: measure as MeasureId });

describe("whose values a team's measure has", () => {
  it("are people's where the team looks at a score or a reading of their records, and nobody types them in", () => {
    const scene = team();
    scene.say(tom, "measure.adopted", own("loinc-8480-6", { as: "number", of: "readings" }, { from: "people" }));
    expect(seen(scene, "loinc-8480-6")?.definition.source).toBe("instrument");
    expect(teamValueRefusal(scene.record, value("loinc-8480-6"))).toMatchObject({ code: "measure_is_computed" });
  });

  it("are the team's own otherwise, and so are answers to four questions on joy, that no record holds", () => {
    const scene = team();
    scene.say(tom, "measure.adopted", own("falls", { as: "count", of: "falls" }));
    expect(seen(scene, "falls")?.definition.source).toBe("measurement");
    for (const typed of ["falls", "professional-check"])
      expect(teamValueRefusal(scene.record, value(typed))).toBeNull();
    for (const computed of ["aims.elicited", "joy.staff"])
      expect(teamValueRefusal(scene.record, value(computed))).toMatchObject({ code: "measure_is_computed" });
  });
});

describe("a share or a rate that is counted", () => {
  const rate = (of: string) =>
    own("falls", { as: "rate", numerator: "falls", denominator: "bed days", of: of as MeasureId, per: 1000 });

  it("asks first for the measure that holds how many there were", () => {
    const scene = team();
    expect(scene.answer(tom, "measure.adopted", rate("bed-days"))).toBe("measure_unknown");
    scene.say(tom, "measure.adopted", own("bed-days", { as: "number", of: "bed days" }, { side: "process" }));
    expect(scene.answer(tom, "measure.adopted", rate("bed-days"))).toBe("taken");
  });

  it("has that count behind it, which says so", () => {
    const scene = team();
    scene.say(tom, "measure.adopted", own("bed-days", { as: "number", of: "bed days" }, { side: "process" }));
    scene.say(tom, "measure.adopted", rate("bed-days"));
    expect(seen(scene, "falls")).toMatchObject({ of: "bed-days", isCountBehind: false });
    expect(seen(scene, "bed-days")).toMatchObject({ of: null, isCountBehind: true });
  });
});
