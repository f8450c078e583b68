import { isObject, type JsonObject, type Node } from "../reading/node.ts";
import { type Item, isNewer } from "./item.ts";
import { fingerprint } from "./name-based-id.ts";
import { type Address, addressOf, identifiersOf, sourceKey } from "./source-key.ts";

/** Where a reference leads: to something that came, to something that did not, or nowhere that can be told. */
export type Lead =
  | { readonly kind: "item"; readonly item: Item }
  | { readonly kind: "elsewhere"; readonly key: string }
  | { readonly kind: "unclear"; readonly reason: string };

/** All that came, findable. Only the newest copy of each thing is found; references reach across files in any order. */
export class Source {
  readonly newest: ReadonlyMap<string, Item>;
  readonly #byPlainKey: ReadonlyMap<string, readonly Item[]>;
  readonly #byUrn: ReadonlyMap<string, Item>;
  readonly #byIdentifier: ReadonlyMap<string, readonly Item[]>;

  constructor(items: readonly Item[]) {
    const newest = new Map<string, Item>();
    for (const item of items) {
      const held = newest.get(item.key);
      if (held === undefined || isNewer(item, held)) newest.set(item.key, item);
    }
    this.newest = newest;
    const things = [...newest.values()];
    this.#byPlainKey = Map.groupBy(things, (item) => `${item.resourceType}/${item.id ?? ""}`);
    const urns = things.filter((item) => item.fullUrl?.toLowerCase().startsWith("urn:") === true);
    this.#byUrn = new Map(urns.map((item) => [item.fullUrl?.toLowerCase() ?? "", item]));
    const named = things.flatMap((item) => identifiersOf(item.resource).map((identifier) => ({ identifier, item })));
    const grouped = Map.groupBy(named, ({ identifier, item }) => `${item.resourceType}?${identifier}`);
    this.#byIdentifier = new Map([...grouped].map(([name, list]) => [name, list.map(({ item }) => item)]));
  }

  /** Follows a Reference of `from`. `type` is what the element may point to, for forms that do not say it. */
  follow(reference: Node, from: Item, type: string): Lead {
    const text = reference.text("reference");
    if (text === undefined || text === "") return this.#byLogicalName(reference, type);
    if (text.startsWith("#")) return this.#contained(text.slice(1), from);
    if (text.includes("?")) return this.#byCondition(text);
    // A urn:uuid does not say what it points to, so it is looked up as it stands.
    const urn = this.#byUrn.get(text.toLowerCase());
    if (urn !== undefined) return { kind: "item", item: urn };
    const address = addressOf(text, type, from.base);
    if (address === null) return { kind: "unclear", reason: `"${text.slice(0, 80)}" is no reference that FHIR knows.` };
    return this.#at(address, text, type);
  }

  #at({ key, base }: Address, text: string, type: string): Lead {
    const own = this.newest.get(key) ?? this.newest.get(text);
    if (own !== undefined) return { kind: "item", item: own };
    // A bundle with addresses and files without them may speak of the same thing; only one candidate may answer.
    const plain = key.startsWith("http") ? key.split("/").slice(-2).join("/") : key;
    const near = (this.#byPlainKey.get(plain) ?? []).filter((item) => item.base === null || base === null);
    if (near.length > 1)
      return { kind: "unclear", reason: `"${text.slice(0, 80)}" could be any of ${near.length} ${type} resources.` };
    const only = near[0];
    return only === undefined ? { kind: "elsewhere", key } : { kind: "item", item: only };
  }

  #byCondition(text: string): Lead {
    const match = /^(?:.*\/)?([A-Z][A-Za-z]+)\?identifier=([^&]+)$/.exec(text);
    const name = match?.[2] === undefined ? null : decode(match[2]);
    if (match?.[1] === undefined || name === null) {
      return { kind: "unclear", reason: `"${text.slice(0, 80)}" is a search that an import can't run.` };
    }
    return this.#only(`${match[1]}?${name.includes("|") ? name : `|${name}`}`, match[1]);
  }

  #byLogicalName(reference: Node, type: string): Lead {
    const identifier = reference.object("identifier");
    const value = identifier?.text("value");
    if (value === undefined) return { kind: "unclear", reason: "The reference points to nothing." };
    const asked = reference.text("type") ?? type;
    return this.#only(`${asked}?${identifier?.text("system") ?? ""}|${value}`, asked);
  }

  #only(name: string, type: string): Lead {
    const found = this.#byIdentifier.get(name) ?? [];
    const [only] = found;
    if (found.length > 1)
      return { kind: "unclear", reason: `${found.length} ${type} resources carry this identifier.` };
    if (only === undefined) return { kind: "elsewhere", key: name };
    return { kind: "item", item: only };
  }

  #contained(id: string, from: Item): Lead {
    const inside = containedIn(id, from);
    if (inside === null) {
      return { kind: "unclear", reason: `It points to #${id.slice(0, 40)}, but contains no such thing.` };
    }
    // Who came as a resource of their own too is that one, if nothing but the identifier had to agree.
    const alike = identifiersOf(inside.resource).flatMap(
      (identifier) => this.#byIdentifier.get(`${inside.resourceType}?${identifier}`) ?? [],
    );
    const [only] = alike.filter((item) => !differs(item, inside, "birthDate") && !differs(item, inside, "name"));
    return { kind: "item", item: new Set(alike).size === 1 && only !== undefined ? only : inside };
  }
}

/** A thing inside another resource. Its id counts only there, so it is known by its identifiers, or by all it says. */
function containedIn(id: string, from: Item): Item | null {
  const raw = from.resource["contained"];
  const list: readonly unknown[] = Array.isArray(raw) ? raw : [];
  const index = list.findIndex((each) => isObject(each) && each["id"] === id);
  const resource = list[index];
  const type = isObject(resource) ? resource["resourceType"] : undefined;
  if (!isObject(resource) || typeof type !== "string") return null;
  const path = `${from.path === "" ? "" : `${from.path}.`}contained[${index}]`;
  const address = sourceKey(type, withoutId(resource), { fullUrl: null, requestUrl: null });
  const { file, updated, place } = from;
  return { file, path, resourceType: type, id, resource, ...address, fullUrl: null, updated, place };
}

/** Whether both say something of this element, and not the same. */
function differs(one: Item, other: Item, element: "birthDate" | "name"): boolean {
  const [here, there] = [one.resource[element], other.resource[element]];
  return here !== undefined && there !== undefined && fingerprint(here) !== fingerprint(there);
}

function withoutId(resource: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(resource).filter(([name]) => name !== "id"));
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
}
