import { renameSync, writeFileSync } from "node:fs";

/** Puts a file down whole and on the disk, or not at all: a power cut leaves the old one or the new one, and never half of one. */
export function writeWhole(path: string, text: string): void {
  writeFileSync(`${path}.new`, text, { mode: 0o600, flush: true });
  renameSync(`${path}.new`, path);
}
