import type { Draft, EntryId, Measurement, MeasurementId, SubjectId } from "@aimwell/domain";
import type { Item } from "../source/item.ts";
import { thingIn } from "../source/name-based-id.ts";
import { type Desk, entryIdFor } from "./desk.ts";
import type { Account, Failed, Imported, Skipped } from "./import-plan.ts";
import type { Outcome } from "./outcome.ts";
import { settleDraft, settleMeasurement } from "./settle.ts";

export type Made = Extract<Outcome, { kind: "made" }>;
export type Joined = Extract<Outcome, { kind: "joined" }>;
export type Left = Extract<Outcome, { kind: "skipped" }>;

interface Growing {
  readonly drafts: Map<string, Draft>;
  readonly measurements: Map<string, Measurement>;
}
interface Whole {
  readonly drafts: readonly Draft[];
  readonly measurements: readonly Measurement[];
  /** What the record itself would not take, in sentences. */
  readonly refused: readonly string[];
}

/** Keeps account: every resource once, and what each person's record is to get. */
export class Ledger {
  readonly imported: Imported[] = [];
  readonly skipped: Skipped[] = [];
  readonly failed: Failed[] = [];
  readonly #people = new Map<string, Growing>();
  readonly #things = new Map<string, ReadonlyMap<string, string>>();
  readonly #desk: Desk;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  leave(item: Account, { because, reason }: Omit<Left, "kind">): void {
    this.skipped.push({ ...accountOf(item), because, reason });
  }

  fail(item: Item, error: Error): void {
    this.failed.push({ ...accountOf(item), reason: `${error.name}: ${error.message}` });
  }

  /** Takes what a resource became, unless the aim that it speaks of is neither here nor known. */
  take(item: Item, outcome: Made): void {
    const { subject, needs } = outcome;
    if (needs !== null && !this.has(subject, needs) && this.#known(subject)?.aims.has(needs) !== true) {
      this.leave(item, { because: "not-used", reason: "Its goal was not imported and is not known here." });
      return;
    }
    const whole = this.#settle(outcome);
    if (whole.drafts.length + whole.measurements.length === 0) {
      this.leave(item, { because: "broken", reason: [...new Set(whole.refused)].join(" ") });
      return;
    }
    this.#write(subject, whole);
    const became = [...whole.drafts, ...whole.measurements.map(({ id }) => ({ type: "measurement" as const, id }))];
    const leftOut = [...outcome.leftOut, ...whole.refused];
    this.imported.push({
      ...accountOf(item),
      subject: subject,
      became: became.map(({ type, id }) => ({ type, id })),
      leftOut,
    });
  }

  /** Writes what has no resource of its own to account for. */
  add(outcome: Made): void {
    this.#write(outcome.subject, this.#settle(outcome));
  }

  /** Takes note that a resource went into an entry, if that entry came about. */
  join(item: Item, { subject, name, type }: Joined): void {
    const id = entryIdFor(subject, name);
    if (this.has(subject, id)) {
      this.imported.push({ ...accountOf(item), subject: subject, became: [{ type, id }], leftOut: [] });
    } else this.leave(item, { because: "not-used", reason: "What it belongs to was not imported." });
  }

  has(subject: SubjectId, id: string): boolean {
    return this.#people.get(subject)?.drafts.has(id) === true;
  }

  draftsFor(subject: SubjectId): ReadonlyMap<string, Draft> {
    return this.#people.get(subject)?.drafts ?? new Map();
  }

  measurementsFor(subject: SubjectId): readonly Measurement[] {
    return [...(this.#people.get(subject)?.measurements.values() ?? [])];
  }

  #known(subject: SubjectId) {
    return this.#desk.context.known.get(subject);
  }

  /** The first seed carries the others (a proposed aim its scale), and a measure and its values need each other. */
  #settle({ subject, seeds, measurements }: Made): Whole {
    const { systemParty: party, now } = this.#desk.context;
    const drafts = seeds.map((seed) => this.#inPlace(settleDraft(seed, subject, { party, now })));
    const values = measurements.map((seed) => this.#replacing(settleMeasurement(seed, subject, { party, now })));
    const refused = [...drafts, ...values].filter((each) => typeof each === "string");
    const kept = drafts.filter((draft) => typeof draft !== "string");
    const adopted = new Set(kept.flatMap((draft) => (draft.type === "measure.adopted" ? [draft.body.measure] : [])));
    const taken = values.filter((value) => typeof value !== "string").filter(({ measure }) => adopted.has(measure));
    const used = new Set(taken.map(({ measure }) => measure));
    const isUsed = (draft: Draft): boolean => draft.type !== "measure.adopted" || used.has(draft.body.measure);
    const hasHead = typeof drafts[0] !== "string" || measurements.length > 0;
    return { drafts: hasHead ? kept.filter(isUsed) : [], measurements: taken, refused };
  }

  /** A condition or life note that came before, and says something else now, is superseded. */
  #inPlace(draft: Draft | string): Draft | string {
    if (typeof draft === "string" || (draft.type !== "condition.noted" && draft.type !== "life.noted")) return draft;
    const earlier = this.#earlier(draft.subject, draft.id);
    return earlier === undefined ? draft : { ...draft, supersedes: earlier as EntryId };
  }

  #replacing(measurement: Measurement | string): Measurement | string {
    if (typeof measurement === "string") return measurement;
    const earlier = this.#earlier(measurement.subject, measurement.id);
    return earlier === undefined ? measurement : { ...measurement, replaces: earlier as MeasurementId };
  }

  /** The version of the same thing that stands in the record, where it is not this one. */
  #earlier(subject: SubjectId, id: string): string | undefined {
    const standing = this.#known(subject)?.standing;
    if (standing === undefined || standing.has(id)) return undefined;
    const held = this.#things.get(subject) ?? new Map([...standing].map((each) => [thingIn(each), each]));
    this.#things.set(subject, held);
    return held.get(thingIn(id));
  }

  #write(subject: SubjectId, { drafts, measurements }: Whole): void {
    const person = this.#people.get(subject) ?? { drafts: new Map(), measurements: new Map() };
    this.#people.set(subject, person);
    for (const draft of drafts) person.drafts.set(draft.id, oneOf(person.drafts.get(draft.id), draft));
    for (const measurement of measurements) person.measurements.set(measurement.id, measurement);
  }
}

/** Two observations may tell one measure's title apart; which is taken must not hang on the order of the files. */
function oneOf(held: Draft | undefined, draft: Draft): Draft {
  if (held === undefined) return draft;
  return JSON.stringify(held.body) <= JSON.stringify(draft.body) ? held : draft;
}

function accountOf({ file, path, resourceType, id }: Account): Account {
  return { file, path, resourceType, id };
}
