import { describe, expect, it } from "vitest";
import type { MeasureDefinition } from "../../figure/definition.ts";
import { builtInMeasures } from "../../figure/definitions.ts";
import { soundsLikeOutput } from "./sounds-like-output.ts";

const named = (title: string, unit = "%", side: MeasureDefinition["side"] = "outcome") =>
  soundsLikeOutput({ title, unit, side, source: "measurement" } as MeasureDefinition);

describe("a measure that counts what is done, in the place of what comes of it", () => {
  it.each(["Number of first visits", "Calls answered", "Throughput of the gym", "Letters sent"])("%s", (title) => {
    expect(named(title)).toBe(true);
    expect(named(title, "%", "productivity")).toBe(false);
  });
  it.each(["Worried while waiting", "Nights slept through", "Back at work", "Called by my name"])("not %s", (title) =>
    expect(named(title)).toBe(false),
  );
  it("is told by its unit, too", () => expect(named("Gym", "visits/wk")).toBe(true));
  it("is none of those that come along", () => expect(builtInMeasures.filter(soundsLikeOutput)).toEqual([]));
});
