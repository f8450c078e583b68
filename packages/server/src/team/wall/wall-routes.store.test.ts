import type { WallPage } from "@aimwell/contract";
import type { LocalDate, Summary } from "@aimwell/domain";
import { shippedLibrary } from "@aimwell/library/evidence";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { clinic, newFolder, newId, type Seat, start } from "../../app.fixture.ts";
import type { Served } from "../../serve.ts";
import { stratumNames } from "./stratum-names.ts";
import { monthsFrom, wallPageOf } from "./wall-page.ts";

const thisMonth = new Date().toISOString().slice(0, 7);
const aim = { words: "Walk Mia to school and back", horizon: "near" as const, domains: ["moving"] };
const score = { title: "Low mood", unit: "{score}", better: "down", kind: "illness-burden", lens: "product" } as const;

describe("the team's wall", () => {
  const place = newFolder();
  let served: Served;
  let tom: Seat;
  let rosa: Seat;
  let subject: string;
  beforeAll(async () => {
    served = await start(place.folder);
    ({ tom, rosa, subject } = await clinic(served.address));
  });
  afterAll(async () => {
    await served.stop();
    place.remove();
  });

  const wall = async (query: string): Promise<WallPage> =>
    (await (await tom.send(`/api/wall?${query}`)).json()) as WallPage;
  const newest = (page: WallPage, measure: string) => page.series.find((series) => series.measure === measure);

  it("shows what records add up to, as soon as somebody has said it", async () => {
    const draft = rosa.draft(subject, "aim.voiced", aim);
    await rosa.post([draft]);
    const before = await wall(`from=${thisMonth}&months=1`);
    expect(before).toMatchObject({ months: [`${thisMonth}-01`], smallestGroup: null });
    expect(newest(before, "aims.elicited")).toMatchObject({ at: [0], people: [1], numerator: [0], denominator: [1] });
    const readBack = tom.draft(subject, "aim.read-back", { aim: draft.id as never, words: "To school and back" });
    await tom.post([readBack]);
    await rosa.post([rosa.draft(subject, "aim.understood", { readBack: readBack.id as never, answer: "yes" })]);
    expect(newest(await wall(`from=${thisMonth}`), "aims.elicited")).toMatchObject({
      numerator: [1],
      denominator: [1],
    });
  });

  it("a value that takes the place of another counts in its stead", async () => {
    await rosa.post([rosa.draft(subject, "measure.adopted", { measure: "low-mood" as never, ...score })]);
    const takenAt = new Date().toISOString();
    const value = { id: newId(), subject, measure: "low-mood", takenAt, value: 27, by: rosa.party, as: "person" };
    await rosa.post([], [value]);
    expect(newest(await wall(`from=${thisMonth}&measures=low-mood`), "low-mood")).toMatchObject({ n: [1], mean: [27] });
    await rosa.post([], [{ ...value, id: newId(), value: 7, replaces: value.id }]);
    const page = await wall(`from=${thisMonth}&measures=low-mood`);
    expect(page.series).toMatchObject([{ people: [1], n: [1], mean: [7], least: [7], most: [7] }]);
  });

  it("is for the team alone", async () => {
    const asked = await rosa.send(`/api/wall?from=${thisMonth}`);
    expect([asked.status, await asked.json()]).toMatchObject([404, { code: "not_shared_with_you" }]);
    expect((await fetch(`${served.address}/api/wall?from=${thisMonth}`)).status).toBe(401);
  });

  it.each(["", "from=2026-13", "from=2026-11&months=0", "from=2026-11&months=999", "from=2026-11&measures=A%20B"])(
    "a question that can't be read is refused: %s",
    async (query) => expect((await tom.send(`/api/wall?${query}`)).status).toBe(400),
  );
});

describe("the wall for those who may not see people", () => {
  const cell = (month: string, people: number): Summary => ({
    ...{ measure: "phq-9", stratum: "", month: month as LocalDate, people, n: people, mean: 9, squaredDeviations: 4 },
    ...{ least: 8, most: 10, numerator: 0, denominator: 0, levels: [] },
  });

  it("says which months are left out, and shows nothing of them", () => {
    const months = monthsFrom("2025-12-01" as LocalDate, 3);
    expect(months).toEqual(["2025-12-01", "2026-01-01", "2026-02-01"]);
    const page = wallPageOf([cell("2025-12-01", 12), cell("2026-01-01", 3), cell("2026-02-01", 0)], {
      months,
      smallestGroup: 10,
    });
    expect(page.series).toMatchObject([{ measure: "phq-9", at: [0, 2], hidden: [1], mean: [9, 9], people: [12, 0] }]);
  });
});

it("a stratum that stands for a practice is called by its title, and others have their words on the screen", () => {
  const strata = ["", "practice:hip-exercise", "practice:gone", "response:flexible"].map((stratum) => ({ stratum }));
  const title = shippedLibrary.practiceById("hip-exercise")?.title;
  expect(title).toBeDefined();
  expect(stratumNames(strata, shippedLibrary)).toEqual({ "practice:hip-exercise": title });
});
