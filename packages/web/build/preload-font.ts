import type { Plugin } from "vite";

/** The face that nearly all words are set in. */
const firstFont = /atkinson-hyperlegible-next-latin-wght-normal.*\.woff2$/u;

/** Asks for the first font with the page itself, so that words do not jump when it comes. */
export function preloadFont(): Plugin {
  return {
    name: "aimwell-preload-font",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler(_html, { bundle }) {
        const font = Object.keys(bundle ?? {}).find((name) => firstFont.test(name));
        if (font === undefined) return [];
        const attrs = { rel: "preload", as: "font", type: "font/woff2", href: `/${font}`, crossorigin: true };
        return [{ tag: "link", attrs, injectTo: "head" }];
      },
    },
  };
}
