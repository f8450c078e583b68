import { type Checks, unknown } from "../../record/check.ts";
import { isInUse } from "../measure/measure-use.ts";

export const chartChecks: Checks<"chart.remarked" | "chart.act-withdrawn"> = {
  "chart.remarked": (record, { body }) =>
    isInUse(record, body.measure) ? null : { code: "measure_unknown", measure: body.measure },
  "chart.act-withdrawn": ({ measure, measureUse, chart }, { body }) => {
    const acts = [...measure.phases, ...measure.exclusions, ...measureUse.excluded];
    const stands = acts.some(({ brought }) => brought.entry === body.act) && !chart.withdrawn.has(body.act);
    return stands ? null : unknown("act", body.act);
  },
};
