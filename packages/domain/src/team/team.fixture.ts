import type { Body } from "../entry.ts";
import { Scene, tom } from "../history/scene.ts";
import type { AimId, LocalDate, MeasureId } from "../ids.ts";

export const later = "2026-09-01" as LocalDate;
export const worry = "worry" as MeasureId;

/** A team whose record is still empty. */
export const team = () => new Scene(undefined, "team");

/** A measure of a team's own, on one side of the set. */
export function measure(
  id: string,
  side: NonNullable<Body<"measure.adopted">["definition"]>["side"],
  more: { readonly pairedWith?: MeasureId } = {},
): Body<"measure.adopted"> {
  return {
    ...{ measure: id as MeasureId, title: id, unit: "%", better: "down", kind: "outcome", lens: "service" },
    definition: {
      ...{
        what: "Who was worried",
        subgroup: "Whoever waits",
        period: "The week",
        because: "Only they know",
        side,
        ...more,
      },
      ...{ reckoned: { as: "number", of: "people" }, licence: "Apache-2.0" },
    },
  };
}

/** An improvement whose benefit this measure shows. */
export const wait = (benefit: MeasureId = worry): Body<"improvement.started"> => ({
  ...{
    title: "A wait that worries nobody",
    need: "They wait",
    healthAim: "To sleep",
    howGood: "1 in 10",
    byWhen: later,
  },
  ...{ forWhom: "Whoever waits", benefit: { words: "Fewer worry", measure: benefit } },
});

/** A team that has begun to make its wait better. */
export function started(): { readonly scene: Scene; readonly improvement: AimId } {
  const scene = team();
  scene.say(tom, "measure.adopted", measure("worry", "outcome"));
  return { scene, improvement: scene.say<"improvement.started", AimId>(tom, "improvement.started", wait()) };
}
