import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import type { ContentFile } from "@aimwell/library/content";
import { ConfigError } from "../config.ts";

async function filesIn(name: string): Promise<readonly string[]> {
  if (!(await stat(name)).isDirectory()) return [name];
  const found = await readdir(name, { recursive: true });
  return found
    .filter((each) => each.endsWith(".json"))
    .sort()
    .map((each) => join(name, each));
}

/** The files of these names; a folder stands for all its .json files, those in folders below included. */
export async function readContentFiles(names: readonly string[]): Promise<readonly ContentFile[]> {
  const files = await Promise.all(
    names.map(async (given) => {
      try {
        const found = await filesIn(given);
        return await Promise.all(found.map(async (name) => ({ name, text: await readFile(name, "utf8") })));
      } catch (error) {
        const why = error instanceof Error && "code" in error ? String(error.code) : String(error);
        throw new ConfigError(`${given} can't be read (${why}). Check the name and try again.`);
      }
    }),
  );
  return files.flat();
}
