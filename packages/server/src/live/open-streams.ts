/** How many live streams a server holds open. */
export interface StreamBounds {
  /** Tabs and devices of one party. */
  readonly ofOne: number;
  readonly inAll: number;
}

const usual: StreamBounds = { ofOne: 30, inAll: 10_000 };

/** The live streams that are open, by party: no one party may take the connections that all others need. */
export class OpenStreams {
  readonly #bounds: StreamBounds;
  readonly #ends = new Map<string, Set<() => void>>();
  #count = 0;

  constructor(bounds: StreamBounds = usual) {
    this.#bounds = bounds;
  }

  /** Why this party may not open one more; null when it may. */
  refusal(party: string): "too-many-of-one" | "too-many" | null {
    if ((this.#ends.get(party)?.size ?? 0) >= this.#bounds.ofOne) return "too-many-of-one";
    return this.#count >= this.#bounds.inAll ? "too-many" : null;
  }

  /** One was opened. @returns what to call when it is closed; twice is once. */
  opened(party: string, end: () => void): () => void {
    const ends = this.#ends.get(party) ?? new Set();
    this.#ends.set(party, ends.add(end));
    this.#count += 1;
    return () => {
      if (!ends.delete(end)) return;
      this.#count -= 1;
      if (ends.size === 0 && this.#ends.get(party) === ends) this.#ends.delete(party);
    };
  }

  endAll(): void {
    for (const ends of [...this.#ends.values()]) for (const end of [...ends]) end();
  }
}
