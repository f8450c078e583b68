import {
  type Entry,
  emptyRecord,
  fold,
  type Instant,
  type SiteContext,
  type SiteId,
  type SubjectId,
  siteContextOf,
} from "@aimwell/domain";
import type { Store } from "@aimwell/store";

/** What sites say about themselves: notes in the record of the site itself, whose subject has the site's id. */
export class SiteContexts {
  readonly #store: Store;

  constructor(store: Store) {
    this.#store = store;
  }

  /**
   * Read anew each time, so that a note of another server counts at once; such a record is short.
   *
   * @param until - only what was known at this moment; all of it without.
   */
  async of(site: SiteId, until?: Instant): Promise<SiteContext> {
    const { lines } = await this.#store.load(site, site as string as SubjectId);
    // Stored lines were checked when they came in: they are entries.
    const entries = lines.map(({ line }) => JSON.parse(line) as Entry);
    const known = until === undefined ? entries : entries.filter(({ recordedAt }) => recordedAt <= until);
    return siteContextOf(known.length === 0 ? emptyRecord() : fold(known));
  }
}
