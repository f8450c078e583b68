import type { ImportContext } from "../plan/context.ts";
import { subjectFor } from "../plan/desk.ts";
import type { Item } from "../source/item.ts";
import { open } from "../source/resource.ts";
import { nameOf } from "./human-name.ts";
import { areApart, bornOnOf } from "./patient.ts";

/**
 * The keys under which two different people came, or one who differs from the person known here under it. Nothing of
 * either is imported: a record with two lives in it is worse than none.
 */
export function confusedKeys(items: readonly Item[], context: ImportContext): ReadonlySet<string> {
  const people = Map.groupBy(
    items.filter((item) => item.resourceType === "Patient"),
    (item) => item.key,
  );
  const confused = [...people].filter(([key, copies]) => {
    const told = copies.map((copy) => ({ bornOn: bornOnOf(open(copy)), name: nameOf(open(copy)) }));
    const [first] = told;
    const isTwo = told.some((each) => areApart(first?.bornOn ?? null, each.bornOn) && each.name !== first?.name);
    const known = context.known.get(subjectFor(context, key));
    return isTwo || told.some((each) => areApart(known?.bornOn ?? null, each.bornOn));
  });
  return new Set(confused.map(([key]) => key));
}
