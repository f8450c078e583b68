import {
  type Draft,
  type Figures,
  figuresOf,
  type Measurement,
  mayReckon,
  movesFigures,
  type PersonRecord,
  type SiteId,
  type StrataChoice,
} from "@aimwell/domain";
import type { Store } from "@aimwell/store";

/** By which strata each site's figures are kept. */
export class TeamFigures {
  readonly #store: Pick<Store, "summaryBasis" | "rebuildSummary">;
  readonly #chosen = new Map<SiteId, StrataChoice>();

  constructor(store: Pick<Store, "summaryBasis" | "rebuildSummary">) {
    this.#store = store;
  }

  /** The strata of a site that were asked for before. */
  known(site: SiteId): StrataChoice | undefined {
    return this.#chosen.get(site);
  }

  async strata(site: SiteId): Promise<StrataChoice> {
    const chosen = this.known(site) ?? (await this.#store.summaryBasis(site)).strata;
    this.#chosen.set(site, chosen);
    return chosen;
  }

  /** Keeps the figures by other strata from now on. What was computed by the ones before is computed anew. */
  async choose(site: SiteId, choice: StrataChoice): Promise<void> {
    await this.#store.rebuildSummary(site, choice);
    this.#chosen.set(site, choice);
  }
}

/** A record's figures, with the strata that they were computed by. */
export interface HeldFigures {
  readonly choice: StrataChoice;
  readonly figures: Figures;
}

/**
 * A record's figures before it takes in what comes; null when none of it can change a figure and nobody has computed
 * them. The record grows in place, so they are taken before it does.
 */
export function figuresBefore(
  { record, figures }: { readonly record: PersonRecord; readonly figures: HeldFigures | null },
  coming: { readonly drafts: readonly Draft[]; readonly measurements: readonly Measurement[] },
  choice: StrataChoice,
): HeldFigures | null {
  const held = figures?.choice === choice ? figures : null;
  if (held !== null) return held;
  // A value may change the result of a test, and what the site learned with it.
  const measures = new Set<string>(coming.measurements.map(({ measure }) => measure));
  for (const { type, body } of coming.drafts) {
    if (type === "point.excluded" || type === "phase.marked") measures.add(body.measure);
  }
  const moves = coming.drafts.some(({ type }) => movesFigures(type, choice)) || mayReckon(record, measures);
  if (!moves) return null;
  return { choice, figures: figuresOf(record, choice) };
}

/** The figures after these entries: the same ones when none of them can change a figure. */
export function figuresAfter(
  before: HeldFigures | null,
  record: PersonRecord,
  entries: readonly { readonly type: string }[],
): HeldFigures | null {
  if (before === null || !entries.some(({ type }) => movesFigures(type, before.choice))) return before;
  return { choice: before.choice, figures: figuresOf(record, before.choice) };
}
