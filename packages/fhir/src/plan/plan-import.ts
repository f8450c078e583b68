import { gatherReadiness } from "../aim/readiness.ts";
import { confusedKeys } from "../person/confused.ts";
import { patient } from "../person/patient.ts";
import { type Collected, collect, type SourceFile } from "../source/collect.ts";
import type { Item } from "../source/item.ts";
import { Source } from "../source/source.ts";
import type { ImportContext } from "./context.ts";
import { type Desk, subjectFor } from "./desk.ts";
import type { ImportPlan, PlannedPerson } from "./import-plan.ts";
import { draftsInOrder, measurementsInOrder, withoutLooseEnds } from "./in-order.ts";
import { type Joined, Ledger, type Made } from "./ledger.ts";
import { type Outcome, skip } from "./outcome.ts";
import { translate } from "./translate.ts";

/**
 * Turns FHIR R4 files into drafts for the write door. Pure: nothing is read or written, and the same files and context
 * give the same plan. Every resource ends in exactly one of `imported`, `skipped` and `failed`.
 *
 * Ids are made from where a thing comes from and what it says (see `sourceKey`), so that importing again writes nothing
 * twice, and files of one person may come apart and in any order. An aim is named by its Goal alone: a Goal that
 * changed later does not change what the person has taken in hand.
 *
 * A file may speak of a person who came earlier. Such people stand in `people` without a name; when the site has them,
 * plan again with them in `context.known` (see `knownPerson`), or their resources stay skipped as `no-person`.
 *
 * @param files - bundles of any type, single resources, or one resource a line; text as UTF-8 was read.
 */
export function planImport(files: readonly SourceFile[], context: ImportContext): ImportPlan {
  const collected = collect(files);
  const source = new Source(collected.items);
  const desk: Desk = {
    context,
    source,
    named: new Map(),
    mentions: new Set(),
    mentioned: new Map(),
    contained: new Map(),
    confused: confusedKeys(collected.items, context),
    readiness: gatherReadiness(source),
  };
  const ledger = new Ledger(desk);
  translateAll(collected, desk, ledger);
  for (const item of desk.contained.values()) {
    const outcome = patient(item, desk);
    if (outcome.kind === "made") ledger.add(outcome);
  }
  for (const { reason, ...place } of collected.noResources) ledger.leave(place, { because: "broken", reason });
  const { imported, skipped, failed } = ledger;
  const counts = { imported: imported.length, skipped: skipped.length, failed: failed.length };
  const resources = collected.items.length + collected.noResources.length;
  return { people: peopleOf(desk, ledger), imported, skipped, failed, summary: { resources, ...counts } };
}

interface Waiting<Kind> {
  readonly item: Item;
  readonly outcome: Kind;
}

/**
 * What stands by itself is taken at once; what speaks of another entry, when all of those are there. Professionals come
 * last, because they are taken only where something else has named them.
 */
function translateAll({ items }: Collected, desk: Desk, ledger: Ledger): void {
  const speaking: Waiting<Made>[] = [];
  const joining: Waiting<Joined>[] = [];
  const [others, professionals] = [false, true].map((wanted) =>
    items.filter((item) => isProfessional(item) === wanted),
  );
  const read = (item: Item): void => {
    const outcome = outcomeOf(item, desk, ledger);
    if (outcome === null) return;
    noteMentions(outcome, desk);
    if (outcome.kind === "skipped") ledger.leave(item, outcome);
    else if (outcome.kind === "joined") joining.push({ item, outcome });
    else if (outcome.needs !== null) speaking.push({ item, outcome });
    else ledger.take(item, outcome);
  };
  for (const item of others ?? []) read(item);
  for (const { item, outcome } of speaking) ledger.take(item, outcome);
  for (const item of professionals ?? []) read(item);
  for (const { item, outcome } of joining) ledger.join(item, outcome);
}

function isProfessional({ resourceType }: Item): boolean {
  return resourceType === "Practitioner" || resourceType === "PractitionerRole";
}

/** Null when the program itself failed on this resource: that is written down, and the next resource is read. */
function outcomeOf(item: Item, desk: Desk, ledger: Ledger): Outcome | null {
  const newest = desk.source.newest.get(item.key);
  if (newest !== undefined && newest !== item) {
    const place = newest.path === "" ? newest.file : `${newest.file} at ${newest.path}`;
    return skip("copy", `A newer copy of it stands in ${place}.`);
  }
  desk.mentions.clear();
  try {
    return translate(item, desk);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    ledger.fail(item, error);
    return null;
  }
}

/** Remembers which entry first named a professional; one that needs an aim may still fall away, so others go first. */
function noteMentions(outcome: Outcome, desk: Desk): void {
  const [first] = outcome.kind === "made" ? outcome.seeds : [];
  if (outcome.kind !== "made" || first === undefined) return;
  const mention = {
    subject: outcome.subject,
    name: [first.type, ...first.name],
    type: first.type,
    isSure: outcome.needs === null,
  };
  for (const key of desk.mentions) {
    if (desk.mentioned.get(key)?.isSure !== true) desk.mentioned.set(key, mention);
  }
}

function peopleOf(desk: Desk, ledger: Ledger): readonly PlannedPerson[] {
  const references = new Map(desk.named);
  for (const item of [...desk.source.newest.values(), ...desk.contained.values()]) {
    if (item.resourceType === "Patient") references.set(subjectFor(desk.context, item.key), item.key);
  }
  return [...references].map(([subject, reference]) => {
    const drafts = draftsInOrder(withoutLooseEnds(ledger.draftsFor(subject)));
    const introduced = drafts.find((draft) => draft.type === "person.introduced");
    const measurements = measurementsInOrder(ledger.measurementsFor(subject));
    return { subject, reference, name: introduced?.body.name ?? null, drafts, measurements };
  });
}
