import { codingsOf } from "../reading/concept.ts";
import type { Node } from "../reading/node.ts";
import { momentOf } from "../reading/time.ts";
import type { Item } from "../source/item.ts";
import { observedTime, open } from "../source/resource.ts";
import type { Source } from "../source/source.ts";

const kinds = ["importance", "confidence"] as const;
export type ReadinessKind = (typeof kinds)[number];

export interface Answer {
  readonly value: number;
  readonly item: Item;
  readonly at: string;
}
export type Readiness = { readonly [Kind in ReadinessKind]?: Answer };

const system = "http://hl7.org/fhir/us/pco/CodeSystem/readiness-assessment-concepts-temporary";

/** LOINC answer list LL2335-9, a rating from 0 to 10. The codes of 0 and 10 were not seen in a source; their displays are read. */
const rulerOfCode: ReadonlyMap<string, number> = new Map([
  ["LA6112-2", 1],
  ["LA6113-0", 2],
  ["LA6114-8", 3],
  ["LA6115-5", 4],
  ["LA10137-0", 5],
  ["LA10138-8", 6],
  ["LA10139-6", 7],
  ["LA10140-4", 8],
  ["LA10141-2", 9],
]);

/** Which answer an observation gives: how important the aim is, or how confident the person is; or that it is their panel. */
export function readinessKind(item: Item): ReadinessKind | "panel" | null {
  const codes = codingsOf(open(item).object("code"))
    .filter((coding) => coding.system === system)
    .map(({ code }) => code);
  if (codes.includes("readiness-assessment")) return "panel";
  return kinds.find((kind) => codes.includes(kind)) ?? null;
}

/** Every answer on importance and confidence, by the Goal that it is about. */
export function gatherReadiness(source: Source): ReadonlyMap<string, Readiness> {
  const gathered = new Map<string, Readiness>();
  const panels = panelOf(source);
  for (const item of source.newest.values()) {
    const kind = item.resourceType === "Observation" ? readinessKind(item) : null;
    const answer = kind === null || kind === "panel" ? null : answerOf(item);
    const about = answer === null ? null : (goalOf(item, source) ?? goalOf(panels.get(item.key), source));
    if (kind === null || kind === "panel" || answer === null || about === null) continue;
    const held = gathered.get(about);
    const earlier = held?.[kind];
    const isNewer =
      earlier === undefined || answer.at > earlier.at || (answer.at === earlier.at && item.key > earlier.item.key);
    if (isNewer) gathered.set(about, { ...held, [kind]: answer });
  }
  return gathered;
}

export function answerOf(item: Item): Answer | null {
  const node = open(item);
  const isFinal = ["final", "amended", "corrected"].includes(node.text("status") ?? "");
  const value = rulerOf(node);
  if (!isFinal || value === undefined) return null;
  const time = observedTime(node);
  return { value, item, at: (time === undefined ? undefined : momentOf(time)) ?? "" };
}

function rulerOf(node: Node): number | undefined {
  const codings = codingsOf(node.object("valueCodeableConcept"));
  const coded = codings.map(({ code, display }) => rulerOfCode.get(code) ?? digits(display));
  const value = coded.find((each) => each !== undefined) ?? node.number("valueInteger");
  return value !== undefined && Number.isInteger(value) && value >= 0 && value <= 10 ? value : undefined;
}

function digits(display: string | undefined): number | undefined {
  return display !== undefined && /^(10|[0-9])$/.test(display) ? Number(display) : undefined;
}

function goalOf(item: Item | undefined, source: Source): string | null {
  if (item === undefined) return null;
  for (const reference of open(item).list("focus")) {
    const lead = source.follow(reference, item, "Goal");
    if (lead.kind === "item" && lead.item.resourceType === "Goal") return lead.item.key;
  }
  return null;
}

function panelOf(source: Source): ReadonlyMap<string, Item> {
  const panels = [...source.newest.values()].filter(
    (item) => item.resourceType === "Observation" && readinessKind(item) === "panel",
  );
  return new Map(
    panels.flatMap((panel) =>
      open(panel)
        .list("hasMember")
        .flatMap((reference) => {
          const lead = source.follow(reference, panel, "Observation");
          return lead.kind === "item" ? [[lead.item.key, panel] as const] : [];
        }),
    ),
  );
}
