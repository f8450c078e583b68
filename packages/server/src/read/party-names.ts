import type { SiteId } from "@aimwell/domain";
import type { PartyRow, Store } from "@aimwell/store";

const freshMilliseconds = 30_000;

/** Names of parties, remembered for half a minute: every page of a record needs them, and they seldom change. */
export class PartyNames {
  readonly #store: Store;
  readonly #now: () => number;
  readonly #known = new Map<string, { readonly party: PartyRow; readonly until: number }>();

  constructor(store: Store, now: () => number) {
    this.#store = store;
    this.#now = now;
  }

  async of(site: SiteId, ids: readonly string[]): Promise<readonly PartyRow[]> {
    const now = this.#now();
    const fresh = (id: string) => {
      const known = this.#known.get(`${site}/${id}`);
      return known !== undefined && known.until > now ? known.party : undefined;
    };
    const missing = ids.filter((id) => fresh(id) === undefined);
    if (missing.length > 0) {
      for (const party of await this.#store.parties(site, missing)) {
        this.#known.set(`${site}/${party.partyId}`, { party, until: now + freshMilliseconds });
      }
    }
    if (this.#known.size > 20_000) this.#known.clear();
    return ids.flatMap((id) => this.#known.get(`${site}/${id}`)?.party ?? []);
  }
}
