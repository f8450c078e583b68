import { isObject, type JsonObject } from "../reading/node.ts";
import { fingerprint } from "./name-based-id.ts";

const uuidUrn = /^urn:uuid:([0-9a-f-]{36})$/i;
const oidUrn = /^urn:oid:([0-9.]+)$/i;
const absolute = /^(https?:\/\/.+)\/([A-Z][A-Za-z]+)\/([A-Za-z0-9\-.]{1,64})$/;
const relative = /^([A-Z][A-Za-z]+)\/([A-Za-z0-9\-.]{1,64})$/;

export interface Address {
  readonly key: string;
  readonly base: string | null;
}

/** Where a reference or a full address points, as a key; null when it is none of the forms that name one thing. */
export function addressOf(text: string, type: string | null, base: string | null): Address | null {
  const plain = text.replace(/\/_history\/[A-Za-z0-9\-.]{1,64}$/, "");
  const urn = uuidUrn.exec(plain) ?? oidUrn.exec(plain);
  if (urn?.[1] !== undefined) return { key: `${type ?? "*"}/${urn[1].toLowerCase()}`, base: null };
  const far = absolute.exec(plain);
  if (far?.[1] !== undefined) return { key: `${far[1]}/${far[2]}/${far[3]}`, base: far[1] };
  if (!relative.test(plain)) return null;
  return { key: base === null ? plain : `${base}/${plain}`, base };
}

interface Entry {
  readonly fullUrl: string | null;
  readonly requestUrl: string | null;
}

/**
 * What tells one thing apart from all others, wherever it is met. In this order: the full http address; type and id;
 * type and the urn:uuid that the bundle gives; the address that it was to be written to; its identifiers, name and day
 * of birth; at last everything it says. An identifier alone is never enough: test data, and some real systems, give
 * several people the same one.
 */
export function sourceKey(type: string, resource: JsonObject, entry: Entry): Address {
  const id = typeof resource["id"] === "string" && resource["id"] !== "" ? resource["id"] : null;
  const full = entry.fullUrl === null ? null : addressOf(entry.fullUrl, type, null);
  if (full !== null && full.base !== null) return full;
  if (id !== null) return { key: `${type}/${isUuid(id) ? id.toLowerCase() : id}`, base: null };
  if (full !== null) return full;
  const asked = entry.requestUrl === null ? null : addressOf(entry.requestUrl, type, null);
  if (asked?.key.startsWith(`${type}/`)) return asked;
  const known = identifiersOf(resource);
  if (known.length === 0) return { key: `${type}#${fingerprint(resource)}`, base: null };
  const { name, birthDate } = resource;
  return { key: `${type}#${fingerprint([known, name ?? null, birthDate ?? null])}`, base: null };
}

/** The identifiers of a resource, as `system|value`. */
export function identifiersOf(resource: JsonObject): readonly string[] {
  const raw = resource["identifier"];
  const list: readonly unknown[] = Array.isArray(raw) ? raw : [raw];
  return list.flatMap((identifier) => {
    if (!isObject(identifier) || typeof identifier["value"] !== "string" || identifier["value"] === "") return [];
    return [`${typeof identifier["system"] === "string" ? identifier["system"] : ""}|${identifier["value"]}`];
  });
}

function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
}
