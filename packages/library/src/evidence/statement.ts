import type { AimDomainId } from "../domains/aim-domain.ts";

interface Estimate {
  readonly value: number;
  /** Ends of the interval; null where the source seen did not give them. */
  readonly ciLow: number | null;
  readonly ciHigh: number | null;
  /** In percent: 95 or 99 as a rule. */
  readonly ciLevel: number;
}
export type Direction = "higher" | "lower";

/** How many times as likely or as often with the practice; it says nothing on its own about one person. */
export interface RelativeEffect extends Estimate {
  readonly type: "RR" | "OR" | "HR" | "rate ratio";
  readonly better: Direction;
}
/** With the practice minus without it, in the unit of the outcome. */
export interface MeanDifference extends Estimate {
  readonly type: "MD";
  readonly unit: string;
  readonly better: Direction;
}
/** A difference in standard deviations, pooled over different scales; it has no unit. */
export interface StandardisedDifference extends Estimate {
  readonly type: "SMD" | "g";
  readonly better: Direction;
}
export interface RiskDifference extends Estimate {
  readonly type: "RD";
  readonly unit: "percentage points" | "proportion";
  readonly better: Direction;
}
/** A share of the people studied, with nothing to compare it with. */
export interface Proportion extends Estimate {
  readonly type: "proportion";
  readonly unit: "percent";
}
export type Effect = RelativeEffect | MeanDifference | StandardisedDifference | RiskDifference | Proportion;

interface Pair {
  readonly control: number;
  readonly intervention: number;
  readonly interventionLow?: number | null;
  readonly interventionHigh?: number | null;
  /** True where somebody computed it from other figures of the source. */
  readonly derived: boolean;
}
/** How many people had the outcome on each side. */
export interface RiskPair extends Pair {
  readonly unit: "per 100" | "per 1000";
}
/** The mean of each side, in a unit of its own such as "visits a year". */
export interface MeanPair extends Pair {
  readonly unit: string;
}
export type Absolute = RiskPair | MeanPair;

export const isRiskPair = (absolute: Absolute): absolute is RiskPair =>
  absolute.unit === "per 100" || absolute.unit === "per 1000";

export interface Certainty {
  readonly grade: "high" | "moderate" | "low" | "very low" | null;
  readonly by: string;
}

export interface Source {
  readonly citation: string;
  readonly doi: string | null;
  readonly pmid: string | null;
  readonly pmcid: string | null;
  readonly year: number | null;
  readonly design: string;
}

export interface Burden {
  readonly effort: "low" | "medium" | "high";
  readonly description: string;
  readonly basis: "project judgement" | "from the source";
  readonly sessions?: number;
  readonly hoursPerSession?: number;
}

/** Who was studied, as far as it can be compared with one person. */
export interface Studied {
  /** In whole years; null where the source names no such end. */
  readonly ageFrom: number | null;
  readonly ageTo: number | null;
  /** Conditions, by the library's own names, that the people studied did not have. */
  readonly without: readonly string[];
}

/** The measures that count what the effect counts, in the same unit and with the same zero and direction. */
export interface MeasuredBy {
  readonly measures: readonly string[];
  /** UCUM, as measures write it. */
  readonly unit: string;
}

/** One finding of science about one practice and one outcome, with how it is known. */
export interface EvidenceStatement {
  readonly id: string;
  readonly condition: string;
  readonly title: string;
  readonly population: string;
  readonly intervention: string;
  readonly comparator: string;
  readonly outcome: string;
  readonly timeFrame: string;
  readonly effect: Effect | null;
  readonly absolute: Absolute | null;
  readonly certainty: Certainty;
  readonly participants: number | null;
  readonly studies: number | null;
  readonly aimDomains: readonly AimDomainId[];
  readonly burden: Burden;
  readonly personDoes: readonly string[];
  readonly professionalDoes: readonly string[];
  readonly harms: readonly string[];
  readonly source: Source;
  readonly seenIn: string;
  /** How near to the paper the figures were read. */
  readonly evidenceLevel: "summary-of-findings" | "abstract" | "secondary";
  readonly notes: string;
  /** Always false here: a statement that is not checked is never evidence. */
  readonly needsVerification: false;
  readonly studied?: Studied;
  /** Where results of one's own can stand on the same scale; absent where they can't be compared. */
  readonly measuredBy?: MeasuredBy;
  /** An older statement of the same finding, which is no longer shown beside this one. */
  readonly replaces?: string;
}

export interface EvidenceFile {
  readonly $schema?: string;
  readonly condition: string;
  readonly licence: string;
  /** Who of the site's clinicians reviewed the file and when; null while nobody did. */
  readonly reviewed: { readonly by: string; readonly on: string } | null;
  readonly statements: readonly EvidenceStatement[];
}
