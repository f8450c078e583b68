import { readFileSync } from "node:fs";
import { layoutChart, looks } from "@aimwell/drawing";
import { describe, expect, it } from "vitest";
import { waiting, walking } from "../gallery/made-up.ts";

const phone = { width: 326, height: 230, text: 14.4 };
const desk = { width: 560, height: 230, text: 14.4 };

describe("where things stand in a chart", () => {
  it.each([phone, desk, { width: 326, height: 460, text: 28.8 }])("everything is inside a box %j", (drawn) => {
    const layout = layoutChart(walking, drawn);
    expect(layout.left).toBeGreaterThan(0);
    expect(layout.right).toBeLessThan(drawn.width);
    for (const spot of layout.spots) {
      expect(spot?.x).toBeGreaterThan(layout.left);
      expect(spot?.x).toBeLessThan(layout.right);
      expect(spot?.y).toBeGreaterThanOrEqual(layout.top - 1e-9);
      expect(spot?.y).toBeLessThanOrEqual(layout.bottom + 1e-9);
    }
  });
  it("a missing month breaks the line and is never filled in", () => {
    const layout = layoutChart(waiting, desk);
    expect(layout.lines.map((line) => line.length)).toEqual([7, 9]);
    expect(layout.spots[7]).toBeNull();
  });
  it("limits make one band for each phase", () =>
    expect(layoutChart(waiting, desk).phases.map((phase) => phase.band.length)).toEqual([22, 12]));
  it("a run chart has no band", () => expect(layoutChart(walking, desk).phases[0]?.band).toEqual([]));
  it("days on the axis never touch each other", () => {
    const { days } = layoutChart(walking, phone);
    const gaps = days.slice(1).map((day, index) => day.x - (days[index]?.x ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThan(8 * 0.56 * phone.text);
  });
  it("a change stands before the first point that it could touch", () => {
    const { marks, spots } = layoutChart(walking, desk);
    expect(marks[0]?.x).toBeGreaterThan(spots[6]?.x ?? 0);
    expect(marks[0]?.x).toBeLessThan(spots[7]?.x ?? 0);
  });
  it("words of changes that stand close together go on rows of their own", () => {
    const marks = [5, 6, 7].map((before) => ({ before, words: "a new tablet" }));
    const rows = layoutChart({ ...walking, marks }, desk).marks.map((mark) => mark.textY);
    expect(new Set(rows).size).toBe(3);
  });
  it("what is usual and the last value are never written over each other", () => {
    const last = { ...walking, points: walking.points.map((point) => ({ ...point, value: 5 })) };
    const layout = layoutChart(last, desk);
    expect(Math.abs((layout.centreLabelY ?? 0) - (layout.last?.y ?? 0))).toBeGreaterThan(desk.text);
  });
});

describe("a chart in a file", () => {
  const css = (name: string) => readFileSync(new URL(`../style/${name}`, import.meta.url), "utf8");
  const [light = ""] = css("tokens.css").split("@media");
  const tokenOf = new Map(
    [...light.matchAll(/--([a-z0-9-]+): (#[0-9a-f]{6});/g)].map(([, name = "", hex = ""]) => [name, hex]),
  );
  const rules = [...css("chart.css").matchAll(/^ {2}(?:\.chart )?\.chart-([a-z-]+) \{ ([^}]*) \}/gm)];

  it.each(rules.map(([, name = "", body = ""]) => ({ name, body })).filter(({ name }) => name in looks))(
    "has the page's light colours: $name",
    ({ name, body }) => {
      const own: Readonly<Record<string, string>> = looks[name as keyof typeof looks];
      for (const [, property = "", token = ""] of body.matchAll(/(fill|stroke): var\(--([a-z0-9-]+)\)/g)) {
        expect(own[property]).toBe(tokenOf.get(token));
      }
    },
  );
});
