import { createRequire } from "node:module";
import { Resvg } from "@resvg/resvg-js";

const family = "@expo-google-fonts/atkinson-hyperlegible-next";
const { resolve } = createRequire(import.meta.url);
const fontFiles = ["400Regular", "700Bold"].map((weight) =>
  resolve(`${family}/${weight}/AtkinsonHyperlegibleNext_${weight}.ttf`),
);

/** Twice as fine as on a screen, for slides and paper. */
const finer = 2;

/** Letters with a bar or an accent of their own, as in p̄. */
const marks = /\u0300|\u0304/g;
const outsideOfIt = /[^\s\u0020-\u00b4\u00b6-\u017f\u2013-\u2026\u20ac\u2122\u2212\u221a\u2264\u2265\ufffd]/;

/** For signs that the font lacks the machine's own fonts are asked, which takes a while to find. */
const hasOthers = (svg: string): boolean => outsideOfIt.test(svg.replaceAll(marks, ""));

/** Draws an SVG file as PNG, in the font that comes with Aimwell, so that it looks alike on every machine. */
export function pngOf(svg: string): Uint8Array {
  const font = { fontFiles, loadSystemFonts: hasOthers(svg), defaultFontFamily: "Atkinson Hyperlegible Next" };
  return new Resvg(svg, { fitTo: { mode: "zoom", value: finer }, font }).render().asPng();
}
