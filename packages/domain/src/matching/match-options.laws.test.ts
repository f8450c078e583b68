import type { EvidenceStatement, Practice } from "@aimwell/library";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Instant, LifeNoteId } from "../ids.ts";
import type { LifeNote } from "../life/life.ts";
import type { SiteContext, SiteNote } from "./library.ts";
import type { LifeForMatching } from "./life-for-matching.ts";
import { type MadeFinding, madeFinding, madeLibrary, madePractice } from "./made-library.fixture.ts";
import { type MatchedOption, matchOptions } from "./match-options.ts";
import { least, strengthOf } from "./part.ts";
import { nothingAsked } from "./work.ts";

const brought = { entry: "e", by: "p", as: "person", at: "2026-02-01T00:00:00.000Z" } as unknown as LifeNote["brought"];
const domains = ["moving", "pain", "sleep", "mood"] as const;
const needs = ["room-to-move", "set-hour"] as const;
const placeNeeds = ["group-room", "prescriber"] as const;
const ids = ["a", "b", "c", "d", "e"] as const;
const ways = ["helps", "unclear", "against", "not-told"] as const;
const grades = [null, "very low", "low", "moderate", "high"] as const;

const finding: fc.Arbitrary<MadeFinding> = fc.record({
  grade: fc.constantFrom(...grades),
  way: fc.constantFrom(...ways),
  domains: fc.subarray([...domains], { minLength: 1 }),
  studied: fc.constantFrom(undefined, { ageFrom: 50, ageTo: 70, without: [] }),
});
const span = fc.constantFrom(null, { low: 1, high: 1 }, { low: 1, high: 3 });
const madeOf = (id: string) =>
  fc.record({
    practice: fc
      .record({
        aimDomains: fc.subarray([...domains]),
        needs: fc.record({ place: fc.subarray([...placeNeeds]), life: fc.subarray([...needs]) }),
        asks: fc.record({
          effort: fc.constantFrom(null, "low", "medium", "high"),
          sessionsAWeek: span,
          minutesASession: span,
        }),
      })
      .map((given) => madePractice(id, given)),
    findings: fc
      .array(finding, { maxLength: 4 })
      .map((all) => all.map((each, at) => madeFinding(`${id}-${at}`, each)) as readonly EvidenceStatement[]),
  });
const practices = fc.tuple(...ids.map(madeOf));

const touches = fc.subarray([...ids, ...needs, ...placeNeeds], { minLength: 1, maxLength: 3 });
const lifeNotes: fc.Arbitrary<readonly LifeNote[]> = fc
  .array(
    fc.record({
      kind: fc.constantFrom("circumstance", "asset", "support", "commitment", "joy", "burden", "barrier", "preference"),
      weight: fc.constantFrom(1, 2, 3),
      mineToKeep: fc.boolean(),
      touches,
    }),
    { maxLength: 4 },
  )
  .map((notes) =>
    notes.map((note, at): LifeNote => {
      const id = `note-${at}` as LifeNoteId;
      return { ...note, id, title: id, version: id as string as LifeNote["version"], brought, state: "current" };
    }),
  );
const siteNotes: fc.Arbitrary<readonly SiteNote[]> = fc
  .array(
    fc.record({
      lens: fc.constantFrom("physical", "social", "cultural"),
      effect: fc.constantFrom("enabling", "limiting"),
      strength: fc.constantFrom(1, 2, 3),
      touches,
    }),
    { maxLength: 4 },
  )
  .map((notes) =>
    notes.map((note, at) => {
      return {
        ...note,
        id: `place-${at}`,
        title: "here",
        by: null,
        as: "place",
        at: "2026-02-01T00:00:00.000Z" as Instant,
      };
    }),
  );
const capacity = fc
  .record({ minutesPerWeek: fc.constantFrom(0, 2, 5, 100), energy: fc.constantFrom("low", "some", "good") })
  .map((given) => ({ ...given, brought }));

