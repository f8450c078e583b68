import { randomBytes } from "node:crypto";
import { existsSync, linkSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { isIP } from "node:net";
import { join, resolve } from "node:path";
import { prepareFolder } from "@aimwell/store";
import type { AppOptions } from "./app.ts";
import type { SessionHours } from "./sign-in/session-rules.ts";

export interface Config {
  readonly host: string;
  readonly port: number;
  readonly dataFolder: string;
  readonly databaseUrl: string | undefined;
  readonly engine: "auto" | "embedded" | "pglite";
  readonly logLevel: string;
  /** The site's own practices and evidence; without, the folder `library` in the data folder where there is one. */
  readonly libraryFolder?: string | undefined;
  /** Where browsers find this server: `https://aimwell.example`. Passkeys are bound to it. */
  readonly origin?: string | undefined;
  /** Addresses of proxies whose word about the sender is taken, with commas. Without, nobody's is. */
  readonly trustProxy?: string | undefined;
  readonly sessionHours?: AppOptions["sessionHours"];
  readonly logTo?: AppOptions["logTo"];
  readonly smallestGroup?: AppOptions["smallestGroup"];
  readonly loadBounds?: AppOptions["loadBounds"];
  readonly streamBounds?: AppOptions["streamBounds"];
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
    libraryFolder: environment["AIMWELL_LIBRARY"] || undefined,
    origin: originIn(environment["AIMWELL_ORIGIN"]),
    trustProxy: proxiesIn(environment["AIMWELL_TRUST_PROXY"]),
    sessionHours: sessionHoursIn(environment),
    smallestGroup: smallestGroupIn(environment["AIMWELL_SMALLEST_GROUP"]),
  };
}

/** Two or more: a group of one would show a person. */
function smallestGroupIn(given: string | undefined): number | undefined {
  if (given === undefined || given === "") return undefined;
  if (/^\d{1,4}$/.test(given) && Number(given) >= 2) return Number(given);
  throw new ConfigError(`AIMWELL_SMALLEST_GROUP is "${given}". Give a number from 2 on, or leave it out for 10.`);
}

function originIn(given: string | undefined): string | undefined {
  if (given === undefined || given === "") return undefined;
  if (URL.canParse(given) && new URL(given).origin === given && given.startsWith("http")) return given;
  throw new ConfigError(`AIMWELL_ORIGIN is "${given}". Give what browsers open, such as https://aimwell.example.`);
}

function proxiesIn(given: string | undefined): string | undefined {
  if (given === undefined || given === "") return undefined;
  const isOne = (each: string) =>
    isIP(each.split("/")[0] ?? "") !== 0 || ["loopback", "linklocal", "uniquelocal"].includes(each);
  if (given.split(",").every((each) => isOne(each.trim()))) return given;
  throw new ConfigError(`AIMWELL_TRUST_PROXY is "${given}". Give addresses of proxies, with commas, such as 10.0.0.2.`);
}

/** Two numbers of hours: idle, and at most. */
function sessionHoursIn(environment: Readonly<Record<string, string | undefined>>): AppOptions["sessionHours"] {
  const hoursOf = (name: string): SessionHours | undefined => {
    const given = environment[name];
    if (given === undefined || given === "") return undefined;
    const [idle = 0, most = 0, ...more] = given.split("/").map(Number);
    if (idle > 0 && most >= idle && more.length === 0) return { idle, most };
    throw new ConfigError(`${name} is "${given}". Give hours idle and hours at most, such as 12/24.`);
  };
  const professional = hoursOf("AIMWELL_SESSION_HOURS");
  const person = hoursOf("AIMWELL_SESSION_HOURS_PERSON");
  return {
    ...(professional === undefined ? {} : { professional }),
    ...(person === undefined ? {} : { person, supporter: person }),
  };
}

/** A secret of this installation, made at the first start and readable to its account only. */
export function secretIn(dataFolder: string, name: string): string {
  const file = join(dataFolder, name);
  if (!existsSync(file)) placeSecret(dataFolder, name, randomBytes(32).toString("base64url"));
  const secret = readFileSync(file, "utf8");
  if (secret !== "") return secret;
  throw new ConfigError(
    `The file ${file} is empty. Put it back from a backup: what accounts sealed opens with it alone.`,
  );
}

/**
 * Puts a secret down whole and on the disk, or not at all: a start that is cut off never leaves half of one behind. One that
 * is there already stays.
 */
export function placeSecret(dataFolder: string, name: string, secret: string): void {
  const file = join(prepareFolder(dataFolder), name);
  const draft = `${file}.${process.pid}.new`;
  writeFileSync(draft, secret, { mode: 0o600, flush: true });
  try {
    linkSync(draft, file);
  } catch (error) {
    // Of two that start at once, the first one's holds.
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  } finally {
    rmSync(draft);
  }
}
