import type { Party } from "@aimwell/contract";
import {
  type Body,
  type Entry,
  type EntryId,
  type EntryType,
  fold,
  type Instant,
  type LocalDate,
  type PartyId,
  type PersonRecord,
  type Role,
  type SubjectId,
} from "@aimwell/domain";
import { peopleIn } from "./people.ts";

/** A made-up person, her physio and her daughter, for tests of what screens derive from a record. */
export const rosa = "00000000-0000-7000-8000-00000000000a" as SubjectId;
export const tom = "00000000-0000-7000-8000-00000000000b" as PartyId;
export const ines = "00000000-0000-7000-8000-00000000000c" as PartyId;
export const today = "2026-11-12" as LocalDate;

const roles: Readonly<Record<string, Role>> = { [rosa]: "person", [tom]: "professional", [ines]: "supporter" };

/** A history that is written down in order, one minute apart. */
export class History {
  readonly #entries: Entry[] = [];

  /** Adds one entry and gives its id, which is also the id of the thing that it begins. */
  say<Type extends EntryType>(by: string, type: Type, body: Body<Type>, supersedes?: EntryId): EntryId {
    const seq = this.#entries.length + 1;
    const id = `00000000-0000-7000-9000-${String(seq).padStart(12, "0")}` as EntryId;
    const at = new Date(Date.UTC(2026, 10, 12, 9, seq)).toISOString() as Instant;
    // The type parameters above paired this body with its type.
    const entry = { id, subject: rosa, type, by, as: roles[by], at, supersedes, body, seq, recordedAt: at };
    this.#entries.push(entry as unknown as Entry);
    return id;
  }

  get entries(): readonly Entry[] {
    return this.#entries;
  }

  get record(): PersonRecord {
    return fold(this.#entries);
  }

  get people() {
    const parties: readonly Party[] = [
      { id: rosa as string as PartyId, name: "Rosa Almeida", as: "person", is: null },
      { id: tom, name: "Tom Okafor", as: "professional", is: "Physio" },
      { id: ines, name: "Inês Almeida", as: "supporter", is: "daughter" },
    ];
    return peopleIn(this.record, new Map(parties.map((party) => [party.id as string, party])), rosa);
  }
}

/** Rosa, known to Tom, with an aim in five steps. */
export function rosaAndTom() {
  const history = new History();
  history.say(rosa, "person.introduced", { name: "Rosa Almeida", calledName: "Rosa" });
  history.say(tom, "partnership.formed", { professional: tom, professionalName: "Tom Okafor", profession: "Physio" });
  const aim = history.say(rosa, "aim.voiced", {
    words: "Walk Mia to school and back.",
    horizon: "near",
    domains: ["moving", "pain"],
  }) as string as Body<"aim.rated">["aim"];
  history.say(rosa, "aim.scaled", {
    aim,
    levels: ["I turn back", "1 stop", "No stops", "And the shop", "By the river"],
    convention: "pco",
    startLevel: -2,
  });
  const visit = history.say(tom, "visit.planned", {
    startsAt: "2026-11-12T14:00:00.000Z" as Instant,
    professional: tom,
  }) as string as Body<"visit.opened">["visit"];
  return { history, aim, visit };
}
