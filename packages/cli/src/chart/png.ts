import { createRequire } from "node:module";
import { Resvg } from "@resvg/resvg-js";

const family = "@expo-google-fonts/atkinson-hyperlegible-next";
const { resolve } = createRequire(import.meta.url);
const fontFiles = ["400Regular", "700Bold"].map((weight) =>
  resolve(`${family}/${weight}/AtkinsonHyperlegibleNext_${weight}.ttf`),
);

/** Twice as fine as on a screen, for slides and paper. */
const finer = 2;

/** Draws an SVG file as PNG, in the font that comes with Aimwell, so that it looks alike on every machine. */
export function pngOf(svg: string): Uint8Array {
  const font = { fontFiles, loadSystemFonts: false, defaultFontFamily: "Atkinson Hyperlegible Next" };
  return new Resvg(svg, { fitTo: { mode: "zoom", value: finer }, font }).render().asPng();
}
