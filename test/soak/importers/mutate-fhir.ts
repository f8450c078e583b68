import type { Dice } from "@aimwell/domain/histories";
import { spoilt } from "../fuzz/from-schema.ts";
import { hostileTexts, hostileValue, textOf } from "../fuzz/hostile.ts";

/** What was done to a file, and what can be known of it without reading it as the import does. */
export interface Mutated {
  readonly how: string;
  readonly text: string;
  /** How many resources it must account for, where that is plain: one for each entry. */
  readonly resources: number | null;
  /** The fewest that must still come in of a bundle of which only one entry was spoilt; null where nobody can say. */
  readonly lost: number | null;
}

interface Entry {
  readonly fullUrl?: unknown;
  readonly resource?: { readonly resourceType?: unknown; readonly id?: unknown };
}
type Bundle = { readonly [key: string]: unknown; readonly entry?: readonly Entry[] };

const unknown = { resources: null, lost: null };

/** One seeded change at the level of bytes, of JSON or of FHIR; a third of all files stay as they are beside the spoilt one. */
export function mutated(text: string, dice: Dice): Mutated {
  const kind = dice.below(10);
  if (kind < 2) return { how: "bytes", text: inBytes(text, dice), ...unknown };
  if (kind < 4) return { how: "text", text: inText(text, dice), ...unknown };
  const bundle = JSON.parse(text) as Bundle;
  if (bundle.entry === undefined || kind === 4) {
    return { how: "json", text: textOf(spoilt(bundle, dice)), ...unknown };
  }
  return kind < 7 ? oneEntry(bundle, bundle.entry, dice) : inFhir(bundle, bundle.entry, dice);
}

function inBytes(text: string, dice: Dice): string {
  const bytes = Buffer.from(text);
  const changes = 1 + dice.below(5);
  for (let at = 0; at < changes; at += 1) {
    const place = dice.below(bytes.length);
    if (dice.onceIn(3)) bytes[place] = dice.below(256);
    else if (dice.onceIn(2)) bytes[place] = (bytes[place] ?? 0) ^ (1 << dice.below(8));
    else bytes.fill(dice.of([0, 0x20, 0xff, 0x22, 0x5b]), place, Math.min(bytes.length, place + dice.below(40)));
  }
  // As the command reads a file: bytes that are no UTF-8 become the sign for that.
  return bytes.toString("utf8");
}

function inText(text: string, dice: Dice): string {
  switch (dice.below(9)) {
    case 0:
      return text.slice(0, dice.below(text.length));
    case 1:
      return text.replace('"resourceType":', '"resourceType":"Patient","id":{},"resourceType":');
    case 2:
      return text.replaceAll(/"(\d{4})-\d\d/g, '"$1-99');
    case 3:
      return text.replaceAll(/\d+\.\d+/g, dice.of(["1e999", "-0.0", "1e308", "0.1e-400"]));
    case 4:
      return `\ufeff${text}`;
    case 5:
      return `${text}\n${text}`;
    case 6:
      return text.replaceAll(
        "Patient/",
        dice.of(["Group/", "Patient//", "patient/", "#", "https://elsewhere.example/"]),
      );
    case 7:
      return text.replaceAll(/"id":"[^"]*"/g, '"id":"same"');
    default:
      return text.replaceAll("a", dice.of(["\u202e", "\\ud800", "\\u0000", "<b>", "👩‍🦽"]));
  }
}

const textIn = (value: unknown) => (typeof value === "string" ? value : "");

/** One entry is spoilt in some place; every other one stays as it was and must still be read. */
function oneEntry(bundle: Bundle, entries: readonly Entry[], dice: Dice): Mutated {
  const at = dice.below(entries.length);
  const entry = entries[at];
  const id = textIn(entry?.resource?.id);
  const type = textIn(entry?.resource?.resourceType);
  const bad = dice.onceIn(4) ? hostileValue(dice) : spoilt(entry, dice);
  const text = textOf({ ...bundle, entry: entries.map((each, index) => (index === at ? bad : each)) });
  const isLeaf = ["Observation", "CarePlan", "Procedure", "Immunization", "Encounter", "MedicationRequest"].includes(
    type,
  );
  const users = entries.filter((each, index) => index !== at && id !== "" && JSON.stringify(each).includes(id)).length;
  return {
    how: `entry (${type})`,
    text,
    resources: bundlesIn(text) === 1 ? entries.length : null,
    lost: isLeaf ? 1 + users : null,
  };
}

const bundlesIn = (text: string) => text.split('"Bundle"').length - 1;

function inFhir(bundle: Bundle, entries: readonly Entry[], dice: Dice): Mutated {
  const [one, other] = [dice.of(entries), dice.of(entries)];
  const nested = (depth: number): unknown =>
    depth === 0 ? bundle : { resourceType: "Bundle", type: "collection", entry: [{ resource: nested(depth - 1) }] };
  const made: readonly (readonly [string, unknown])[] = [
    ["shuffled", { ...bundle, entry: entries.toSorted(() => dice.below(3) - 1) }],
    ["twice", { ...bundle, entry: [...entries, ...entries] }],
    ["nested", nested(dice.of([1, 3, 30]))],
    [
      "other types",
      { ...bundle, entry: [...entries, { resource: { ...one.resource, resourceType: dice.of(types) } }] },
    ],
    ["swapped", { ...bundle, entry: [...entries, { ...one, resource: { ...other.resource, id: one.resource?.id } }] }],
    ["history", { ...bundle, type: "history" }],
    ["deletions", { ...bundle, entry: entries.map((each) => ({ ...each, request: { method: "DELETE", url: "x" } })) }],
    ["no urls", { ...bundle, entry: entries.map(({ resource }) => ({ resource })) }],
    [
      "many nothings",
      { ...bundle, entry: [...entries, ...Array.from({ length: 2000 }, () => dice.of([null, {}, 1]))] },
    ],
    ["circles", { ...bundle, entry: [...entries, ...entries.map((each) => ({ resource: inACircle(each) }))] }],
    ["hostile words", { ...bundle, entry: [...entries, ...hostileGoals(one)] }],
  ];
  const [how, value] = dice.of(made);
  return { how, text: textOf(value), ...unknown };
}

const types = [
  "__proto__",
  "constructor",
  "",
  "Goal",
  "Patient",
  "CarePlan",
  "List",
  "Bundle",
  "Observation",
  "x".repeat(9000),
];

function inACircle({ resource }: Entry): unknown {
  const reference = `${String(resource?.resourceType)}/${String(resource?.id)}`;
  const itself = [{ reference }];
  return {
    ...resource,
    partOf: itself,
    basedOn: itself,
    hasMember: itself,
    derivedFrom: itself,
    subject: { reference },
  };
}

function hostileGoals(one: Entry): readonly unknown[] {
  return hostileTexts.map((text, at) => ({
    resource: {
      resourceType: "Goal",
      id: `hostile-${at}`,
      lifecycleStatus: "active",
      description: { text },
      subject: (one.resource as { readonly subject?: unknown } | undefined)?.subject,
      note: [{ text }],
    },
  }));
}
