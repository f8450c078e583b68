import { chart } from "@aimwell/statistics/charts";
import { describe, expect, it } from "vitest";
import { figureSvg } from "./figure.ts";
import { phasesOf, pointsOf } from "./from-model.ts";
import { layoutChart } from "./layout.ts";
import type { ChartView } from "./view.ts";

const values = [21, 19, 24, null, 20, 23, 21, 25, 22, 20, 23, 22, 15, 14, 16, 14, 15, 14, 16, 15];
const days = values.map((_, at) => new Date(Date.UTC(2026, 0, 5 + 7 * at)).toISOString().slice(0, 10));

function viewOf(better: ChartView["better"]): ChartView {
  const made = chart({ values }, { type: "i", phases: [{ from: 0, baseline: 12 }], exclude: [1], target: 14 });
  if (!made.ok) throw new Error("Expected a chart of these values.");
  return {
    ...{ finding: "It changed.", measure: "Waits", unit: "min", better, marks: [], fromZero: true },
    ...{ points: pointsOf(made.value, days, better), phases: phasesOf(made.value) },
    ...{ target: made.value.target, targetWords: "target 14", centreWords: "mean 21.8" },
    limitWords: { lower: "limit 14.8", upper: "limit 28.8" },
  };
}

const words = { numberInWords: String, axisInWords: (day: string) => day.slice(5), newStretch: "new stretch" };
const drawn = (better: ChartView["better"], title = "Waits") =>
  figureSvg({
    ...{ view: viewOf(better), words, title, said: "It changed." },
    notes: ["A note."],
    description: "All.",
    width: 960,
  });

describe("a figure that stands alone", () => {
  it("has a shape for each point: rings as usual, a cross left out, a gap for none, and signals by their way", () => {
    const count = (svg: string, shape: RegExp) => svg.match(shape)?.length ?? 0;
    const down = drawn("down").svg;
    // Without the excluded 19 the mean is 22.1, so the 22 before the eight low ones is below it too: nine in a row.
    expect(count(down, /r="5"/g)).toBe(9);
    expect(count(down, /r="6"/g)).toBe(9);
    expect(count(down, /M-4\.5/g)).toBe(1);
    expect(count(drawn("up").svg, /M0 -7\.5/g)).toBe(9);
    expect(count(drawn("neither").svg, /M-5\.5/g)).toBe(9);
  });
  it("is as high as its words and its chart", () => {
    const short = drawn("down").height;
    expect(drawn("down", "Waits ".repeat(60)).height).toBeGreaterThan(short);
  });
  it("takes a title for text only", () =>
    expect(drawn("down", `</title><script>&"\u0007`).svg).toContain(
      "<title>&lt;/title&gt;&lt;script&gt;&amp;&quot;\ufffd</title>",
    ));
  it("names every line, and no name touches another", () => {
    const { ends, text, bottom } = layoutChart(viewOf("down"), { width: 960, height: 340, text: 14 });
    expect(ends.map((end) => end.words)).toEqual(["limit 28.8", "mean 21.8", "limit 14.8", "target 14"]);
    for (const [at, end] of ends.entries()) {
      expect(end.y - (ends[at - 1]?.y ?? -text)).toBeGreaterThanOrEqual(text);
      expect(end.y).toBeLessThanOrEqual(bottom + text);
    }
  });
});
