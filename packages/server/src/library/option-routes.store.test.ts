import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { AimId, OptionsPage } from "@aimwell/domain";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { clinic, joinBy, newFolder, type Seat, start } from "../app.fixture.ts";
import { ConfigError } from "../config.ts";
import type { Served } from "../serve.ts";

type Answer = OptionsPage & { readonly seq: number; readonly domainsAre: string };

const finding = {
  id: "hip-pool-pain",
  condition: "hip osteoarthritis",
  title: "Walking in warm water",
  population: "adults",
  intervention: "walking in warm water",
  comparator: "no class",
  outcome: "clearly less pain",
  timeFrame: "3 months",
  effect: { type: "RR", value: 1.5, ciLow: 1.2, ciHigh: 1.9, ciLevel: 95, better: "higher" },
  absolute: { control: 30, intervention: 45, unit: "per 100", derived: false },
  certainty: { grade: "low", by: "Hill clinic" },
  participants: 240,
  studies: 1,
  aimDomains: ["moving", "pain"],
  burden: { effort: "medium", description: "a class a week", basis: "from the source" },
  personDoes: ["come to the pool"],
  professionalDoes: ["lead the class"],
  harms: [],
  source: { citation: "Made up", doi: null, pmid: null, pmcid: null, year: 2025, design: "randomised trial" },
  seenIn: "abstract",
  evidenceLevel: "abstract",
  notes: "",
  needsVerification: false,
};
const evidence = (changed: object = {}) => ({
  condition: "hip osteoarthritis",
  licence: "CC0-1.0",
  reviewed: { by: "Dr Example", on: "2026-01-09" },
  statements: [{ ...finding, ...changed }],
});
const offer = {
  note: "n",
  licence: "CC0-1.0",
  practices: [
    {
      id: "pool-walks",
      title: "Walks in warm water",
      about: "A class in a warm pool.",
      statements: ["hip-pool-pain"],
      asks: { sessionsAWeek: null, weeks: null, minutesASession: null, trips: null, money: null },
      needs: { place: ["group-room"], life: ["travel"] },
    },
  ],
};

function write(folder: string, files: Readonly<Record<string, unknown>>): void {
  mkdirSync(join(folder, "library"), { recursive: true });
  for (const [name, file] of Object.entries(files))
    writeFileSync(join(folder, "library", name), JSON.stringify(file, null, 1));
}

