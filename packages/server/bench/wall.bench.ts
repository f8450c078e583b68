import { randomBytes } from "node:crypto";
import type { PartyId, SiteId } from "@aimwell/domain";
import { clock } from "../src/index.ts";
import { type Bench, fire, median, newId, startBench } from "./harness.ts";

const rounds = 7;
const callers = 4;
const perRound = 200;
const measures = 30;
const months = 36;

/** How many values one statement puts in. */
const portion = 50_000;

const measurementSql = `
  insert into measurement
         (site_id, subject_id, n, measurement_id, measure_id, taken_at, value, by_party, as_role, recorded_at, hash)
  select $1, s.ids[1 + (i / ${measures * months}) % $4::int], i, gen_random_uuid(), 'measure-' || i % ${measures},
         timestamptz '2023-12-05T09:00:00Z' + make_interval(months => (i / ${measures} % ${months})::int),
         20 + i % 17, $1, 'system', now(), ''
    from generate_series($2::bigint, $3::bigint - 1) as i
   cross join (select array_agg(subject_id) as ids from subject where site_id = $1) as s`;

/** Values of 30 measures over 36 months, of so many people, put in by one statement and summed by a rebuild. */
async function fill({ app }: Bench, { values, people }: { values: number; people: number }): Promise<void> {
  const { siteId } = await app.theSite.here();
  const { owner } = app.store.engine;
  await owner.query({
    text: `insert into subject (site_id, subject_id, kind, seq, head, measured, measured_head)
           select $1, gen_random_uuid(), 'person', 0, '', 0, '' from generate_series(1, $2::int)`,
    values: [siteId, people],
  });
  for (let from = 0; from < values; from += portion) {
    const until = Math.min(values, from + portion);
    await owner.query({ text: measurementSql, values: [siteId, from, until, people] });
  }
  await app.store.rebuildSummary(siteId as SiteId);
  // What the database would do by itself in the minutes after so much came, so that it is not at it while walls are read.
  await owner.withClient(async (sql) => {
    for (const text of [
      "set statement_timeout = 0",
      "vacuum analyze measurement",
      "vacuum analyze summary",
      "checkpoint",
    ]) {
      await sql.script(text);
    }
    await sql.script("reset statement_timeout");
  });
}

/** A professional who is signed in. */
async function signIn({ app }: Bench): Promise<string> {
  const { siteId } = await app.theSite.here();
  const [name, email] = ["Tom", "tom@bench.example"];
  const account = await app.accounts.create({ email, password: randomBytes(12).toString("hex"), name });
  if (account === null) throw new Error(`Expected ${email} to be free.`);
  const party = { partyId: newId() as PartyId, kind: "professional", name, what: "Physio", isLead: true } as const;
  await app.store.putParty(siteId as SiteId, { ...party, accountId: account }, clock());
  return `aimwell_session=${(await app.sessions.open(account, "seat")).token}`;
}

/** The same wall of a site with 1,000,000 measurements and of one with 10,000, in turns. */
async function run() {
  const sizes = [
    { values: 10_000, people: 100 },
    { values: 1_000_000, people: 1000 },
  ];
  const open: { readonly bench: Bench; readonly cookie: string; readonly rates: number[] }[] = [];
  try {
    for (const size of sizes) {
      const bench = await startBench(0);
      const cookie = await signIn(bench);
      open.push({ bench, cookie, rates: [] });
      await fill(bench, size);
    }
    for (let round = 0; round <= rounds; round += 1) {
      for (const { bench, cookie, rates } of open) {
        const shot = { path: `/api/wall?from=2023-12&months=${months}`, method: "GET" as const, cookie };
        const lanes = Array.from({ length: callers }, () => Array.from({ length: perRound / callers }, () => shot));
        const found = await fire(bench.address, lanes);
        // The first round warms both.
        if (round > 0) rates.push(found);
      }
    }
    const [floor = 0, value = 0] = open.map(({ rates }) => median(rates));
    return { value, floor, ratio: value / floor };
  } finally {
    for (const { bench } of open) await bench.close();
  }
}

export const benches = [{ name: "wall, 30 × 36 of 1,000,000 values and of 10,000", unit: "walls/s", run }];
