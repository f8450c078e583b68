import type { EntryId, Instant, PartyId, SiteId, SubjectId } from "@aimwell/domain";
import type { Instrument } from "../instrument/instrument.ts";

/** A person whom the site knows already: see `knownPerson`. */
export interface KnownPerson {
  /** As introduced: a day, a year, or null where nobody said. Guards against two people under one id. */
  readonly bornOn: string | null;
  /** The introduction that stands in the record now. What was put right here is not undone by a file. */
  readonly introduced?: EntryId | null;
  /**
   * The ids of the conditions, life notes and measurements that stand in the record now: newest versions only. What
   * changed at the source since then takes the place of its earlier version; without them it stands beside it.
   */
  readonly standing?: ReadonlySet<string>;
  /** The ids of the aims in the record, so that ratings of an aim that came earlier find it. */
  readonly aims: ReadonlySet<string>;
}

/** All that an import needs to know and must not look up by itself. */
export interface ImportContext {
  readonly site: SiteId;
  readonly now: Instant;
  /** Who writes what an import brings. The site's own system party, never a person or a professional. */
  readonly systemParty: PartyId;
  /** The professional who imports, and so begins to work with the people that come. Null: nobody does yet. */
  readonly professional: { readonly party: PartyId; readonly name: string; readonly profession: string } | null;
  /**
   * The sending system, where ids of several systems could meet ("Patient/1" here and there). Empty for one sender.
   * It is part of every id, so it must be the same at each import from that system.
   */
  readonly sender: string;
  /** The people of `ImportPlan.people` that the site has already. */
  readonly known: ReadonlyMap<SubjectId, KnownPerson>;
  /** The questionnaires whose answers can be kept: see `instrumentFrom`. */
  readonly instruments: readonly Instrument[];
}
