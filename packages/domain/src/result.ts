/** An answer, or an expected no. A broken promise is thrown instead, and a failing world travels up by itself. */
export type Result<Value, Refused> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly refusal: Refused };

export function ok<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

export function refuse<Refused>(refusal: Refused): { readonly ok: false; readonly refusal: Refused } {
  return { ok: false, refusal };
}

/** Closes a `switch` over a union: the compiler proves that nothing is left. */
export function assertNever(left: never): never {
  throw new TypeError(`Expected every case to be handled, but this was left: ${JSON.stringify(left)}`);
}
