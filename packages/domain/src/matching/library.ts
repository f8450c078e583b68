import type { EvidenceStatement, Practice } from "@aimwell/library";

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
}

/** What a site says about itself, so far as anyone said it. */
export interface SiteContext {
  readonly notes: readonly SiteNote[];
  /** Practices by id: whether this site can offer them now. What is not in the map is not known. */
  readonly offers: ReadonlyMap<string, { readonly canOffer: boolean; readonly because: string | null }>;
}
export interface SiteNote {
  readonly title: string;
  readonly by: string;
  readonly at: string;
}

/** A site that has not said anything yet. */
export const silentSite: SiteContext = { notes: [], offers: new Map() };
