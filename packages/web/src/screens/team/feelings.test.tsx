import type { TestId } from "@aimwell/domain";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Feelings, pulseInWords } from "./feelings.tsx";

const test = "t" as TestId;
const ofStaff = {
  ...({ test, of: "staff", hidden: false, n: 12 } as const),
  ...{ joy: [1, 2, 3, 4, 2] as const, frustration: [6, 3, 2, 1, 0] as const },
};

describe("how a change feels", () => {
  it("counts the upper two of five steps, of each side for itself", () =>
    expect(pulseInWords(ofStaff)).toBe("6 of 12 find joy in it and 1 of 12 find it gets in the way"));

  it("tells no figure of few", () => {
    expect(pulseInWords({ test, of: "people", hidden: true })).toBe("too few said yet to show it");
  });

  it("is drawn as how many said what, each number under its own column", () => {
    const drawn = renderToStaticMarkup(<Feelings pulses={[ofStaff]} />);
    const cells = [...drawn.matchAll(/<td><svg.*?<\/svg>(\d+)<\/td>/gu)].map(([, count]) => Number(count));
    expect(cells).toEqual([...ofStaff.joy, ...ofStaff.frustration]);
    expect(drawn).toContain("Staff: Frustration with it");
  });

  it("draws nothing of a side that few spoke for", () =>
    expect(renderToStaticMarkup(<Feelings pulses={[{ test, of: "people", hidden: true }]} />)).not.toContain("<table"));
});