describe("the option screen's data", () => {
  const place = newFolder();
  let served: Served;
  let tom: Seat;
  let rosa: Seat;
  let subject: string;
  let aim: AimId;
  beforeAll(async () => {
    write(place.folder, { "pool.json": evidence(), "offer.json": offer });
    served = await start(place.folder);
    ({ tom, rosa, subject } = await clinic(served.address));
    const voiced = rosa.draft(subject, "aim.voiced", {
      words: "Walk to school without pain",
      horizon: "near",
      domains: ["moving", "pain"],
    });
    aim = voiced.id as AimId;
    await rosa.post([voiced, rosa.draft(subject, "capacity.stated", { energy: "low" })]);
    await tom.post([tom.draft(subject, "condition.noted", { name: "Hip osteoarthritis", state: "active" })]);
  });
  afterAll(async () => {
    await served.stop();
    place.remove();
  });

  const options = async (seat: Seat, more = ""): Promise<Answer> =>
    (await (await seat.send(`/api/subjects/${subject}/options?aim=${aim}${more}`)).json()) as Answer;
  const named = ({ options: all }: Answer, id: string) => all.find(({ sheet }) => sheet.practice.id === id);

  it("comes in one piece: what ships and the site's own, explained, with one denominator, wait and carry on last", async () => {
    const page = await options(rosa);
    expect(page).toMatchObject({
      aim,
      domains: ["moving", "pain"],
      domainsAre: "said",
      contextVersion: 0,
      changes: null,
    });
    const pool = named(page, "pool-walks");
    expect(pool?.sheet.provenance).toEqual({
      origin: "site",
      licence: "CC0-1.0",
      reviewed: null,
    });
    expect(pool?.sheet.findings[0]).toMatchObject({
      direction: "helps",
      effect: { figures: { with: { count: 45, of: 100 }, without: { count: 30, of: 100 } } },
      provenance: { reviewed: { by: "Dr Example" } },
    });
    expect(pool?.parts.map(({ part }) => part)).toEqual(["aim", "science", "life", "place", "work"]);
    expect(pool?.work.tooMuch).toEqual([{ kind: "energy", asks: 2, capacity: 1 }]);
    expect(new Set(page.options.map(({ sheet }) => sheet.denominator)).size).toBe(1);
    expect(page.options.slice(-2).map(({ sheet }) => sheet.practice.kind)).toEqual(["always-there", "always-there"]);
  });

  it("says what changed since an earlier look", async () => {
    const before = await options(tom);
    await rosa.post([
      rosa.draft(subject, "life.noted", { kind: "barrier", title: "No bus in winter", touches: ["travel"] }),
    ]);
    const after = await options(tom, `&since=${before.seq}`);
    expect(after.changes).toMatchObject([
      {
        kind: "changed",
        practice: "pool-walks",
        fit: "harder",
        parts: [{ part: "life", after: { answer: "not-yet" } }],
      },
    ]);
    expect(named(after, "pool-walks")).toMatchObject({
      match: 0,
      inTheWay: [{ part: "life", left: 0, reason: { title: "No bus in winter" } }, { part: "work" }],
    });
  });

  it("is held against what those who work here noted about the place, and says what changed", async () => {
    const before = await options(tom);
    const known = await served.app.theSite.known();
    const here = String(known?.siteId);
    const closed = {
      lens: "physical",
      effect: "limiting",
      strength: 3,
      title: "The pool is shut until May",
      touches: ["pool-walks"],
    } as const;
    expect(await tom.post([tom.draft(here, "context.noted", closed)])).toMatchObject([{ outcome: "accepted" }]);
    await rosa.post([rosa.draft(subject, "workload.felt", { felt: "fine" })]);
    const after = await options(tom, `&since=${before.seq}`);
    expect(after.contextVersion).toBe(1);
    expect(after.changes).toMatchObject([
      {
        practice: "pool-walks",
        parts: [{ part: "place", gained: [{ key: "not-offered-here", because: closed.title }] }],
      },
    ]);
    expect(await rosa.post([rosa.draft(here, "context.noted", closed)])).toMatchObject([{ outcome: "refused" }]);
  });

  it("is not for who may not read the record, nor for an aim that is not there", async () => {
    const other = await joinBy(served.address, tom, { as: "person", name: "Amir" }, "amir@home.example");
    expect((await other.send(`/api/subjects/${subject}/options?aim=${aim}`)).status).toBe(404);
    expect((await rosa.send(`/api/subjects/${subject}/options?aim=${subject}`)).status).toBe(404);
    expect((await rosa.send(`/api/subjects/${subject}/options?aim=x`)).status).toBe(400);
  });
});

describe("a server whose site's library has a problem", () => {
  it.each([
    {
      name: "an interval that does not hold its estimate",
      changed: { effect: { ...finding.effect, ciLow: 1.6 } },
      says: "effect.ciLow",
    },
    { name: "no source", changed: { source: null }, says: "source" },
    { name: "a statement that needs checking", changed: { needsVerification: true }, says: "needsVerification" },
  ])("does not start, and says where and why: $name", async ({ changed, says }) => {
    const place = newFolder();
    write(place.folder, { "pool.json": evidence(changed), "offer.json": offer });
    const refusal = await start(place.folder).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(ConfigError);
    expect(String(refusal)).toMatch(new RegExp(`pool\\.json:\\d+ {2}statements\\[0\\]\\.${says.replace(".", "\\.")}`));
    place.remove();
  });
});
