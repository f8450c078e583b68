const ink = "#12242a";
const ink2 = "#43555a";
const surface = "#ffffff";
const usual = "#5f6d71";

/**
 * How each kind of shape looks in a file, as SVG attributes: the light colours of the screen, which hold on paper.
 * Nothing is told by colour alone.
 */
export const looks = {
  words: { fill: ink2 },
  title: { fill: ink, "font-weight": "700" },
  said: { fill: ink },
  note: { fill: ink2 },
  grid: { stroke: "#cbd6d3" },
  limits: { fill: "#edf1f1" },
  "limit-line": { fill: "none", stroke: usual, "stroke-width": "1", "stroke-dasharray": "4 3" },
  "target-band": { fill: "#f6ecf4" },
  target: { stroke: "#641e5c", "stroke-width": "2", "stroke-dasharray": "2 5", "stroke-linecap": "round" },
  "target-words": {
    ...{ fill: "#641e5c", "font-weight": "700" },
    ...{ "paint-order": "stroke", stroke: surface, "stroke-width": "3", "stroke-linejoin": "round" },
  },
  median: { fill: "none", stroke: usual, "stroke-width": "1.5", "stroke-dasharray": "7 5" },
  mean: { fill: "none", stroke: usual, "stroke-width": "1.5" },
  mark: { stroke: ink2, "stroke-width": "1.2" },
  phase: { stroke: ink2, "stroke-width": "1.2", "stroke-dasharray": "3 3" },
  "mark-words": {
    ...{ fill: ink, "paint-order": "stroke", stroke: surface, "stroke-width": "4", "stroke-linejoin": "round" },
  },
  line: { fill: "none", stroke: usual, "stroke-width": "1.8", "stroke-linejoin": "round" },
  "thin-line": { fill: "none", stroke: usual, "stroke-width": "0.8", "stroke-linejoin": "round" },
  read: { fill: "none", stroke: ink, "stroke-width": "2.5" },
  usual: { fill: surface, stroke: usual, "stroke-width": "2" },
  better: { fill: "#3d54cc" },
  worse: { fill: "#ac3207" },
  changed: { fill: ink },
  excluded: { fill: "none", stroke: usual, "stroke-width": "2" },
  last: { fill: ink, "font-weight": "700" },
  "last-better": { fill: "#2f45b8", "font-weight": "700" },
  "last-worse": { fill: "#9a2b05", "font-weight": "700" },
} as const satisfies Record<string, Readonly<Record<string, string>>>;

export type LookName = keyof typeof looks;
