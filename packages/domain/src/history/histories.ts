import fc from "fast-check";
import type { Actor } from "../authority/actor.ts";
import { may } from "../authority/allow.ts";
import { type Consequences, consequencesOf } from "../consequence/consequences.ts";
import { dayOf } from "../day.ts";
import type { Draft, Entry, EntryType } from "../entry.ts";
import type { EntryId, Instant, SubjectId } from "../ids.ts";
import { decide } from "../record/decide.ts";
import { emptyRecord, entryTypes, evolve, type PersonRecord } from "../record/record.ts";
import type { Refusal } from "../refusal.ts";
import { uuidV7 } from "../uuid.ts";
import { bodies } from "./bodies.ts";
import { type Dice, diceFrom } from "./dice.ts";
import { actors, nobodysEntry, person, site, subject, type World } from "./world.ts";

export { type Dice, diceFrom } from "./dice.ts";

/** What came of one made draft. */
export interface Attempt {
  readonly before: PersonRecord;
  readonly draft: Draft;
  readonly actor: Actor;
  readonly now: Instant;
  readonly refusal: Refusal | null;
}
/** A whole history as the write door would have taken it in, with everything that was refused on the way. */
export interface History {
  readonly entries: readonly Entry[];
  readonly attempts: readonly Attempt[];
  readonly record: PersonRecord;
}

/** How every history begins, so that there is something to build on. */
const opening: readonly (readonly [EntryType, number])[] = [
  ["partnership.formed", 0],
  ["person.introduced", 0],
  ["grant.given", 0],
  ["aim.voiced", 0],
  ["aim.scaled", 0],
  ["measure.adopted", 1],
  ["visit.planned", 1],
  ["decision.opened", 1],
  ["option.offered", 1],
  ["option.offered", 0],
  ["action.proposed", 1],
  ["action.agreed", 0],
];

const start = Date.parse("2026-01-05T08:00:00.000Z");

/** The version that a draft says it takes the place of: mostly the one that stands, now and then none or a wrong one. */
function supersededBy({ record, dice, isCareless }: World, type: EntryType, body: Draft["body"]): EntryId | undefined {
  if (isCareless && dice.onceIn(40)) return nobodysEntry;
  if (isCareless && dice.onceIn(40)) return undefined;
  if (type === "aim.revised" && "aim" in body) {
    for (const aim of record.aim.aims.values()) if (aim.id === body.aim) return aim.now.entry;
  }
  if (type === "action.adapted" && "action" in body) {
    for (const action of record.plan.actions.values()) if (action.id === body.action) return action.now.entry;
  }
  if (type === "test.studied" && "test" in body) {
    for (const { id, studied } of record.test.tests.values()) if (id === body.test) return studied?.newest.entry;
  }
  const places = [...record.context.notes.values()];
  if (type === "context.noted" && places.length > 0 && dice.onceIn(3)) return dice.of(places).version;
  const notes = [...record.life.notes.values()];
  return type === "life.noted" && notes.length > 0 && dice.onceIn(3) ? dice.of(notes).version : undefined;
}

function draftFor(type: EntryType, world: World): Draft {
  const { dice, actor, now } = world;
  const chance = Uint8Array.from({ length: 10 }, () => dice.below(256));
  const signed = world.isCareless && dice.onceIn(15) ? dice.of(actors) : actor;
  const id = uuidV7(Date.parse(now), chance) as EntryId;
  const body = bodies[type](world);
  const supersedes = supersededBy(world, type, body);
  const envelope = { id, subject, by: signed.party, as: signed.role, at: now };
  // The type chose the body's maker, so the two belong together.
  return (supersedes === undefined
    ? { ...envelope, type, body }
    : { ...envelope, type, body, supersedes }) as unknown as Draft;
}

function chooseActor(dice: Dice): Actor {
  // The person and the partner bring most of it.
  return dice.onceIn(3) ? dice.of(actors) : dice.of(actors.slice(0, 2));
}

function chooseType(record: PersonRecord, actor: Actor, now: Instant, dice: Dice): EntryType {
  const allowed = may(record, actor, now);
  return allowed.length === 0 || dice.onceIn(6) ? dice.of(entryTypes) : dice.of(allowed);
}

/** How many scores and safety items a history knows of: none, unless the test brings them. */
const noInstruments: Consequences = { system: site, instrument: () => null };

/**
 * A history that follows from its seed alone: several parties say plausible and impossible things one after the other,
 * and `decide` takes in what may stand.
 *
 * @param steps - how many drafts are made; fewer are taken in.
 */
export function historyFrom(seed: number, steps: number, consequences: Consequences = noInstruments): History {
  const dice = diceFrom(seed);
  const entries: Entry[] = [];
  const attempts: Attempt[] = [];
  let record = emptyRecord();
  const take = (draft: Draft, now: Instant): Entry => {
    const entry: Entry = { ...draft, seq: record.seq + 1, recordedAt: now };
    entries.push(entry);
    record = evolve(record, entry);
    return entry;
  };
  for (let step = 0; step < steps; step += 1) {
    const now = new Date(start + step * 5_400_000).toISOString() as Instant;
    const opened = opening[step];
    const actor = actors[opened?.[1] ?? -1] ?? chooseActor(dice);
    const type = opened?.[0] ?? chooseType(record, actor, now, dice);
    const draft = draftFor(type, { record, dice, actor, now, today: dayOf(now), isCareless: opened === undefined });
    const decided = decide(record, draft, { actor, now });
    attempts.push({ before: record, draft, actor, now, refusal: decided.ok ? null : decided.refusal });
    if (!decided.ok) continue;
    const entry = take(decided.value, now);
    for (const follows of consequencesOf(record, entry, consequences).drafts) take(follows, now);
  }
  return { entries, attempts, record };
}

/** Histories for property tests; they shrink towards shorter ones. */
export function histories(longest = 120): fc.Arbitrary<History> {
  return fc.record({ seed: fc.nat(), steps: fc.nat(longest) }).map(({ seed, steps }) => historyFrom(seed, steps));
}

/** Whose record every made history is. */
export const historySubject: SubjectId = subject;
export const historyPerson = person;
