import { hash } from "node:crypto";
import type { Head } from "../record/append.ts";
import { chainStart } from "../record/chain.ts";

/** What is left of a record that was erased. `seq` is the step that the erasure itself took in the record's chain. */
export interface ErasureRow extends Head {
  readonly erasedAt: string;
  readonly because: string;
}

/** The hash of the step that erased a record: over how it ended, when it went, and why. */
export function erasureHash({ seq, hash: head, measured, measuredHash, erasedAt, because }: ErasureRow): string {
  return hash("sha256", ["erased", head, seq, measured, measuredHash, erasedAt, because].join("\n"), "hex");
}

/** Where a record's rows begin: at nothing, or after its last erasure. */
export function startAfter(erasures: readonly ErasureRow[]): Head {
  const last = erasures.at(-1);
  if (last === undefined) return { seq: 0, hash: chainStart, measured: 0, measuredHash: chainStart };
  return { ...last, hash: erasureHash(last) };
}
