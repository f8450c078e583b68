import type { EvidenceStatement, Practice } from "@aimwell/library";
import type { Role } from "../entry.ts";
import type { Instant, PartyId } from "../ids.ts";

/** What matching asks of a library. The library room has it; a test may bring a smaller one. */
export interface OptionLibrary {
  /** Practices for an aim and for conditions, by the library's own names; what is always there comes with them. */
  readonly practicesFor: (about: {
    readonly domains: Practice["aimDomains"];
    readonly conditions: readonly string[];
  }) => readonly Practice[];
  readonly statementsOf: (practice: Practice) => readonly EvidenceStatement[];
  /** The library's conditions that a name speaks of. */
  readonly conditionsNamed: (name: string) => readonly string[];
  readonly statementById: (id: string) => EvidenceStatement | undefined;
  /** The needs of practices that a note's words may speak of. */
  readonly needsNamed: (words: string) => readonly string[];
}

/** What a site says about itself, so far as anyone said it (E-82 to E-85). */
export interface SiteContext {
  readonly notes: readonly SiteNote[];
  /** Which version of it this is; 0 for a site that has not said anything. */
  readonly version: number;
}

/** One thing about a place, in somebody's words, that makes practices easier or harder here. */
export interface SiteNote {
  readonly id: string;
  readonly lens: "physical" | "social" | "cultural";
  readonly effect: "enabling" | "limiting";
  /** 1 a little, 2 some, 3 a lot: what limits a lot stands in the way until it changes. */
  readonly strength: 1 | 2 | 3;
  readonly title: string;
  /** Ids of practices, or of needs that practices have. */
  readonly touches: readonly string[];
  readonly by: PartyId | null;
  readonly as: Role | "place";
  readonly at: Instant;
}

/** A site that has not said anything yet. */
export const silentSite: SiteContext = { notes: [], version: 0 };