interface World {
  readonly made: readonly { readonly practice: Practice; readonly findings: readonly EvidenceStatement[] }[];
  readonly aim: readonly string[];
  readonly notes: readonly LifeNote[];
  readonly site: readonly SiteNote[];
  readonly capacity: LifeForMatching["capacity"];
  readonly age: number | null;
}
const worlds: fc.Arbitrary<World> = fc.record({
  made: practices,
  aim: fc.subarray([...domains]),
  notes: lifeNotes,
  site: siteNotes,
  capacity: fc.option(capacity),
  age: fc.constantFrom(null, 40, 60),
});

function match({ made, aim, notes, site, capacity, age }: World, most?: number): readonly MatchedOption[] {
  const findings = Object.fromEntries(made.map(({ practice, findings }) => [practice.id, findings]));
  const life = { conditions: ["hip"], notes, capacity, already: nothingAsked, age };
  const here: SiteContext = { version: 1, notes: site };
  return matchOptions(
    { domains: aim },
    life,
    here,
    madeLibrary(
      made.map(({ practice }) => practice),
      findings,
    ),
    most,
  );
}
const rank = (options: readonly MatchedOption[], id: string): number =>
  options.findIndex(({ practice }) => practice.id === id);

/** The world with one of its practices, or its findings, changed. */
const withFirst = (world: World, change: (made: World["made"][number]) => World["made"][number]): World => ({
  ...world,
  made: world.made.map((each, at) => (at === 0 ? change(each) : each)),
});
const surer = (statement: EvidenceStatement): EvidenceStatement => {
  const grade = grades[Math.min(grades.indexOf(statement.certainty.grade) + 1, grades.length - 1)] ?? null;
  return { ...statement, certainty: { ...statement.certainty, grade } };
};
const noLower = (before: World, after: World, id = "a"): void =>
  expect(rank(match(after), id)).toBeLessThanOrEqual(rank(match(before), id));
const run = { seed: 2026, numRuns: 400 };

describe("matching is monotone", () => {
  it("serving more of the aim never lowers an option", () =>
    fc.assert(
      fc.property(worlds, fc.constantFrom(...domains), (world, domain) => {
        const wider = withFirst(world, ({ practice, findings }) => {
          return { practice: { ...practice, aimDomains: [...new Set([...practice.aimDomains, domain])] }, findings };
        });
        noLower(world, wider);
      }),
      run,
    ));

  it("being surer of any of its findings never lowers an option", () =>
    fc.assert(
      fc.property(worlds, fc.nat(3), (world, which) => {
        const surerWorld = withFirst(world, ({ practice, findings }) => {
          return { practice, findings: findings.map((each, at) => (at === which ? surer(each) : each)) };
        });
        noLower(world, surerWorld);
      }),
      run,
    ));

  it("a finding that turns out clearly to help never lowers an option", () =>
    fc.assert(
      fc.property(worlds, fc.nat(3), (world, which) => {
        const helping = withFirst(world, ({ practice, findings }) => {
          const { effect } = madeFinding("x", { grade: null, way: "helps" });
          return { practice, findings: findings.map((each, at) => (at === which ? { ...each, effect } : each)) };
        });
        noLower(world, helping);
      }),
      run,
    ));

  it("a person nearer to those studied never lowers an option", () =>
    fc.assert(
      fc.property(worlds, (world) => {
        const everyone = (statement: EvidenceStatement): EvidenceStatement => {
          const { studied: _, ...rest } = statement;
          return rest;
        };
        noLower(
          world,
          withFirst(world, ({ practice, findings }) => ({ practice, findings: findings.map(everyone) })),
        );
      }),
      run,
    ));

  it("saying what helps never lowers an option, and saying what hinders never lifts it", () =>
    fc.assert(
      fc.property(worlds, fc.constantFrom("joy", "barrier", "burden"), fc.boolean(), (world, kind, isLife) => {
        const id = "said" as LifeNoteId;
        const note = {
          id,
          kind,
          title: "said",
          touches: ["a"],
          version: "v",
          brought,
          state: "current",
        } as unknown as LifeNote;
        const site: SiteNote = {
          ...{ id, lens: "social", title: "said", touches: ["a"], by: null, as: "place", at: brought.at, strength: 2 },
          effect: kind === "joy" ? "enabling" : "limiting",
        };
        const said: World = isLife
          ? { ...world, notes: [...world.notes, note] }
          : { ...world, site: [...world.site, site] };
        if (kind === "joy") noLower(world, said);
        else noLower(said, world);
      }),
      run,
    ));

  it("a retired note that hinders, or more to give, never makes any option fit less", () =>
    fc.assert(
      fc.property(worlds, (world) => {
        const fits = (options: readonly MatchedOption[], id: string) => options[rank(options, id)]?.fit ?? 1;
        const hinders = ({ kind }: LifeNote) => kind === "barrier" || kind === "burden";
        const eased = { ...world, notes: world.notes.filter((note) => !hinders(note)) };
        const rested: World = { ...world, capacity: { minutesPerWeek: 1000, energy: "good", brought } };
        for (const id of ids)
          for (const better of [eased, rested])
            expect(fits(match(better), id)).toBeGreaterThanOrEqual(fits(match(world), id));
      }),
      run,
    ));
});

