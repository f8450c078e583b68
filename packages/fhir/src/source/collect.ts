import { isObject, type JsonObject } from "../reading/node.ts";
import { readTime } from "../reading/time.ts";
import type { Item, NoResource } from "./item.ts";
import { sourceKey } from "./source-key.ts";

export interface SourceFile {
  readonly name: string;
  readonly text: string;
}
export interface Collected {
  readonly items: readonly Item[];
  readonly noResources: readonly NoResource[];
}
interface Found {
  readonly path: string;
  readonly value: unknown;
  readonly entry: JsonObject | null;
}

/** A bundle in a bundle in a bundle is a mistake, or an attack on the stack. */
const deepestBundle = 4;

/** Every resource of every file, in load order: single resources, bundles of any type, and one resource a line. */
export function collect(files: readonly SourceFile[]): Collected {
  const items: Item[] = [];
  const noResources: NoResource[] = [];
  for (const file of files) {
    const parsed = parseFile(file.text);
    if (typeof parsed === "string") noResources.push({ ...nothing(file.name, ""), reason: parsed });
    else {
      for (const each of parsed.flatMap((found) => unfold(found, file.name, 0))) {
        if ("reason" in each) noResources.push(each);
        else items.push(itemOf(each, items.length));
      }
    }
  }
  return { items, noResources };
}

/** What was found, or the resources inside it when it is a bundle. */
function unfold(found: Found, file: string, depth: number): readonly (Raw | NoResource)[] {
  const { value, path, entry } = found;
  if (value instanceof SyntaxError) {
    return [{ ...nothing(file, path), reason: `This line is not JSON${whereOf(value)}.` }];
  }
  if (!isObject(value)) return [{ ...nothing(file, path), reason: "This is not a resource: it should be an object." }];
  const type = value["resourceType"];
  const id = typeof value["id"] === "string" ? value["id"] : null;
  if (typeof type !== "string" || type === "") {
    return [{ ...nothing(file, path), id, reason: "resourceType is missing, so nobody can tell what this is." }];
  }
  return type === "Bundle" ? unfoldBundle(value, path, file, depth) : [{ type, id, value, entry, file, path }];
}

function unfoldBundle(bundle: JsonObject, path: string, file: string, depth: number): readonly (Raw | NoResource)[] {
  const entries = bundle["entry"];
  const at = path === "" ? "entry" : `${path}.entry`;
  const refused = { file, path: at, resourceType: "Bundle", id: null };
  if (entries === undefined || entries === null) return [];
  if (!Array.isArray(entries)) return [{ ...refused, reason: "entry should be a list." }];
  if (depth >= deepestBundle) {
    return [{ ...refused, reason: "This bundle lies too deep inside other bundles to be read." }];
  }
  // A history lists the newest first; everything else is told in order.
  const told = entries.map((entry: unknown, index) => ({ entry, path: `${at}[${index}]` }));
  return (bundle["type"] === "history" ? told.toReversed() : told).flatMap((each) => {
    const found = openEntry(each.entry, each.path);
    return typeof found === "string"
      ? [{ ...nothing(file, each.path), reason: found }]
      : unfold(found, file, depth + 1);
  });
}

function nothing(file: string, path: string) {
  return { file, path, resourceType: null, id: null } as const;
}

function parseFile(text: string): readonly Found[] | string {
  const clean = text.startsWith("\uFEFF") ? text.slice(1) : text;
  if (clean.trim() === "") return "The file is empty.";
  const whole = parse(clean);
  if (!(whole instanceof SyntaxError)) {
    const list: readonly unknown[] | null = Array.isArray(whole) ? whole : null;
    if (list === null) return [{ path: "", value: whole, entry: null }];
    return list.map((value, index) => ({ path: `[${index}]`, value, entry: null }));
  }
  const lines = clean.split("\n").map((line, index) => ({ line: line.trim(), path: `line ${index + 1}` }));
  const told = lines
    .filter(({ line }) => line !== "")
    .map(({ line, path }) => ({ path, value: parse(line), entry: null }));
  const isOneALine = told.length > 1 && told.some(({ value }) => isObject(value) && !(value instanceof SyntaxError));
  return isOneALine ? told : `The file is not JSON${whereOf(whole)}.`;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return error;
    throw error;
  }
}

/** Where it breaks, without a word of what stands there: reasons may be logged, and a person's words may not. */
function whereOf({ message }: SyntaxError): string {
  if (message.includes("end of JSON")) return ": it ends too early";
  const place = /at position \d+( \(line \d+ column \d+\))?/.exec(message)?.[0];
  return place === undefined ? "" : `: it breaks ${place}`;
}

function openEntry(entry: unknown, path: string): Found | string {
  if (!isObject(entry)) return "An entry should be an object.";
  const request = entry["request"];
  const isDeletion = isObject(request) && request["method"] === "DELETE";
  if (isDeletion) return "This entry asks for a deletion. An import adds; it never deletes.";
  if (entry["resource"] === undefined) return "This entry has no resource.";
  return { path: `${path}.resource`, value: entry["resource"], entry };
}

interface Raw {
  readonly type: string;
  readonly id: string | null;
  readonly value: JsonObject;
  readonly entry: JsonObject | null;
  readonly file: string;
  readonly path: string;
}

function itemOf(raw: Raw, place: number): Item {
  const request = raw.entry?.["request"];
  const requestUrl = isObject(request) && typeof request["url"] === "string" ? request["url"] : null;
  const fullUrl = typeof raw.entry?.["fullUrl"] === "string" ? raw.entry["fullUrl"] : null;
  const address = sourceKey(raw.type, raw.value, { fullUrl, requestUrl });
  const { file, path, id } = raw;
  const updated = updatedAt(raw.value);
  return {
    file,
    path,
    resourceType: raw.type,
    id,
    resource: raw.value,
    ...address,
    fullUrl,
    updated,
    place,
  };
}

function updatedAt(resource: JsonObject): string | null {
  const meta = resource["meta"];
  const updated = isObject(meta) && typeof meta["lastUpdated"] === "string" ? readTime(meta["lastUpdated"]) : "";
  return typeof updated === "string" || updated.precision !== "moment" ? null : updated.instant;
}
