/** Numbers that look random and are the same in every run: for simulations with a fixed seed. */
export type Random = {
  /** Uniform on [0, 1). */
  readonly uniform: () => number;
  /** Normal with mean 0 and SD 1. */
  readonly normal: () => number;
};

/**
 * A generator from a seed.
 *
 * @see Vigna, ACM Trans Math Softw 2016;42:30 (splitmix and xorshift families); normal by Box and Muller 1958.
 */
export function randomFrom(seed: number): Random {
  let state = (seed ^ 0x9e3779b9) >>> 0;
  const bits = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const uniform = (): number => bits() / 2 ** 32;
  let spare: number | null = null;
  const normal = (): number => {
    if (spare !== null) {
      const value = spare;
      spare = null;
      return value;
    }
    const radius = Math.sqrt(-2 * Math.log(1 - uniform()));
    const angle = 2 * Math.PI * uniform();
    spare = radius * Math.sin(angle);
    return radius * Math.cos(angle);
  };
  return { uniform, normal };
}

/** A series without a change in it, whose neighbours correlate by phi. */
export function steadySeries(count: number, phi: number, { normal }: Random): readonly number[] {
  let value = normal() / Math.sqrt(1 - phi * phi);
  return Array.from({ length: count }, () => {
    const now = value;
    value = phi * value + normal();
    return now;
  });
}
