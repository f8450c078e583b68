import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

const prefixBytes = 5;
let known: Buffer | null = null;

/** Whether this is one of the passwords that leaks hold most often. It asks a file of this program, never the network. */
export function isCommon(password: string): boolean {
  known ??= readFileSync(new URL("../../data/common-passwords.bin", import.meta.url));
  const wanted = createHash("sha256")
    .update(password.normalize("NFKC").toLowerCase())
    .digest()
    .subarray(0, prefixBytes);
  let [low, high] = [0, known.length / prefixBytes];
  while (low < high) {
    const middle = (low + high) >> 1;
    const order = known.subarray(middle * prefixBytes, (middle + 1) * prefixBytes).compare(wanted);
    if (order === 0) return true;
    if (order < 0) low = middle + 1;
    else high = middle;
  }
  return false;
}