describe("matching is the same", () => {
  it("whatever order the practices, findings, notes and domains come in", () =>
    fc.assert(
      fc.property(worlds, (world) => {
        const turned: World = {
          ...world,
          made: world.made.map((each) => ({ ...each, findings: each.findings.toReversed() })).toReversed(),
          notes: world.notes.toReversed(),
          site: world.site.toReversed(),
          aim: world.aim.toReversed(),
        };
        const told = (options: readonly MatchedOption[]) =>
          options.map(({ practice, match: each, fit, parts }) => [
            practice.id,
            each,
            fit,
            parts.map(({ value }) => value),
          ]);
        expect(told(match(turned))).toEqual(told(match(world)));
      }),
      run,
    ));

  it("for the others when one option is taken away", () =>
    fc.assert(
      fc.property(worlds, (world) => {
        const without = match({ ...world, made: world.made.slice(1) });
        expect(without).toEqual(match(world).filter(({ practice }) => practice.id !== "a"));
      }),
      run,
    ));
});

it("every number of a match follows from its reasons", () =>
  fc.assert(
    fc.property(worlds, (world) => {
      for (const { parts, fit, match: product } of match(world)) {
        const values = parts.map(({ part, reasons }) => (part === "science" ? strengthOf(reasons) : least(reasons)));
        expect(parts.map(({ value }) => value)).toEqual(values);
        for (const value of values) expect(value === null || (value >= 0 && value <= 1)).toBe(true);
        const [aim = null, science = null, ...context] = values;
        const known = context.filter((value) => value !== null);
        expect(fit).toBe(known.length === 0 ? null : Math.min(...known));
        expect(product).toBe(fit === null ? null : ((aim ?? 0) + (science ?? 0)) * fit);
      }
    }),
    run,
  ));

it("options stand by their match, as far as nothing speaks against what is not known, then by fit", () =>
  fc.assert(
    fc.property(worlds, (world) => {
      const options = match(world).filter(({ practice }) => practice.kind !== "always-there");
      const keys = options.map(({ parts, fit, practice }) => {
        const addends = (parts[0]?.value ?? 0) + (parts[1]?.value ?? 0);
        return { order: addends * (fit ?? 1), fit: fit ?? 1, isUnknown: Number(fit === null), id: practice.id };
      });
      const inOrder = keys.toSorted(
        (one, other) =>
          other.order - one.order ||
          other.fit - one.fit ||
          one.isUnknown - other.isUnknown ||
          one.id.localeCompare(other.id),
      );
      expect(keys).toEqual(inOrder);
    }),
    run,
  ));

it("the first few of many are the first few of all", () =>
  fc.assert(
    fc.property(worlds, fc.nat(6), (world, most) => {
      const all = match(world);
      expect(match(world, most)).toEqual([...all.slice(0, -2).slice(0, most), ...all.slice(-2)]);
    }),
    run,
  ));

it("to wait and to carry on are always there, and last", () =>
  fc.assert(
    fc.property(worlds, (world) => {
      expect(
        match(world)
          .slice(-2)
          .map(({ practice }) => practice.id),
      ).toEqual(["keep-as-it-is", "wait-and-see"]);
    }),
    run,
  ));
