import type { Refusal, RefusalCode } from "@aimwell/domain";

/** How one refusal is said: its HTTP status, and a plain sentence that says what to do. */
export interface Said<Code extends RefusalCode> {
  readonly status: 403 | 404 | 409 | 422;
  readonly words: (facts: Extract<Refusal, { code: Code }>) => string;
}
