/**
 * Writers that are at work at once keep the same cell in stripes of their own, so that none waits for another's commit.
 * Readers add the stripes up.
 */
export class Stripes {
  readonly #taken = new Set<number>();

  /** Runs work with the lowest stripe that nobody in this process holds. */
  async with<Value>(work: (stripe: number) => Promise<Value>): Promise<Value> {
    let stripe = 0;
    while (this.#taken.has(stripe)) stripe += 1;
    this.#taken.add(stripe);
    try {
      return await work(stripe);
    } finally {
      this.#taken.delete(stripe);
    }
  }
}
