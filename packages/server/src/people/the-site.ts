import type { Instant, SiteId } from "@aimwell/domain";
import type { SiteRow, Store } from "@aimwell/store";
import { systemPartyOf } from "../door/site-consequences.ts";

/** The site that this server serves: one, which the first run begins. */
export class TheSite {
  readonly #store: Store;
  readonly #now: () => Instant;
  #site: SiteRow | null = null;

  constructor(store: Store, now: () => Instant) {
    this.#store = store;
    this.#now = now;
  }

  /** The site, or null while this system waits to be set up. */
  async known(): Promise<SiteRow | null> {
    this.#site ??= await this.#store.onlySite();
    return this.#site;
  }

  /** The site, for those who can only be here when there is one. */
  readonly here = async (): Promise<SiteRow> => {
    const site = await this.known();
    if (site === null) throw new TypeError("Expected this system to be set up, but it is not.");
    return site;
  };

  get id(): SiteId | null {
    return this.#site === null ? null : (this.#site.siteId as SiteId);
  }

  async begin(site: SiteRow): Promise<void> {
    const id = site.siteId as SiteId;
    await this.#store.addSite(site, this.#now());
    const system = {
      partyId: systemPartyOf(id),
      kind: "system",
      name: "Aimwell",
      what: null,
      isLead: false,
      accountId: null,
    } as const;
    await this.#store.putParty(id, system, this.#now());
    this.#site = site;
  }
}
