const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text inside of an SVG file: nothing in it is markup, and what XML does not allow is shown as a replacement sign. */
export function svgText(words: string): string {
  return words
    .replaceAll(/[\p{Cc}\p{Cs}\p{Cf}\uFFFE\uFFFF]/gu, "\uFFFD")
    .replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}
