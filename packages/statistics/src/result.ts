/** What a computation gives when the data may not allow it: the value, or the reasons why not. */
export type Result<Value, Problem> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export function solved<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

export function unsolved<Problem>(...problems: readonly Problem[]): {
  readonly ok: false;
  readonly problems: readonly Problem[];
} {
  return { ok: false, problems };
}
