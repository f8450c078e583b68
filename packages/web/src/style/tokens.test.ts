import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { contrast } from "./tokens-contrast.ts";

const sheet = readFileSync(new URL("./tokens.css", import.meta.url), "utf8");

function tokensOf(opening: string): ReadonlyMap<string, string> {
  const from = sheet.indexOf(opening);
  if (from < 0) throw new Error(`expected "${opening}" in tokens.css`);
  const block = sheet.slice(from, sheet.indexOf("}", from));
  return new Map([...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/gu)].map((found) => [found[1] ?? "", found[2] ?? ""]));
}

const light = tokensOf("color-scheme: light;");
const dark = tokensOf(':root[data-theme="dark"] {');
const darkBySystem = tokensOf(':root:not([data-theme="light"]) {');

const of = (tokens: ReadonlyMap<string, string>, name: string): string => {
  const colour = tokens.get(name);
  if (colour === undefined) throw new Error(`expected the token ${name}`);
  return colour;
};

/** The tables of the design: colour, ground, contrast in light, contrast in dark. */
const designed: readonly (readonly [string, string, number | null, number | null])[] = [
  ["ink", "surface", 16.0, 14.1],
  ["ink", "bg", 14.9, 15.7],
  ["ink", "sunken", 13.8, 16.5],
  ["ink-2", "surface", 7.8, 8.8],
  ["ink-2", "bg", 7.3, 9.8],
  ["ink-2", "sunken", 6.7, 10.3],
  ["control", "surface", 4.4, 5.2],
  ["control", "bg", 4.0, 5.8],
  ["control", "sunken", 3.7, 6.1],
  ["hollow", "surface", 3.3, 3.1],
  ["hollow", "bg", 3.0, null],
  ["line", "surface", 1.5, null],
  ["on-ink", "ink", 16.0, 15.7],
  ["on-block", "block", 16.0, 9.5],
  ["person-deep", "on-person-deep", 14.1, 14.3],
  ["person-deep-2", "person-deep", 9.8, 10.0],
  ["error", "surface", 7.9, 9.5],
  ["error", "bg", 7.4, 10.6],
  ["error", "sunken", 6.8, 11.1],
  ["person", "surface", 11.2, 9.4],
  ["person", "bg", 10.4, 10.5],
  ["person", "person-soft", 9.7, 8.8],
  ["prof", "surface", 7.5, 11.1],
  ["prof", "bg", 7.0, 12.4],
  ["prof", "prof-soft", 6.5, 9.6],
  ["place", "surface", 7.0, 10.6],
  ["place", "bg", 6.5, 11.8],
  ["place", "place-soft", 6.2, 9.6],
  ["better", "surface", 7.9, 9.2],
  ["better", "bg", 7.3, 10.3],
  ["better", "better-soft", 6.8, 8.5],
  ["concern", "surface", 7.7, 9.8],
  ["concern", "bg", 7.2, 10.9],
  ["concern", "concern-soft", 6.7, 9.1],
  ["usual", "surface", 7.3, 8.8],
  ["usual", "bg", 6.7, 9.8],
  ["usual", "usual-soft", 6.4, 7.7],
  ["fill-person", "surface", 11.2, 5.0],
  ["fill-person", "bg", 10.4, 5.6],
  ["fill-prof", "surface", 3.4, 12.5],
  ["fill-prof", "bg", 3.1, 14.0],
  ["fill-place", "surface", 3.5, 4.6],
  ["fill-place", "bg", 3.3, 5.2],
  ["fill-better", "surface", 6.3, 6.0],
  ["fill-better", "bg", 5.8, 6.7],
  ["fill-concern", "surface", 6.5, 9.8],
  ["fill-concern", "bg", 6.1, 10.9],
  ["fill-usual", "surface", 5.4, 7.2],
  ["fill-usual", "bg", 5.0, 8.0],
];

// The tables are printed with one decimal, cut or rounded, so that a figure may stand up to 0.1 away.
const asPrinted = 0.1;

describe("the tokens have the contrast that the design measured", () => {
  it.each(designed)("%s on %s", (colour, ground, inLight, inDark) => {
    if (inLight !== null)
      expect(Math.abs(contrast(of(light, colour), of(light, ground)) - inLight)).toBeLessThan(asPrinted);
    if (inDark !== null)
      expect(Math.abs(contrast(of(dark, colour), of(dark, ground)) - inDark)).toBeLessThan(asPrinted);
  });
});

describe("in light and in dark", () => {
  const themes = [
    { theme: "light", tokens: light },
    { theme: "dark", tokens: dark },
  ];
  const tints = ["person-soft", "prof-soft", "place-soft", "better-soft", "concern-soft", "usual-soft", "error-soft"];
  it.each(themes)("ink on every tint is at least 12 to 1: $theme", ({ tokens }) => {
    for (const tint of tints) expect(contrast(of(tokens, "ink"), of(tokens, tint))).toBeGreaterThan(12);
  });
  it.each(themes)("letters in marks and words on buttons are at least 4.5 to 1: $theme", ({ tokens }) => {
    expect(contrast(of(tokens, "on-fill-person"), of(tokens, "fill-person"))).toBeGreaterThan(4.5);
    expect(contrast(of(tokens, "on-prof"), of(tokens, "prof"))).toBeGreaterThan(4.5);
    expect(contrast(of(tokens, "on-error"), of(tokens, "error"))).toBeGreaterThan(4.5);
  });
});

it("dark by the system is the same dark as dark by choice", () => {
  expect([...darkBySystem]).toEqual([...dark]);
});
