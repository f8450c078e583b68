import { readFile } from "node:fs/promises";
import { ConfigError } from "@aimwell/server";

const shortest = 12;

/** The first line of a file as the passphrase: on the command line, others on the machine could read it. */
export async function passphraseIn(file: string | undefined): Promise<string | undefined> {
  if (file === undefined) return undefined;
  const text = await readFile(file, "utf8").catch((error: unknown) => {
    const why = error instanceof Error && "code" in error ? String(error.code) : String(error);
    throw new ConfigError(`The passphrase file ${file} can't be read (${why}). Check its name.`);
  });
  const passphrase = text.split(/\r?\n/)[0] ?? "";
  if (passphrase.length >= shortest) return passphrase;
  throw new ConfigError(`The first line of ${file} is the passphrase, and it needs ${shortest} characters or more.`);
}
