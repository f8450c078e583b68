import type { LiveNews } from "@aimwell/contract";
import type { SiteId } from "@aimwell/domain";

/** News of one record, and who may hear it. It carries no words and no values: who hears it asks for what is new. */
export interface Told {
  readonly site: SiteId;
  readonly news: LiveNews;
  readonly parties: readonly string[];
}

type Listener = (news: LiveNews) => void;

/** Carries news to other servers on the same database, and theirs to here. */
export interface Relay {
  readonly send: (told: Told) => void;
  readonly close: () => Promise<void>;
}

/** Not a party: whoever is of a site's staff listens under this name to news of the team's record. */
export const staffListeners = "staff";
/** Everyone else at a site hears that its place changed, since that changes what fits each person there. */
export const othersListen = "others";

/** Carries news from the write door to everyone who listens and may see the record. */
export class News {
  readonly #listeners = new Map<string, Set<Listener>>();
  #relay: Relay | null = null;

  /** From now on news goes to other servers, too. */
  relayBy(relay: Relay): void {
    this.#relay = relay;
  }

  tell(told: Told): void {
    this.tellHere(told);
    this.#relay?.send(told);
  }

  /** Tells those who listen at this server. */
  tellHere(told: Told): void {
    for (const party of new Set(told.parties)) {
      for (const listener of this.#listeners.get(`${told.site}/${party}`) ?? []) listener(told.news);
    }
  }

  listen(site: SiteId, party: string, listener: Listener): () => void {
    const key = `${site}/${party}`;
    const listeners = this.#listeners.get(key) ?? new Set();
    listeners.add(listener);
    this.#listeners.set(key, listeners);
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0) this.#listeners.delete(key);
    };
  }

  /** How many listen, for the figures of a running server. */
  get count(): number {
    let sum = 0;
    for (const listeners of this.#listeners.values()) sum += listeners.size;
    return sum;
  }
}
