import pg from "pg";
import { clock } from "../src/index.ts";
import { type Bench, fire, lifeNote, median, newId, startBench } from "./harness.ts";
import type { Shot } from "./shot.ts";

const rounds = 5;
/**
 * A server runs for weeks: before it is measured, it has seen what its compiler needs to see, which takes some 20,000 appends.
 * So has the floor.
 */
const warming = 15;
const perRound = 1600;

/** A plain single-row INSERT of the same bytes: same driver, same database, a pool of 16. */
async function insertRate(connections: pg.Pool, callers: number, lines: readonly string[]): Promise<number> {
  let next = 0;
  const began = performance.now();
  const lane = async () => {
    for (let at = next++; at < lines.length; at = next++) {
      await connections.query({
        name: "floor",
        text: "insert into floor (id, line) values ($1, $2)",
        values: [newId(), lines[at]],
      });
    }
  };
  await Promise.all(Array.from({ length: callers }, lane));
  return lines.length / ((performance.now() - began) / 1000);
}

function lanesOf({ callers }: Bench, count: number): readonly (readonly Shot[])[] {
  return callers.slice(0, count).map((caller) =>
    Array.from({ length: Math.ceil(perRound / count) }, () => ({
      path: "/api/entries",
      method: "POST" as const,
      cookie: caller.cookie,
      body: JSON.stringify({ drafts: [lifeNote(caller, clock())] }),
    })),
  );
}

async function run(callers: number) {
  const bench = await startBench(callers);
  const { options } = bench.app.store.engine.connections;
  // A spread leaves the password out, because pg hides it from whoever lists the options.
  const plain = new pg.Pool({ ...options, password: options.password, max: 16 });
  // A connection that is told at the end that the database stops has nothing more to do.
  plain.on("error", () => {});
  try {
    await bench.app.store.engine.owner.script("create table floor (id uuid primary key, line text not null)");
    const ours: number[] = [];
    const floors: number[] = [];
    for (let round = 0; round < warming + rounds; round += 1) {
      const lanes = lanesOf(bench, callers);
      const lines = lanes.flatMap((lane) => lane.map((shot) => shot.body ?? ""));
      const floor = await insertRate(plain, callers, lines);
      const value = await fire(bench.address, lanes);
      if (round < warming) continue;
      ours.push(value);
      floors.push(floor);
    }
    const [value, floor] = [median(ours), median(floors)];
    return { value, floor, ratio: value / floor };
  } finally {
    await plain.end();
    await bench.close();
  }
}

export const benches = [
  { name: "append, 16 callers", unit: "entries/s", run: () => run(16) },
  { name: "append, 64 callers", unit: "entries/s", run: () => run(64) },
];
