import type { ChartMethod } from "./method.ts";
import type { ChartType } from "./model.ts";

export interface Formula {
  readonly formula: string;
  readonly source: string;
}

const montgomery = "Montgomery, Introduction to Statistical Quality Control, 7th ed. (2013)";

const formulas: Readonly<Record<ChartType, Formula>> = {
  run: { formula: "centre = median", source: "Perla, Provost and Murray, BMJ Qual Saf 2011;20:46-51" },
  i: { formula: "centre = mean; limits = centre ± 3 × mean moving range / d2", source: `${montgomery}, section 6.4` },
  mr: { formula: "centre = mean moving range; upper limit = D4 × centre", source: `${montgomery}, section 6.4` },
  xbar: {
    formula: "centre = mean of all values; limits = centre ± 3 × s̄ / (c4 √n)",
    source: `${montgomery}, section 6.3`,
  },
  s: { formula: "centre = s̄; limits = s̄ (1 ± 3 √(1 − c4²) / c4)", source: `${montgomery}, section 6.3` },
  r: { formula: "centre = mean range; limits = R̄ ± 3 d3 R̄ / d2", source: `${montgomery}, section 6.2` },
  p: { formula: "centre = p̄ = Σx / Σn; limits = p̄ ± 3 √(p̄ (1 − p̄) / n)", source: `${montgomery}, section 7.2` },
  pp: {
    formula: "centre = p̄ = Σx / Σn; limits = p̄ ± 3 σz √(p̄ (1 − p̄) / n)",
    source: "Laney, Qual Eng 2002;14:531-537",
  },
  u: { formula: "centre = ū = Σx / Σn; limits = ū ± 3 √(ū / n)", source: `${montgomery}, section 7.3` },
  up: {
    formula: "centre = ū = Σx / Σn; limits = ū ± 3 σz √(ū / n)",
    source: "Laney, Qual Eng 2002;14:531-537",
  },
  c: { formula: "centre = c̄; limits = c̄ ± 3 √c̄", source: `${montgomery}, section 7.3` },
  np: { formula: "centre = n p̄; limits = n p̄ ± 3 √(n p̄ (1 − p̄))", source: `${montgomery}, section 7.2` },
  g: {
    formula: "centre = median; limits = m ± 3 √(m (m + 1)), m the mean",
    source: "Benneyan, Health Care Manag Sci 2001;4:305-318",
  },
  t: {
    formula: "individuals chart of y^(1/3.6), lines transformed back",
    source: "Nelson, J Qual Technol 1994;26:239-241",
  },
  ip: {
    formula: "centre = Σyn / Σn; limits = centre ± 3 σ / √n, σ from normalised moving ranges",
    source: "Taylor, Normalized Individuals (I′) Chart (2018)",
  },
};

const medianIndividuals: Formula = {
  formula: "centre = median; limits = centre ± 3 × average moving range / its constant",
  source: "Wheeler, Understanding Variation, 2nd ed. (2000)",
};

/** The method in words, with where it comes from. */
export function formulaOf(type: ChartType, method: ChartMethod): Formula {
  if (type === "i" && method.individuals.centre === "median") return medianIndividuals;
  if (type === "g" && method.geometric.centre === "mean") {
    return { ...formulas.g, formula: "centre = mean; limits = m ± 3 √(m (m − 1))" };
  }
  return formulas[type];
}
