/** So many tries at once, and so many more an hour. */
export interface Pace {
  readonly atOnce: number;
  readonly perHour: number;
}

interface Bucket {
  left: number;
  at: number;
}

/**
 * Counts tries by key, in bounded memory: whoever tried longest ago is forgotten first, which can only be kind. Each key has
 * a bucket of tries that fills again with time, so nobody is ever locked out for good.
 */
export class Limit {
  readonly #pace: Pace;
  readonly #most: number;
  readonly #now: () => number;
  readonly #buckets = new Map<string, Bucket>();

  /** @param most - how many keys are remembered at once. */
  constructor(
    pace: Pace,
    { most = 20_000, now = Date.now }: { readonly most?: number; readonly now?: () => number } = {},
  ) {
    this.#pace = pace;
    this.#most = most;
    this.#now = now;
  }

  /** Takes one try. @returns null when it may go on, else the seconds to wait. */
  take(key: string): number | null {
    const wait = this.wait(key);
    if (wait !== null) return wait;
    const left = this.#leftFor(key) - 1;
    const bucket = this.#buckets.get(key);
    if (bucket !== undefined && this.#buckets.size <= this.#most / 2) {
      // As long as nobody has to be forgotten soon, who tried last needs no place at the end of the line.
      bucket.left = left;
      bucket.at = this.#now();
      return null;
    }
    this.#buckets.delete(key);
    this.#buckets.set(key, { left, at: this.#now() });
    const [oldest] = this.#buckets.keys();
    if (this.#buckets.size > this.#most && oldest !== undefined) this.#buckets.delete(oldest);
    return null;
  }

  /** The seconds to wait until the next try may be taken; null when it may be now. Takes nothing. */
  wait(key: string): number | null {
    const left = this.#leftFor(key);
    return left >= 1 ? null : Math.max(1, Math.ceil(((1 - left) * 3600) / this.#pace.perHour));
  }

  /** Forgets the tries of a key: its owner got in. */
  forget(key: string): void {
    this.#buckets.delete(key);
  }

  get size(): number {
    return this.#buckets.size;
  }

  #leftFor(key: string): number {
    const bucket = this.#buckets.get(key);
    if (bucket === undefined) return this.#pace.atOnce;
    const hours = Math.max(0, this.#now() - bucket.at) / 3_600_000;
    return Math.min(this.#pace.atOnce, bucket.left + hours * this.#pace.perHour);
  }
}
