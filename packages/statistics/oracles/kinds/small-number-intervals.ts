import { proportionInterval, rateInterval } from "../../src/index.ts";
import { compareUnder, numberAt, objectAt, type Plain, textAt, toleranceOf } from "./compare.ts";

/** Checks the intervals of one proportion or rate; returns what doesn't agree, in sentences. */
export function check(oracle: Plain, file: Plain): readonly string[] {
  const { same, mismatches } = compareUnder(toleranceOf(file));
  const input = objectAt(oracle, "input");
  const [events, size, level] = [numberAt(input, "events"), numberAt(input, "size"), numberAt(input, "level")];
  const expected = objectAt(oracle, "expected");
  const isRate = textAt(oracle, "of") === "rate";
  const exactMethods = ["exact", "mid-p"] as const;
  for (const method of exactMethods) {
    const { lower, upper } = isRate
      ? rateInterval({ events, exposure: size }, { method, level })
      : proportionInterval({ events, n: size }, { method, level });
    same(method, expected[method], [lower, upper]);
  }
  if (isRate) return mismatches;
  const { lower, upper } = proportionInterval({ events, n: size }, { method: "wilson", level });
  same("wilson", expected["wilson"], [lower, upper]);
  return mismatches;
}
