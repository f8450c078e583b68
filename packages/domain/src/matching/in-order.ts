/**
 * Puts many things in order by two numbers of which there are few different ones, and by their ids where both are alike.
 * Only as many are sorted by id as are wanted.
 */
export class InOrder<Thing extends { readonly id: string }> {
  readonly #places = new Map<number, Map<number, Thing[]>>();

  /** @param order - goes first, from the greatest; then `fit`, from the greatest; then the id. */
  add(order: number, fit: number, thing: Thing): void {
    let alike = this.#places.get(order);
    if (alike === undefined) {
      alike = new Map();
      this.#places.set(order, alike);
    }
    const place = alike.get(fit);
    if (place === undefined) alike.set(fit, [thing]);
    else place.push(thing);
  }

  first(most: number): readonly Thing[] {
    const found: Thing[] = [];
    for (const order of greatestFirst(this.#places.keys()))
      for (const fit of greatestFirst(this.#places.get(order)?.keys() ?? [])) {
        const place = this.#places.get(order)?.get(fit) ?? [];
        for (const thing of place.sort(byId)) {
          if (found.length >= most) return found;
          found.push(thing);
        }
      }
    return found;
  }
}

const greatestFirst = (numbers: Iterable<number>): readonly number[] => [...numbers].sort((one, other) => other - one);
const byId = (one: { readonly id: string }, other: { readonly id: string }): number =>
  one.id === other.id ? 0 : one.id < other.id ? -1 : 1;
