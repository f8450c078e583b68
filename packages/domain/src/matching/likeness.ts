import type { EvidenceStatement } from "@aimwell/library";
import { type Reason, termOf } from "./reason.ts";

/** What is compared with the people who were studied. */
export interface Likened {
  /** In whole years; null where it is not known. */
  readonly age: number | null;
  /** By the library's own names. */
  readonly conditions: ReadonlySet<string>;
}

function ageReason({ studied }: EvidenceStatement, { age }: Likened): Reason {
  const { ageFrom: from, ageTo: to } = studied ?? { ageFrom: null, ageTo: null };
  if (from === null && to === null) return { key: "ages-not-told" };
  if (age === null) return { key: "age-not-known", from, to };
  const isWithin = (from === null || age >= from) && (to === null || age <= to);
  return { key: isWithin ? "age-studied" : "age-not-studied", age, from, to };
}

/** How far this person is from the people of one finding (E-80), each comparison with its data. */
export function likenessReasons(statement: EvidenceStatement, person: Likened): readonly Reason[] {
  const without = (statement.studied?.without ?? []).filter((condition) => person.conditions.has(condition));
  return [ageReason(statement, person), ...without.map((condition): Reason => ({ key: "studied-without", condition }))];
}

/** The furthest of what is known, in [0, 1]; 1 where nothing can be compared, since that says nothing against it. */
export const likeness = (reasons: readonly Reason[]): number =>
  reasons.reduce((near, reason) => Math.min(near, termOf(reason) ?? 1), 1);
