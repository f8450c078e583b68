import { describe, expect, it } from "vitest";
import type { Summary } from "../../figure/summary.ts";
import type { AimId, LocalDate } from "../../ids.ts";
import { shownThemes } from "./shown-themes.ts";
import { themeCells } from "./themes.ts";

const cell = (theme: string, people: number): Summary => ({
  ...{ measure: themeCells.measure, stratum: `theme:${theme}`, month: themeCells.month, people, n: 0, mean: null },
  ...{ squaredDeviations: null, least: null, most: null, numerator: 0, denominator: people, levels: [] },
});
const quote = (words: string, themes: readonly string[], until: string | null = null) => ({
  ...{ aim: "a" as AimId, words, themes, until: until as LocalDate | null },
});
const given = { smallestGroup: 10, today: "2026-03-02" as LocalDate };

describe("what people aim for, in a meeting", () => {
  it("shows no theme of few, nor how many they are", () => {
    const seen = shownThemes([cell("moving", 30), cell("sleep", 12), cell("work", 10), cell("play", 9)], [], given);
    expect(seen.themes.some(({ theme }) => theme === "play")).toBe(false);
    expect(seen.themes[0]).toEqual({ theme: "moving", people: 30 });
    expect(seen.hidden).toBeGreaterThanOrEqual(1);
  });

  it("lets nobody's words stand for a theme that few share, nor after the consent ended", () => {
    const quotes = [
      quote("To the market", ["moving", "play"]),
      quote("A drum", ["play"]),
      quote("Old", ["moving"], "2026-03-01"),
    ];
    const seen = shownThemes([cell("moving", 30), cell("sleep", 25), cell("play", 3)], quotes, given);
    expect(seen.quotes).toEqual([{ words: "To the market", themes: ["moving"] }]);
  });
});
