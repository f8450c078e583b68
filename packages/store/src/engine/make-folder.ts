import { existsSync, mkdirSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { errorCode } from "./storage-error.ts";

/**
 * Makes a folder and those above it that are missing. One by one: asked for all of them at once, Node tries for ever where
 * the system takes no new folder and says that it is missing, as in /proc.
 *
 * @throws whatever the system said of the first that it would not make.
 */
export function makeFolder(folder: string, mode: number): void {
  const missing: string[] = [];
  for (let at = resolve(folder); !existsSync(at); at = dirname(at)) missing.unshift(at);
  for (const each of missing) makeOne(each, mode);
}

function makeOne(folder: string, mode: number): void {
  try {
    mkdirSync(folder, { mode });
  } catch (error) {
    // Somebody else made it meanwhile.
    if (errorCode(error) !== "EEXIST") throw error;
  }
}
