import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

export interface Config {
  readonly host: string;
  readonly port: number;
  readonly dataFolder: string;
  readonly databaseUrl: string | undefined;
  readonly engine: "auto" | "embedded" | "pglite";
  readonly logLevel: string;
}

/** What a setting that can't be used is called, and what to do. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
}

/**
 * Reads the settings. Each has a default that works.
 *
 * @throws ConfigError in a sentence, when one of them can't be used.
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const port = environment["AIMWELL_PORT"] ?? "4173";
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    throw new ConfigError(`AIMWELL_PORT is "${port}". Give a number from 1 to 65535, or leave it out for 4173.`);
  }
  const engine = environment["AIMWELL_ENGINE"] ?? "auto";
  if (engine !== "auto" && engine !== "embedded" && engine !== "pglite") {
    throw new ConfigError(`AIMWELL_ENGINE is "${engine}". Give embedded or pglite, or leave it out.`);
  }
  return {
    host: environment["AIMWELL_HOST"] ?? "127.0.0.1",
    port: Number(port),
    dataFolder: resolve(environment["AIMWELL_DATA"] ?? ".aimwell"),
    databaseUrl: environment["DATABASE_URL"] || undefined,
    engine,
    logLevel: environment["AIMWELL_LOG"] ?? "warn",
  };
}

/** A secret of this installation, made at the first start and readable to its account only. */
export function secretIn(dataFolder: string, name: string): string {
  const file = join(dataFolder, name);
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
  }
  mkdirSync(dataFolder, { recursive: true });
  const secret = randomBytes(32).toString("base64url");
  writeFileSync(file, secret, { mode: 0o600, flag: "wx" });
  return secret;
}
