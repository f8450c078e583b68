import { describe, expect, it } from "vitest";
import { chart } from "./chart.ts";
import type { ChartModel } from "./model.ts";
import type { ChartOptions } from "./options.ts";
import { verdict } from "./verdict.ts";

function made(values: readonly number[], options: ChartOptions = {}): ChartModel {
  const result = chart({ values }, options);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

const steady = [5, 6, 5, 7, 6, 5, 4, 6, 5, 7, 6, 5, 4, 6, 7, 5];
const lower = [...steady, 2, 1, 2, 1, 2, 1, 2, 3, 2, 1, 2, 1, 2, 1, 2, 2];

describe("what a chart says", () => {
  it("is too early with nine points, however they look", () => {
    const { variation, sentence } = verdict(made([9, 9, 9, 9, 1, 1, 1, 1, 1]), { better: "down" });
    expect(variation).toBe("too-early");
    expect(sentence).toBe("It is too early to say. 1 more point is needed.");
  });

  it("is nothing new when ups and downs are as usual", () => {
    expect(verdict(made(steady), { better: "down" }).variation).toBe("common-cause");
  });

  it("is better or worse by what the person wants", () => {
    expect(verdict(made(lower), { better: "down" }).variation).toBe("improving");
    expect(verdict(made(lower), { better: "up" }).variation).toBe("worsening");
    expect(verdict(made(lower), { better: "neither" }).variation).toBe("changing");
  });

  it("rests on the latest phase", () => {
    const phases = [{ from: 0 }, { from: steady.length }];
    expect(verdict(made(lower, { phases }), { better: "down" }).variation).toBe("common-cause");
  });

  it("is one plain sentence that a person can check against the picture", () => {
    const pain = [6, 7, 6, 5, 7, 6, 6, 7, 5, 6, 4, 3, 4, 3, 2, 4, 3, 3, 2, 3];
    expect(verdict(made(pain), { better: "down" }).sentence).toBe(
      "Something has changed for the better. 10 points in a row are below the middle line.",
    );
  });

  it("promises nothing about a target by limits that no longer hold", () => {
    const model = made(lower, { type: "i", phases: [{ from: 0, baseline: steady.length }], target: 1.5 });
    expect(verdict(model, { better: "down" })).toMatchObject({ variation: "improving", assurance: null });
  });

  it("says whether a target will be met by limits, never by the last point", () => {
    const model = made(steady, { type: "i" });
    expect(verdict(model, { better: "down", target: 30 }).assurance).toBe("always");
    expect(verdict(model, { better: "up", target: 30 }).assurance).toBe("never");
    expect(verdict(model, { better: "up", target: 6 }).assurance).toBe("by-chance");
    expect(verdict(model, { better: "up" }).assurance).toBeNull();
  });
});
