import { posix } from "node:path";

/** The project's files by their path from its root, with forward slashes. */
export type Tree = ReadonlyMap<string, string>;

/** What each room may import from. */
export const arrows: Readonly<Record<string, readonly string[]>> = {
  statistics: [],
  library: [],
  domain: ["statistics", "library"],
  network: ["domain", "statistics"],
  contract: ["domain"],
  fhir: ["domain", "library"],
  store: ["domain"],
  drawing: ["statistics"],
  web: ["contract", "domain", "drawing", "statistics", "library"],
  server: ["statistics", "library", "domain", "network", "contract", "fhir", "store"],
  cli: ["statistics", "library", "domain", "drawing", "network", "contract", "fhir", "store", "server"],
};

/** Rooms that do no input or output and read no clock, chance or environment: these come in as arguments. */
export const pureRooms: readonly string[] = ["statistics", "drawing", "domain", "network", "contract"];

/** Where an import leads: a file of the tree, the package it was named by where it was, or nothing of ours. */
export type Target = { readonly file: string | undefined; readonly room: string | undefined; readonly byName: boolean };

const prefix = "@aimwell/";

/** The room that a path lies in, such as `domain`; undefined for scripts and whole-system tests. */
export function roomOf(path: string): string | undefined {
  return /^packages\/([^/]+)\//.exec(path)?.[1];
}

function exportsOf(tree: Tree, room: string): ReadonlyMap<string, string> {
  const text = tree.get(`packages/${room}/package.json`);
  const parsed: unknown = text === undefined ? {} : JSON.parse(text);
  const listed = typeof parsed === "object" && parsed !== null && "exports" in parsed ? parsed.exports : undefined;
  if (typeof listed !== "object" || listed === null) return new Map();
  const entries = Object.entries(listed).filter((entry): entry is [string, string] => typeof entry[1] === "string");
  return new Map(entries.map(([name, file]) => [name, posix.join("packages", room, file)]));
}

/** The file behind `@aimwell/room` or `@aimwell/room/part`; undefined where the room does not export it. */
function exported(tree: Tree, room: string, part: string): string | undefined {
  const listed = exportsOf(tree, room);
  const exact = listed.get(part);
  if (exact !== undefined) return exact;
  for (const [pattern, file] of listed) {
    const [before, after] = pattern.split("*");
    if (before === undefined || after === undefined || !part.startsWith(before) || !part.endsWith(after)) continue;
    return file.replace("*", part.slice(before.length, part.length - after.length));
  }
  return undefined;
}

/** Follows an import from the file that makes it. */
export function follow(tree: Tree, from: string, specifier: string): Target {
  if (specifier.startsWith(".")) {
    const file = posix.join(posix.dirname(from), specifier.replace(/\?.*$/, ""));
    return { file, room: roomOf(file), byName: false };
  }
  if (!specifier.startsWith(prefix)) return { file: undefined, room: undefined, byName: true };
  const [room = "", ...rest] = specifier.slice(prefix.length).split("/");
  return { file: exported(tree, room, rest.length > 0 ? `./${rest.join("/")}` : "."), room, byName: true };
}
