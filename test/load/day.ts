import type { Dice } from "@aimwell/domain/histories";
import { type Clinic, draftBy, minutes, newId, type PersonSitting, type Sitting } from "./clinic.ts";

/** One request of the day, as it goes out. */
export interface Asked {
  readonly kind: Kind;
  readonly by: Sitting;
  readonly path: string;
  readonly body?: string;
  readonly etag?: string;
  /** What is saved by it: ids that must be there once when it is acknowledged. */
  readonly saves: readonly { readonly subject: string; readonly id: string; readonly is: "entry" | "measurement" }[];
  /** Whose screen it is that learns where the record stands. */
  readonly person?: PersonSitting;
}

/** How often each kind of request comes in a hundred. People check in more often than anybody opens a whole record. */
export const shares = {
  "app opened": 8,
  "record, unchanged": 22,
  "record, what is new": 14,
  "value saved": 18,
  "check-in saved": 12,
  "visit: whole record": 8,
  "visit: options": 3,
  "visit: entries saved": 7,
  "day list": 5,
  "team board": 3,
} as const;
export type Kind = keyof typeof shares;

const kinds = Object.entries(shares).flatMap(([kind, share]) => Array.from({ length: share }, () => kind as Kind));
const says = ["The knee held up", "Mum needed me, so only twice", "走了两次", "مشيت مع ابنتي", "Slow, but 🙂"];

/** A clinic's day in any order: each request is one that a screen of ours makes. */
export class Day {
  readonly #clinic: Clinic;
  readonly #dice: Dice;

  constructor(clinic: Clinic, dice: Dice) {
    this.#clinic = clinic;
    this.#dice = dice;
  }

  next(): Asked {
    const kind = this.#dice.of(kinds);
    const person = this.#dice.of(this.#clinic.people);
    const { professional } = person;
    const record = `/api/subjects/${person.party}/record`;
    switch (kind) {
      case "app opened":
        return { kind, by: person, path: "/api/session", saves: [] };
      case "record, unchanged":
        return {
          ...{ kind, by: person, person, path: `${record}?after=${person.seq}`, saves: [] },
          etag: `"${person.seq}-${person.measured}"`,
        };
      case "record, what is new":
        return { kind, by: person, person, path: `${record}?after=${person.seq}`, saves: [] };
      case "visit: whole record":
        return { kind, by: professional, path: `${record}?after=0`, saves: [] };
      case "visit: options":
        return {
          ...{ kind, by: professional, saves: [] },
          path: `/api/subjects/${person.party}/options?aim=${person.aim}`,
        };
      case "day list":
        return {
          kind,
          by: professional,
          path: `/api/team/day?day=${new Date().toISOString().slice(0, 10)}`,
          saves: [],
        };
      case "team board":
        return { kind, by: professional, path: "/api/team", saves: [] };
      default:
        return this.#saving(kind, person);
    }
  }

  #saving(kind: "value saved" | "check-in saved" | "visit: entries saved", person: PersonSitting): Asked {
    const subject = person.party;
    const by = kind === "visit: entries saved" ? person.professional : person;
    const drafts = kind === "value saved" ? [] : this.#drafts(kind, person);
    const measurements = kind === "visit: entries saved" ? [] : [this.#value(person)];
    const saves = [
      ...drafts.map(({ id }) => ({ subject, id, is: "entry" as const })),
      ...measurements.map(({ id }) => ({ subject, id, is: "measurement" as const })),
    ];
    return { kind, by, path: "/api/entries", body: JSON.stringify({ drafts, measurements }), saves };
  }

  #drafts(kind: "check-in saved" | "visit: entries saved", person: PersonSitting) {
    const { party: subject, aim, professional } = person;
    if (kind === "check-in saved") {
      const body = { aimStill: "yes", wentWell: this.#dice.of(says), how: "phone" };
      return [draftBy(person, subject, "check-in.given", body)];
    }
    const startsAt = new Date(Date.now() + 7 * 86_400_000).toISOString();
    const planned = draftBy(professional, subject, "visit.planned", { startsAt, professional: professional.party });
    const readBack = draftBy(professional, subject, "aim.read-back", {
      aim,
      words: "To the shop, and not to be afraid",
    });
    return [
      planned,
      draftBy(professional, subject, "visit.opened", { visit: planned.id }),
      readBack,
      draftBy(professional, subject, "visit.closed", { visit: planned.id, readBack: readBack.id, promises: [] }),
    ];
  }

  #value(person: PersonSitting) {
    const value = this.#dice.below(60);
    const takenAt = new Date().toISOString();
    return { id: newId(), subject: person.party, measure: minutes, takenAt, value, by: person.party, as: person.as };
  }
}
