import type { Body, Draft, EntryId, Instant, MeasureId, Measurement, MeasurementId } from "@aimwell/domain";
import { openStore } from "@aimwell/store";
import { WriteDoor } from "../src/door/write-door.ts";
import { clock } from "../src/index.ts";
import { News } from "../src/live/news.ts";
import { type Bench, type Caller, median, newId, startBench } from "./harness.ts";

const rounds = 5;
const people = 64;
const perRound = 1600;
const measures = ["minutes-walked", "pain-today", "sleep-hours"].map((name) => name as MeasureId);
const levels = ["At home", "To the door", "To the gate", "To the shop", "To the sea"] as const;

interface Come {
  readonly drafts: readonly Draft[];
  readonly measurements: readonly Measurement[];
}

/** Someone who has an aim with steps, and three measures. */
interface Seat extends Caller {
  readonly aim: EntryId;
}

async function settle({ app }: Bench, door: WriteDoor, caller: Caller): Promise<Seat> {
  const { siteId } = await app.theSite.here();
  const said = { subject: caller.subject, by: caller.party, as: "person", at: clock() } as const;
  const aim = newId() as EntryId;
  const scaled = { aim, levels: [...levels], convention: "pco", startLevel: -1 } as unknown as Body<"aim.scaled">;
  const adopted = measures.map((measure): Draft => {
    const body = { measure, title: measure, unit: "1", better: "up", kind: "outcome", lens: "service" } as const;
    return { ...said, id: newId() as EntryId, type: "measure.adopted", body };
  });
  const drafts: readonly Draft[] = [
    { ...said, id: aim, type: "aim.voiced", body: { words: "To the shop", horizon: "near", domains: ["moving"] } },
    { ...said, id: newId() as EntryId, type: "aim.scaled", body: scaled },
    ...adopted,
  ];
  const poster = { party: caller.party, role: "person", site: siteId as never } as const;
  for (const { outcome } of (await door.take(poster, drafts, [])).values()) {
    if (outcome === "refused") throw new Error("Expected what a bench says to be taken.");
  }
  return { ...caller, aim };
}

const aValue = ({ subject, party }: Seat, at: number): Come => {
  const takenAt = new Date(Date.now() - (at % 300) * 86_400_000).toISOString() as Instant;
  const measure = measures[at % measures.length] ?? (measures[0] as MeasureId);
  const id = newId() as MeasurementId;
  return { drafts: [], measurements: [{ id, subject, measure, takenAt, value: at % 10, by: party, as: "person" }] };
};

const aRating = ({ subject, party, aim }: Seat, at: number): Come => {
  const body = { aim, level: (at % 5) - 2, on: clock().slice(0, 10) } as unknown as Body<"aim.rated">;
  const said = { id: newId() as EntryId, subject, by: party, as: "person", at: clock() } as const;
  return { drafts: [{ ...said, type: "aim.rated", body }], measurements: [] };
};

/** Appends a second of so many people at once, through the write door, each waiting for its answer. */
async function rate({ app }: Bench, door: WriteDoor, seats: readonly Seat[], make: typeof aValue): Promise<number> {
  const { siteId } = await app.theSite.here();
  const began = performance.now();
  const each = Math.ceil(perRound / seats.length);
  await Promise.all(
    seats.map(async (seat) => {
      const poster = { party: seat.party, role: "person", site: siteId as never } as const;
      for (let at = 0; at < each; at += 1) {
        const { drafts, measurements } = make(seat, at);
        await door.take(poster, drafts, measurements);
      }
    }),
  );
  return (each * seats.length) / ((performance.now() - began) / 1000);
}

/** With the summary and without it, in turns; each door has people of its own. */
async function run(make: typeof aValue) {
  const bench = await startBench(people);
  try {
    const context = { news: new News(), now: clock };
    const plain = await openStore(bench.app.store.engine, { keepsSummary: false });
    const doors = [new WriteDoor({ ...context, store: plain }), new WriteDoor({ ...context, store: bench.app.store })];
    const half = people / 2;
    const seats = await Promise.all(
      doors.map((door, at) =>
        Promise.all(bench.callers.slice(at * half, (at + 1) * half).map((caller) => settle(bench, door, caller))),
      ),
    );
    const rates: [number[], number[]] = [[], []];
    for (let round = 0; round <= rounds; round += 1) {
      for (const turn of round % 2 === 0 ? [0, 1] : [1, 0]) {
        const [door, own] = [doors[turn], seats[turn]];
        if (door === undefined || own === undefined) throw new RangeError("Expected two doors.");
        const found = await rate(bench, door, own, make);
        // The first round warms both.
        if (round > 0) rates[turn]?.push(found);
      }
    }
    const [floor, value] = [median(rates[0]), median(rates[1])];
    return { value, floor, ratio: value / floor };
  } finally {
    await bench.close();
  }
}

export const benches = [
  { name: "summary, measurements with it and without", unit: "appends/s", run: () => run(aValue) },
  { name: "summary, ratings of aims with it and without", unit: "appends/s", run: () => run(aRating) },
];
