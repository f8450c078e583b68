import { type PostedEntries, readDraft, readMeasurement } from "@aimwell/contract";
import {
  type Draft,
  derivedId,
  type EntryId,
  type EntryType,
  type Instant,
  type Measurement,
  type PartyId,
  type Role,
  type SubjectId,
  uuidV7,
} from "@aimwell/domain";
import type { bodySchemas } from "@aimwell/domain/schemas";

/** Who says something: one party in one role. */
export interface Voice {
  readonly party: PartyId;
  readonly role: Exclude<Role, "system">;
}
/** A body as an author writes it, before it is read. */
export type Said<Type extends EntryType> = (typeof bodySchemas)[Type]["_zod"]["input"];

/** What one author brings at one time, to be taken through the write door together. */
export interface Handful {
  readonly voice: Voice;
  /** When the server hears it. */
  readonly now: Instant;
  readonly drafts: readonly Draft[];
  readonly measurements: readonly Measurement[];
}

type Event =
  | { readonly at: Instant; readonly voice: Voice; readonly draft: Draft }
  | { readonly at: Instant; readonly voice: Voice; readonly measurement: Measurement };

/** An id that only depends on when and by which name, with the time in its first 48 bits like any other. */
function idAt(at: Instant, name: string): string {
  return derivedId(uuidV7(Date.parse(at), new Uint8Array(10)) as EntryId, name);
}

/** One person's history as it is written down: said in any order, told in the order of time. */
export class Telling {
  readonly subject: SubjectId;
  readonly #name: string;
  readonly #events: Event[] = [];

  /** @param name - what the ids are made from; two histories need two names. */
  constructor(subject: SubjectId, name: string) {
    this.subject = subject;
    this.#name = name;
  }

  /** Adds an entry. It is read as the server would read it, so a body that does not fit stops the seeding here. */
  say<Type extends EntryType>(voice: Voice, at: Instant, type: Type, body: Said<Type>, supersedes?: string): string {
    const id = idAt(at, `${this.#name}/${this.#events.length}/${type}`);
    const { party: by, role: as } = voice;
    const given = { id, subject: this.subject, type, by, as, at, supersedes, body };
    const read = readDraft(given);
    if (!read.ok) throw new TypeError(`Expected ${type} of ${this.#name} to fit, but ${wordsOf(read.why.problems)}`);
    this.#events.push({ at, voice, draft: read.value });
    return id;
  }

  measure(voice: Voice, at: Instant, measure: string, value: number): void {
    const id = idAt(at, `${this.#name}/${this.#events.length}/${measure}`);
    const { party: by, role: as } = voice;
    const read = readMeasurement({ id, subject: this.subject, measure, takenAt: at, value, by, as });
    if (!read.ok) throw new TypeError(`Expected ${measure} of ${this.#name} to fit, but ${wordsOf(read.why.problems)}`);
    this.#events.push({ at, voice, measurement: read.value });
  }

  /** An id for something that is named by an id of its own, such as a measure that only this person has. */
  idFor(what: string): string {
    return derivedId(this.subject as string as EntryId, what);
  }

  /**
   * The history in order, as handfuls: what one author says in one go on one day. Values that a person noted between
   * two visits come with the next thing that this author says, as from a phone that was without signal.
   */
  handfuls(end: Instant): readonly Handful[] {
    const events = this.#events.toSorted((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));
    const waiting = new Map<string, { readonly voice: Voice; readonly values: Measurement[] }>();
    const told: { voice: Voice; now: Instant; drafts: Draft[]; measurements: readonly Measurement[] }[] = [];
    for (const event of events) {
      const { voice, at } = event;
      if ("measurement" in event) {
        const held = waiting.get(voice.party) ?? { voice, values: [] };
        held.values.push(event.measurement);
        waiting.set(voice.party, held);
        continue;
      }
      const last = told.at(-1);
      const goesOn = last?.voice.party === voice.party && last.now.slice(0, 10) === at.slice(0, 10);
      if (last !== undefined && goesOn) {
        last.drafts.push(event.draft);
        last.now = at;
        continue;
      }
      told.push({ voice, now: at, drafts: [event.draft], measurements: waiting.get(voice.party)?.values ?? [] });
      waiting.delete(voice.party);
    }
    const rest = [...waiting.values()].map(({ voice, values }) => ({
      voice,
      now: end,
      drafts: [],
      measurements: values,
    }));
    return [...told, ...rest];
  }
}

function wordsOf(problems: readonly { readonly path: string; readonly words: string }[]): string {
  return problems.map(({ path, words }) => `${path}: ${words}`).join("; ");
}

/** Stops at the first refusal, in its own words: a demo that is half there would mislead. */
export function allTaken(name: string, outcomes: Iterable<PostedEntries["entries"][number]>): void {
  for (const outcome of outcomes) {
    if (outcome.outcome !== "refused") continue;
    const facts = JSON.stringify(outcome.facts);
    throw new Error(`The demo's history of ${name} was refused (${outcome.code}): ${outcome.words} ${facts}`);
  }
}
