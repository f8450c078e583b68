import type { AimId, LearnedEffect, MeasureId, OptionsPage, SiteId, Summary } from "@aimwell/domain";
import { effectCells } from "@aimwell/domain";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { clinic, joinBy, newFolder, newId, type Seat, start } from "../app.fixture.ts";
import type { Served } from "../serve.ts";

const measure = "loinc-8480-6" as MeasureId;
const practice = "care-planning-together";
const day = 86_400_000;
const dayFrom = (days: number) => new Date(Date.now() + days * day).toISOString();
const onDay = (days: number) => dayFrom(days).slice(0, 10) as never;

interface Trier {
  readonly seat: Seat;
  readonly subject: string;
  readonly aim: AimId;
  readonly values: readonly { readonly id: string; readonly takenAt: string; readonly value: number }[];
}

describe("what a practice did here, from a tap to the option screen", () => {
  const place = newFolder();
  let served: Served;
  let tom: Seat;
  const triers: Trier[] = [];

  const taken = (
    { seat, subject }: Pick<Trier, "seat" | "subject">,
    given: { readonly takenAt: string; readonly value: number; readonly replaces?: string },
  ) => ({
    ...{ id: newId(), subject, measure, by: seat.party, as: seat.as },
    ...given,
  });

  /** Somebody whose blood pressure falls by so much as the practice comes in. */
  async function tries(seat: Seat, fall: number): Promise<Trier> {
    const subject = seat.party as string;
    const voiced = seat.draft(subject, "aim.voiced", {
      words: "Feel steady",
      horizon: "near",
      domains: ["staying-well"],
    });
    const aim = voiced.id as AimId;
    const adopted = { measure, title: "Upper blood pressure", unit: "mm[Hg]", better: "down" } as const;
    const yes = { answer: "yes" } as const;
    const planned = seat.draft(subject, "test.planned", {
      ...{ aim, title: "Plan together", change: "A plan on paper", measure, practice },
      prediction: { words: "Lower", direction: "down" },
      ...{ balancing: "No worry", readiness: { strategic: yes, operational: yes, people: yes }, stopRule: "A fall" },
      ...{ from: onDay(0), until: onDay(14) },
    });
    const test = planned.id as never;
    const before = [150, 152, 148, 151, 149, 150].map((value, at) => ({ takenAt: dayFrom(-12 + at), value }));
    const after = [150, 151, 149, 152, 148].map((value, at) => ({
      takenAt: new Date(Date.now() - 60_000 * (5 - at)).toISOString(),
      value: value - fall,
    }));
    const values = [...before, ...after].map((each) => taken({ seat, subject }, each));
    const outcomes = await seat.post(
      [
        seat.draft(subject, "consent.given", { purpose: "clinic-learning" }),
        voiced,
        seat.draft(subject, "measure.adopted", { ...adopted, kind: "outcome", lens: "product" }),
        planned,
        seat.draft(subject, "test.started", { test, on: onDay(0) }),
        seat.draft(subject, "test.studied", { test, result: "Lower", againstPrediction: "as-guessed" }),
      ],
      values,
    );
    const noted = await tom.post([
      tom.draft(subject, "condition.noted", { name: "High blood pressure", state: "active" }),
    ]);
    expect([...outcomes, ...noted].filter(({ outcome }) => outcome !== "accepted")).toEqual([]);
    return { seat, subject, aim, values };
  }

  const learnedBy = async ({ seat, subject, aim }: Trier): Promise<LearnedEffect | undefined> => {
    const page = (await (await seat.send(`/api/subjects/${subject}/options?aim=${aim}`)).json()) as OptionsPage;
    const option = page.options.find(({ sheet }) => sheet.practice.id === practice);
    return option?.learned.find((effect) => effect.measure === measure);
  };
  const siteId = async (): Promise<SiteId> => {
    const known = await served.app.theSite.known();
    if (known === null) throw new TypeError("Expected a site.");
    return known.siteId as SiteId;
  };
  const cellsHere = async (): Promise<readonly Summary[]> => {
    return served.app.store.summaries({
      ...{ site: await siteId(), measures: [effectCells.measure], strata: "all" },
      ...{ from: effectCells.month, until: "1970-02-01" as never },
    });
  };

  beforeAll(async () => {
    served = await start(place.folder, { smallestGroup: 3 });
    const begun = await clinic(served.address);
    tom = begun.tom;
    triers.push(await tries(begun.rosa, 6));
    for (const [at, fall] of [4, 9, 12].entries()) {
      const seat = await joinBy(served.address, tom, { as: "person", name: `Person ${at}` }, `p${at}@home.example`);
      triers.push(await tries(seat, fall));
    }
  });
  afterAll(async () => {
    await served.stop();
    place.remove();
  });

  const first = (): Trier => {
    const [trier] = triers;
    if (trier === undefined) throw new TypeError("Expected somebody.");
    return trier;
  };

  it("stands in one request: studies, the others here without the person, the person, and all together", async () => {
    const effect = await learnedBy(first());
    expect(effect).toMatchObject({
      published: { estimate: -2.64, studies: 6 },
      here: { state: "known", people: 3 },
      person: { state: "known", before: { n: 6, mean: 150 }, after: { n: 5, mean: 144 } },
      together: { state: "known", hasOwn: true },
    });
    // The others' falls are 4, 9 and 12; a step between means of few days with errors AR(1) is near them.
    if (effect?.here.state !== "known") throw new TypeError("not known");
    expect(Math.abs(effect.here.estimate + 25 / 3)).toBeLessThan(0.5);
  });

  it("is kept as one cell of sums, without the least and the most", async () => {
    expect(await cellsHere()).toMatchObject([
      { stratum: `effect:${practice}/${measure}`, people: 4, n: 4, denominator: 4, least: null, most: null },
    ]);
  });

  it("follows a correction, and the cell is as one that was computed anew", async () => {
    const trier = first();
    const wrong = trier.values.at(-1);
    if (wrong === undefined) throw new TypeError("Expected a value.");
    const before = (await cellsHere())[0];
    const corrected = taken(trier, { takenAt: wrong.takenAt, value: wrong.value - 10, replaces: wrong.id });
    expect(await trier.seat.post([], [corrected])).toMatchObject([{ outcome: "accepted" }]);
    expect((await learnedBy(trier))?.person).toMatchObject({ state: "known", after: { n: 5, mean: 142 } });
    const after = (await cellsHere())[0];
    expect(after?.n).toBe(4);
    expect((before?.mean ?? 0) - (after?.mean ?? 0)).toBeGreaterThan(300);
    await served.app.store.rebuildSummary(await siteId());
    expect(await cellsHere()).toEqual([after]);
  });

  it("leaves with the consent, and a group that gets too small is not shown", async () => {
    const [, other] = triers;
    if (other === undefined) throw new TypeError("Expected somebody.");
    const { entries } = await other.seat.record(other.subject);
    const consent = entries.find(({ type }) => type === "consent.given")?.id as never;
    await other.seat.post([other.seat.draft(other.subject, "consent.withdrawn", { consent })]);
    expect(await cellsHere()).toMatchObject([{ people: 3, n: 3 }]);
    expect(await learnedBy(first())).toMatchObject({ here: { state: "few", least: 3 }, person: { state: "known" } });
    // Whoever withdrew still sees the own result, and the three others.
    expect(await learnedBy(other)).toMatchObject({ here: { state: "known", people: 3 }, person: { state: "known" } });
  });

  it("is brought by the system, and nobody else may say it", async () => {
    const { seat, subject } = first();
    const { entries } = await seat.record(subject);
    const reckoned = entries.filter(({ type }) => type === "test.reckoned");
    expect(reckoned.map(({ as }) => as)).toEqual(["system", "system"]);
    const body = reckoned[0]?.body as never;
    expect(await seat.post([seat.draft(subject, "test.reckoned", body)])).toMatchObject([{ outcome: "refused" }]);
  });
});
