import fc from "fast-check";
import type { Actor } from "../authority/actor.ts";
import { dayOf } from "../day.ts";
import type { Body, Draft, Entry, EntryType } from "../entry.ts";
import type { AimId, EntryId, Instant, LocalDate, MeasureId, MeasurementId, SubjectId } from "../ids.ts";
import { decide } from "../record/decide.ts";
import { emptyRecord, entryTypes, evolve, type PersonRecord } from "../record/record.ts";
import { mayOnTeam } from "../team/authority/team-allow.ts";
import { uuidV7 } from "../uuid.ts";
import { bodies } from "./bodies.ts";
import { diceFrom } from "./dice.ts";
import type { Attempt, History } from "./histories.ts";
import { actors, nobodys, site, some, type World } from "./world.ts";

type Made = (world: World) => Body<EntryType>;

const because = "So that others can follow it";
const measures = ["worry", "calls", "aims.elicited"] as MeasureId[];
const ready = { answer: "yes" } as const;

function adopted({ dice }: World): Body<"measure.adopted"> {
  const measure = dice.of(measures);
  const counts = dice.of(["outcome", "relationship", "preference", "process", "productivity"] as const);
  const side = measure === "worry" ? "outcome" : measure === "calls" ? "process" : counts;
  return {
    ...{ measure, title: "Worry while waiting", unit: "%", better: "down", kind: "outcome", lens: "service" },
    definition: {
      ...{ what: "Who said that the wait worried them", subgroup: "Whoever waited", period: "The week", because, side },
      reckoned: { as: "number", of: "people asked" },
      licence: "Apache-2.0",
    },
  };
}

function planned(world: World): Body<"test.planned"> {
  const { dice, record, today } = world;
  const ideas = [...record.driver.nodes.values()].flatMap(({ id, kind }) => (kind === "change" ? [id] : []));
  const before = [...record.test.tests.keys()].at(-1);
  return {
    ...{ title: "Call the next three", change: "Call them", balancing: "Grace's afternoon", stopRule: "20 minutes" },
    aim: some(world, record.improvement.improvements.keys()) as AimId,
    prediction: { words: "One of three", direction: "down" },
    measure: dice.of(measures),
    readiness: { strategic: ready, operational: ready, people: ready },
    ...{ from: today, until: today },
    ...(before !== undefined && dice.onceIn(2) ? { after: before } : {}),
    team: {
      scale: { size: dice.of(["one", "few", "some", "all"] as const), words: "three people" },
      owners: { professional: actors[1]?.party ?? world.actor.party },
      ...(ideas.length > 0 && dice.onceIn(2) ? { change: dice.of(ideas) } : {}),
    },
  };
}

/** What a team says differently from a person. */
const ofTeam: { readonly [Type in EntryType]?: Made } = {
  "measure.adopted": adopted,
  "test.planned": planned,
  "target.set": ({ dice }) => ({
    measure: dice.of(measures),
    value: dice.below(60),
    ...(dice.onceIn(4) ? {} : { because }),
  }),
  "point.excluded": ({ dice }) => ({ measure: dice.of(measures), measurement: nobodys as MeasurementId, because }),
  "phase.marked": ({ dice, today }) => ({ measure: dice.of(measures), from: today, because }),
};

const opening: readonly EntryType[] = [
  "purpose.stated",
  "measure.adopted",
  "improvement.started",
  "driver.added",
  "change.proposed",
  "test.planned",
  "test.started",
];

/** The version that stands of what the draft says anew. */
function versionOf(
  { purpose, driver, card, measure, improvement, dice }: PersonRecord & Pick<World, "dice">,
  type: EntryType,
  body: Body<EntryType>,
) {
  if (dice.onceIn(20)) return undefined;
  if (type === "purpose.stated") return purpose.stated.at(-1)?.brought.entry;
  if (type === "system.described" && "part" in body && typeof body.part === "string") {
    for (const [part, wordings] of purpose.system) if (part === body.part) return wordings.at(-1)?.brought.entry;
  }
  if (type === "improvement.revised" && "improvement" in body) {
    for (const { id, version } of improvement.improvements.values()) if (id === body.improvement) return version;
  }
  if (type === "driver.revised" && "node" in body) {
    for (const { id, version } of driver.nodes.values()) if (id === body.node) return version;
  }
  if (type === "card.written" && "test" in body) {
    for (const [test, { brought }] of card.written) if (test === body.test) return brought.entry;
  }
  if (type === "measure.adopted" && "measure" in body) {
    for (const [id, { brought }] of measure.measures) if (id === body.measure) return brought.entry;
  }
  return undefined;
}

function draftFor(type: EntryType, world: World): Draft {
  const { dice, actor, now, record } = world;
  const chance = Uint8Array.from({ length: 10 }, () => dice.below(256));
  const id = uuidV7(Date.parse(now), chance) as EntryId;
  const body = (ofTeam[type] ?? (bodies[type] as Made))(world);
  const supersedes = versionOf({ ...record, dice }, type, body);
  const envelope = { id, subject: site as string as SubjectId, by: actor.party, as: actor.role, at: now, type, body };
  // The type chose the body's maker, so the two belong together.
  return (supersedes === undefined ? envelope : { ...envelope, supersedes }) as unknown as Draft;
}

/** A team's history that follows from its seed alone, as the write door would have taken it in. */
export function teamHistoryFrom(seed: number, steps: number): History {
  const dice = diceFrom(seed);
  const entries: Entry[] = [];
  const attempts: Attempt[] = [];
  let record = emptyRecord();
  for (let step = 0; step < steps; step += 1) {
    const now = new Date(Date.parse("2026-01-05T08:00:00.000Z") + step * 5_400_000).toISOString() as Instant;
    const opened = opening[step];
    const actor: Actor = dice.onceIn(3) ? dice.of(actors) : (actors[1] ?? dice.of(actors));
    const allowed = mayOnTeam(record, actor);
    const type = opened ?? (allowed.length === 0 || dice.onceIn(6) ? dice.of(entryTypes) : dice.of(allowed));
    const world = { record, dice, actor, now, today: dayOf(now) as LocalDate, isCareless: opened === undefined };
    const draft = draftFor(type, world);
    const decided = decide(record, draft, { actor, now, level: "team" });
    attempts.push({ before: record, draft, actor, now, refusal: decided.ok ? null : decided.refusal });
    if (!decided.ok) continue;
    const entry: Entry = { ...decided.value, seq: record.seq + 1, recordedAt: now };
    entries.push(entry);
    record = evolve(record, entry);
  }
  return { entries, attempts, record };
}

/** Histories of teams for property tests. */
export function teamHistories(longest = 150): fc.Arbitrary<History> {
  return fc.record({ seed: fc.nat(), steps: fc.nat(longest) }).map(({ seed, steps }) => teamHistoryFrom(seed, steps));
}
