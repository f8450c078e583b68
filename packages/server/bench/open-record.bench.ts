import type { EntryId, Instant, MeasureId, MeasurementId } from "@aimwell/domain";
import Fastify from "fastify";
import { clock } from "../src/index.ts";
import { type Bench, type Caller, fire, lifeNote, median, newId, startBench } from "./harness.ts";

const rounds = 5;
const callers = 16;
const perRound = 960;

/** A person with 500 entries and 3 series of 60 values. */
async function fill({ app }: Bench, caller: Caller): Promise<void> {
  const { siteId } = await app.theSite.here();
  const poster = { party: caller.party, role: "person", site: siteId as Parameters<typeof app.store.site>[0] } as const;
  const said = { subject: caller.subject, by: caller.party, as: "person", at: clock() } as const;
  const measures = ["minutes-walked", "pain-today", "sleep-hours"].map((name) => name as MeasureId);
  const adopted = measures.map((measure) => {
    const body = { measure, title: measure, unit: "1", better: "up", kind: "outcome", lens: "service" } as const;
    return { ...said, id: newId() as EntryId, type: "measure.adopted", body } as const;
  });
  await app.door.take(poster, adopted, []);
  const notes = Array.from({ length: 500 - 1 - adopted.length }, () => lifeNote(caller, clock()));
  await app.door.take(poster, notes, []);
  const values = measures.flatMap((measure) =>
    Array.from({ length: 60 }, (_, day) => {
      const takenAt = new Date(Date.now() - (day + 1) * 86_400_000).toISOString() as Instant;
      const { by, as, subject } = said;
      return { id: newId() as MeasurementId, subject, measure, takenAt, value: day % 10, by, as };
    }),
  );
  await app.door.take(poster, [], values);
}

/** Fastify with one plain indexed SELECT of the same bytes. */
async function startFloor({ app }: Bench, page: string): Promise<{ address: string; close: () => Promise<void> }> {
  const { owner, connections } = app.store.engine;
  await owner.script("create table floor (id int primary key, page text not null)");
  await owner.query({ text: "insert into floor values (1, $1)", values: [page] });
  const http = Fastify();
  http.get("/floor", async (_, reply) => {
    const { rows } = await connections.query({
      name: "floor",
      text: "select page from floor where id = $1",
      values: [1],
    });
    return reply.type("application/json; charset=utf-8").send(rows[0].page);
  });
  return { address: await http.listen({ host: "127.0.0.1", port: 0 }), close: () => http.close() };
}

async function run() {
  const bench = await startBench(1);
  const [caller] = bench.callers;
  if (caller === undefined) throw new Error("Expected one caller.");
  await fill(bench, caller);
  const path = `/api/subjects/${caller.subject}/record?after=0`;
  const page = await (await fetch(`${bench.address}${path}`, { headers: { cookie: caller.cookie } })).text();
  const floorServer = await startFloor(bench, page);
  const lanes = (at: string) =>
    Array.from({ length: callers }, () =>
      Array.from({ length: perRound / callers }, () => ({ path: at, method: "GET" as const, cookie: caller.cookie })),
    );
  try {
    const ours: number[] = [];
    const floors: number[] = [];
    for (let round = 0; round <= rounds; round += 1) {
      const floor = await fire(floorServer.address, lanes("/floor"));
      const value = await fire(bench.address, lanes(path));
      if (round === 0) continue;
      ours.push(value);
      floors.push(floor);
    }
    const [value, floor] = [median(ours), median(floors)];
    return { value, floor, ratio: value / floor };
  } finally {
    await floorServer.close();
    await bench.close();
  }
}

export const benches = [{ name: "open-record, 500 entries and 3 series, 16 callers", unit: "pages/s", run }];
