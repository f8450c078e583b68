import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { waiting, walking } from "../gallery/made-up.ts";
import { chartInWords, pointInWords } from "./chart-words.ts";
import { RunChart } from "./run-chart.tsx";

describe("a chart for someone who cannot see it", () => {
  it("says what is measured, what was found, where it stands and what the aim is", () =>
    expect(chartInWords(walking)).toBe(
      "Line chart, 14 points, from 5 August to 4 November. Minutes on foot before a stop, each week. I walk further than at the start, 7 weeks in a row. It is 9 min now. The aim is 12 min. On 23 September: class starts.",
    ));
  it("reads one point with its day, its value and how it stands to what is usual", () => {
    expect(pointInWords(walking, 7)).toBe("23 September, 6 min, above usual, class starts");
    expect(pointInWords(waiting, 7)).toBe("1 January, no number");
    expect(pointInWords(waiting, 3)).toBe("1 September 2025, 30 days, left out");
  });
});

describe("a chart on the page", () => {
  const page = renderToStaticMarkup(<RunChart view={walking} />);
  it("says its finding before the picture", () => {
    expect(page.indexOf(walking.finding)).toBeGreaterThan(0);
    expect(page.indexOf(walking.finding)).toBeLessThan(page.indexOf("<svg"));
  });
  it("has every number in a table", () => expect(page.match(/<th scope="row">/gu)).toHaveLength(14));
  it("can be walked by keyboard", () => {
    expect(page).toContain('role="slider"');
    expect(page).toContain('aria-valuetext="4 November, 9 min, above usual"');
  });
  it("says when the scale does not start at zero", () =>
    expect(renderToStaticMarkup(<RunChart view={waiting} />)).toContain("The scale does not start at zero."));
});
