/** Runs work on the same key one after the other, and work on different keys side by side. */
export class InTurn {
  readonly #last = new Map<string, Promise<unknown>>();

  run<Value>(key: string, work: () => Promise<Value>): Promise<Value> {
    const before = this.#last.get(key);
    // The one before has answered its own caller, whatever came of it.
    const mine = before === undefined ? work() : before.then(work, work);
    this.#last.set(key, mine);
    const tidy = () => {
      if (this.#last.get(key) === mine) this.#last.delete(key);
    };
    mine.then(tidy, tidy);
    return mine;
  }
}
