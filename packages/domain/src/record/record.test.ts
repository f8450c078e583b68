import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { accessOf } from "../authority/access.ts";
import { authorityRefusal, may } from "../authority/allow.ts";
import { scopeOf } from "../authority/scope.ts";
import { type Consequences, consequencesOf } from "../consequence/consequences.ts";
import { type History, histories, historyFrom, historySubject } from "../history/histories.ts";
import { site } from "../history/world.ts";
import { decide } from "./decide.ts";
import { emptyRecord, entryTypes, evolve, fold, grow } from "./record.ts";

const laws = { seed: 20161004, numRuns: 60 };
const hold = (law: (history: History) => void) => fc.assert(fc.property(histories(), law), laws);

/** Freezes everything within, so that a change of the input throws. Maps are frozen by their methods. */
function freeze(value: unknown): void {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return;
  if (value instanceof Map) {
    const sealed = () => {
      throw new TypeError("This map was given to be read only.");
    };
    Object.assign(value, { set: sealed, delete: sealed, clear: sealed });
    for (const each of value.values()) freeze(each);
  }
  Object.freeze(value);
  for (const each of Object.values(value)) freeze(each);
}

describe("a record is what its entries add up to", () => {
  it("folding at once equals growing entry by entry", () =>
    hold(({ entries }) => {
      expect(fold(entries)).toEqual(entries.reduce(evolve, emptyRecord()));
      expect(entries.reduce(grow, emptyRecord())).toEqual(fold(entries));
    }));

  it("folding twice gives the same record", () =>
    hold(({ entries }) => {
      expect(fold(entries)).toEqual(fold(entries));
    }));

  it("replaying any part of the history again changes nothing", () =>
    fc.assert(
      fc.property(histories(), fc.nat(), (history, cut) => {
        const { entries } = history;
        const known = cut % (entries.length + 1);
        const whole = fold(entries);
        expect(fold(entries.slice(0, known), whole)).toEqual(whole);
        expect(entries.slice(0, known).reduce(evolve, whole)).toBe(whole);
        expect(fold(entries, fold(entries.slice(0, known)))).toEqual(whole);
      }),
      laws,
    ));

  it("neither growing nor folding changes what came in", () =>
    hold(({ entries }) => {
      const half = entries.length >> 1;
      const before = fold(entries.slice(0, half));
      const copy = structuredClone(before);
      freeze(before);
      for (const entry of entries) freeze(entry);
      fold(entries.slice(half), before);
      for (const entry of entries.slice(half)) evolve(before, entry);
      expect(fold(entries.slice(0, half))).toEqual(copy);
    }));
});

describe("deciding", () => {
  it("never takes in what the authority table forbids, nor what bears another's name", () =>
    hold(({ attempts }) => {
      for (const { before, draft, actor, now, refusal } of attempts) {
        const isForged = draft.by !== actor.party || draft.as !== actor.role;
        const forbidden = authorityRefusal(before, draft.type, actor, now);
        if (isForged) expect(refusal?.code).toBe("not_your_name");
        else if (forbidden !== null) expect(refusal).toEqual(forbidden);
      }
    }));

  it("takes in nothing of a type that `may` does not list", () =>
    hold(({ attempts }) => {
      for (const { before, draft, actor, now, refusal } of attempts) {
        if (refusal === null) expect(may(before, actor, now)).toContain(draft.type);
      }
    }));

  it("gives the same answer when asked again, and changes neither record nor draft", () =>
    hold(({ attempts }) => {
      for (const { before, draft, actor, now, refusal } of attempts.slice(-20)) {
        freeze(before);
        freeze(draft);
        const again = decide(before, draft, { actor, now });
        expect(again.ok ? null : again.refusal).toEqual(refusal);
      }
    }));

  it("meets every entry type within a few hundred histories", () => {
    const met = new Set<string>();
    for (let seed = 1; seed <= 400; seed += 1) {
      for (const { type } of historyFrom(seed, 150).entries) met.add(type);
    }
    const oneself = new Set<string>(["pulse.given", "joy.reported", "reflection.written"]);
    // What only a team says is met in the histories of teams.
    expect(entryTypes.filter((type) => !met.has(type) && scopeOf(type) !== "team" && !oneself.has(type))).toEqual([]);
  });
});

describe("who may see a record", () => {
  it("is the person always, and whoever may write as a professional or a supporter", () =>
    hold(({ attempts }) => {
      for (const { before, actor, now } of attempts) {
        const access = accessOf(before, { subject: historySubject, now });
        const row = access.find(({ party }) => party === actor.party);
        expect(access.some(({ role, party }) => role === "person" && (party as string) === historySubject)).toBe(true);
        if (actor.role === "system") expect(row).toBeUndefined();
        // A professional may also begin a partnership with a person whom nobody works with yet, and sees nothing until then.
        const writes = may(before, actor, now).filter((type) => type !== "partnership.formed");
        if (actor.role === "professional") expect(writes.length > 0).toBe(row?.role === "professional");
        if (actor.role === "supporter") expect(writes.length > 0).toBe(row?.role === "supporter");
      }
    }));
});

describe("what follows by itself", () => {
  const consequences: Consequences = { system: site, instrument: () => null };

  it("does not follow twice", () =>
    hold(({ entries }) => {
      const told = historyFrom(entries.length, 100, consequences);
      for (const entry of told.entries) {
        const known = new Set(told.entries.map(({ id }) => id));
        const first = consequencesOf(fold(told.entries.slice(0, entry.seq)), entry, consequences).drafts;
        for (const draft of first) expect(known.has(draft.id)).toBe(true);
        expect(consequencesOf(told.record, entry, consequences).drafts).toEqual([]);
      }
    }));
});
