import type { Actor } from "../authority/actor.ts";
import { type Consequences, consequencesOf } from "../consequence/consequences.ts";
import type { Body, Draft, Entry, EntryType } from "../entry.ts";
import type { EntryId, Instant } from "../ids.ts";
import { decide, type Level } from "../record/decide.ts";
import { emptyRecord, evolve, type PersonRecord } from "../record/record.ts";
import type { Refusal } from "../refusal.ts";
import { colleague, daughter, partner, person, site, subject } from "./world.ts";

export const rosa: Actor = { party: person, role: "person" };
export const tom: Actor = { party: partner, role: "professional" };
export const singh: Actor = { party: colleague, role: "professional" };
export const ines: Actor = { party: daughter, role: "supporter" };
export const clinic: Actor = { party: site, role: "system" };

interface More {
  readonly supersedes?: EntryId;
  readonly at?: string;
}

/** A record in the making, told line by line; each line goes through `decide`, as at the write door. */
export class Scene {
  record: PersonRecord = emptyRecord();
  now = "2026-03-02T09:00:00.000Z" as Instant;
  readonly entries: Entry[] = [];
  readonly #consequences: Consequences;
  readonly #level: Level;

  /** @param level - a person's record, or the team's of a site. */
  constructor(consequences: Consequences = { system: site, instrument: () => null }, level: Level = "person") {
    this.#consequences = consequences;
    this.#level = level;
  }

  draft<Type extends EntryType>(actor: Actor, type: Type, body: Body<Type>, more: More = {}): Draft {
    const number = (this.entries.length + 1).toString(16).padStart(12, "0");
    const id = `0199d000-0000-7000-8000-${number}` as EntryId;
    const at = (more.at ?? this.now) as Instant;
    const about = this.#level === "team" ? site : subject;
    const envelope = { id, subject: about, by: actor.party, as: actor.role, at, type, body };
    const { supersedes } = more;
    // The type and its body came in as a pair.
    return (supersedes === undefined ? envelope : { ...envelope, supersedes }) as unknown as Draft;
  }

  /** Says something that the record must take in, and gives the new entry's id as whatever it begins. */
  say<Type extends EntryType, Id extends string = EntryId>(
    actor: Actor,
    type: Type,
    body: Body<Type>,
    more: More = {},
  ): Id {
    const decided = decide(this.record, this.draft(actor, type, body, more), {
      actor,
      now: this.now,
      level: this.#level,
    });
    if (!decided.ok) throw new Error(`Expected ${type} to be taken in, but: ${JSON.stringify(decided.refusal)}`);
    const entry = this.#take(decided.value);
    for (const follows of consequencesOf(this.record, entry, this.#consequences).drafts) this.#take(follows);
    return entry.id as string as Id;
  }

  /** What the record answers, without taking anything in; null when it would be taken. */
  refusal<Type extends EntryType>(actor: Actor, type: Type, body: Body<Type>, more: More = {}): Refusal | null {
    const decided = decide(this.record, this.draft(actor, type, body, more), {
      actor,
      now: this.now,
      level: this.#level,
    });
    return decided.ok ? null : decided.refusal;
  }

  /** The code of the answer, or "taken". */
  answer<Type extends EntryType>(actor: Actor, type: Type, body: Body<Type>, more: More = {}): string {
    return this.refusal(actor, type, body, more)?.code ?? "taken";
  }

  #take(draft: Draft): Entry {
    const entry: Entry = { ...draft, seq: this.entries.length + 1, recordedAt: this.now };
    this.entries.push(entry);
    this.record = evolve(this.record, entry);
    return entry;
  }
}

/** Rosa and Tom work together, and Rosa has said what she wants. */
export function rosasScene(consequences?: Consequences): Scene {
  const scene = new Scene(consequences);
  scene.say(tom, "partnership.formed", {
    professional: partner,
    professionalName: "Tom",
    profession: "Physiotherapist",
  });
  scene.say(rosa, "person.introduced", { name: "Rosa Prado" });
  return scene;
}

export const schoolWalk: Body<"aim.voiced"> = {
  words: "Walk my grandson to school and back without stopping",
  horizon: "near",
  domains: ["moving"],
};
export const fiveSteps: Body<"aim.scaled">["levels"] = [
  "I stay at home",
  "There with two stops",
  "There and back with one stop",
  "There and back without a stop",
  "And on to the market",
];
