/** How long answers took, kept as they came: a percentile of a load run is of its own answers, not of a model. */
export class Times {
  readonly #all: number[] = [];

  add(ms: number): void {
    this.#all.push(ms);
  }

  get count(): number {
    return this.#all.length;
  }

  /** These and others together. */
  with(others: readonly Times[]): Times {
    const all = new Times();
    for (const times of [this, ...others]) for (const ms of times.#all) all.add(ms);
    return all;
  }

  /** The time within which this share of answers came, in milliseconds. */
  within(shares: readonly number[]): readonly number[] {
    const sorted = Float64Array.from(this.#all).sort();
    return shares.map((share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN);
  }
}

/** A table as the documentation shows it. */
export function tableOf(heads: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(" | ")} |`;
  return [line(heads), line(heads.map((_, at) => (at === 0 ? "---" : "---:"))), ...rows.map(line)].join("\n");
}

export const inMs = (ms: number): string => (ms < 10 ? ms.toFixed(1) : Math.round(ms).toLocaleString("en"));
