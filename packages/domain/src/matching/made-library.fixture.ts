import type { EvidenceStatement, Practice } from "@aimwell/library";
import type { OptionLibrary } from "./library.ts";

const nothingSaid: Practice["asks"] = {
  effort: null,
  inWords: null,
  basis: null,
  sessionsAWeek: null,
  weeks: null,
  minutesASession: null,
  trips: null,
  money: null,
  professionalMinutesAWeek: null,
};
export interface Made extends Partial<Omit<Practice, "asks">> {
  readonly asks?: Partial<Practice["asks"]>;
}

/** A practice of which only the given is known. */
export function madePractice(id: string, { asks, ...given }: Made = {}): Practice {
  return {
    id,
    kind: "from-evidence",
    title: id,
    about: id,
    personDoes: [],
    professionalDoes: [],
    conditions: ["hip osteoarthritis"],
    aimDomains: ["moving"],
    statements: [],
    needs: { place: [], life: [] },
    ...given,
    asks: { ...nothingSaid, ...asks },
  };
}

/** Which way a made finding points: better is lower, and the interval leaves out 0 or holds it. */
const effects = {
  helps: { type: "MD", value: -2, ciLow: -3, ciHigh: -1, ciLevel: 95, unit: "points", better: "lower" },
  unclear: { type: "MD", value: -1, ciLow: -3, ciHigh: 1, ciLevel: 95, unit: "points", better: "lower" },
  against: { type: "MD", value: 2, ciLow: 1, ciHigh: 3, ciLevel: 95, unit: "points", better: "lower" },
  "not-told": null,
} as const;

export interface MadeFinding {
  readonly grade: EvidenceStatement["certainty"]["grade"];
  readonly way: keyof typeof effects;
  readonly domains?: EvidenceStatement["aimDomains"];
  readonly studied?: EvidenceStatement["studied"];
}

export function madeFinding(id: string, { grade, way, domains = ["moving"], studied }: MadeFinding): EvidenceStatement {
  return {
    id,
    condition: "hip osteoarthritis",
    title: id,
    population: "made up",
    intervention: id,
    comparator: "nothing",
    outcome: "made up",
    timeFrame: "made up",
    effect: effects[way],
    absolute: null,
    certainty: { grade, by: "made up" },
    participants: null,
    studies: null,
    aimDomains: domains,
    burden: { effort: "low", description: "made up", basis: "project judgement" },
    personDoes: [],
    professionalDoes: [],
    harms: [],
    source: { citation: "made up", doi: null, pmid: null, pmcid: null, year: null, design: "made up" },
    seenIn: "made up",
    evidenceLevel: "abstract",
    notes: "",
    needsVerification: false,
    ...(studied === undefined ? {} : { studied }),
  };
}

const always = { kind: "always-there", conditions: [], aimDomains: [] } as const;
export const wait = madePractice("wait-and-see", always);
export const carryOn = madePractice("keep-as-it-is", always);

/** A library in which every practice comes for every aim, with what is always there. */
export function madeLibrary(
  practices: readonly Practice[],
  findings: Readonly<Record<string, readonly EvidenceStatement[]>> = {},
): OptionLibrary {
  return {
    conditionsNamed: (name) => (/hip/i.test(name) ? ["hip osteoarthritis"] : []),
    practicesFor: ({ conditions }) => (conditions.length > 0 ? [...practices, wait, carryOn] : [wait, carryOn]),
    statementsOf: ({ id }) => findings[id] ?? [],
    statementById: () => undefined,
    needsNamed: (words) => (/bus/i.test(words) ? ["travel"] : []),
  };
}
