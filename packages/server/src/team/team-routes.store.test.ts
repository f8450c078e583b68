import type { MeasuresOfPeople, TeamPage, WallPage } from "@aimwell/contract";
import type { AimId, Body, LocalDate, MeasureId, NodeId, PartyId, TestId } from "@aimwell/domain";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { clinic, joinBy, newFolder, newId, type Seat, start } from "../app.fixture.ts";
import type { Served } from "../serve.ts";

const today = new Date().toISOString().slice(0, 10) as LocalDate;
const worry: Body<"measure.adopted"> = {
  measure: "worry-while-waiting" as MeasureId,
  title: "Worry while waiting",
  unit: "%",
  better: "down",
  kind: "outcome",
  lens: "service",
  definition: {
    what: "People who said that the wait worried them.",
    reckoned: { as: "number", of: "people asked" },
    subgroup: "Whoever waited for a first visit",
    period: "The week of the first visit",
    because: "Only the person knows it.",
    side: "outcome",
    licence: "Apache-2.0",
  },
};

const elicited: Body<"measure.adopted"> = {
  ...{ measure: "aims.elicited" as MeasureId, title: "Aims elicited", unit: "%", better: "up", kind: "process" },
  lens: "service",
};

describe("a team's board", () => {
  const place = newFolder();
  let served: Served;
  let tom: Seat;
  let rosa: Seat;
  let amir: Seat;
  let here: string;
  beforeAll(async () => {
    served = await start(place.folder);
    ({ tom, rosa } = await clinic(served.address));
    amir = await joinBy(served.address, tom, { as: "person", name: "Amir" }, "amir@home.example");
    here = String((await served.app.theSite.known())?.siteId);
  });
  afterAll(async () => {
    await served.stop();
    place.remove();
  });

  const board = async (seat: Seat): Promise<TeamPage> => (await (await seat.send("/api/team")).json()) as TeamPage;
  const outcomesOf = async (posted: ReturnType<Seat["post"]>) =>
    (await posted).map((each) => (each.outcome === "refused" ? each.code : each.outcome));

  it("is there before anyone said anything, and asks for the purpose first", async () => {
    const page = await board(tom);
    expect(page).toMatchObject({ seq: 0, subject: here, reader: { isStaff: true, isPartner: false }, tests: [] });
    expect(page.formula.next).toMatchObject({ element: "aim", key: "aim.purpose" });
    expect(page.formula.claim.because).toContain("system-missing");
  });

  it("takes in what a team writes through the one write door, and shows it in one request", async () => {
    const improvement = tom.draft(here, "improvement.started", {
      title: "A wait that worries nobody",
      need: "People wait and don't know for what",
      healthAim: "To get on with life while waiting",
      howGood: "1 of 10 worried, from 4 of 10",
      byWhen: today,
      forWhom: "Whoever waits for a first visit",
      benefit: { words: "Fewer are worried", measure: worry.measure },
    });
    const driver = tom.draft(here, "driver.added", {
      words: "People know their day",
      serves: [improvement.id as NodeId],
    });
    const change = tom.draft(here, "change.proposed", { words: "A call on day 1", serves: [driver.id as NodeId] });
    const ready = { answer: "yes" } as const;
    const test = tom.draft(here, "test.planned", {
      aim: improvement.id as AimId,
      title: "Call the next 3",
      change: "Grace calls the next 3 people on the day of the letter.",
      prediction: { words: "1 of 3 is worried", expected: 33, direction: "down" },
      measure: worry.measure,
      balancing: "Grace's afternoon",
      readiness: { strategic: ready, operational: ready, people: ready },
      stopRule: "When calls take over 20 minutes",
      from: today,
      until: today,
      team: {
        scale: { size: "few", words: "3 people" },
        owners: { professional: tom.party },
        change: change.id as NodeId,
      },
    });
    const drafts = [
      tom.draft(here, "purpose.stated", { words: "Care made together" }),
      tom.draft(here, "measure.adopted", worry),
      improvement,
      driver,
      change,
      test,
      tom.draft(here, "test.started", { test: test.id as TestId, on: today }),
    ];
    expect(await outcomesOf(tom.post(drafts))).toEqual(drafts.map(() => "accepted"));
    const takenAt = new Date().toISOString();
    const value = {
      id: newId(),
      subject: here,
      measure: worry.measure,
      takenAt,
      value: 40,
      by: tom.party,
      as: "professional",
    };
    expect(await outcomesOf(tom.post([], [value]))).toEqual(["accepted"]);
    const page = await board(tom);
    expect(page).toMatchObject({
      seq: drafts.length,
      measured: 1,
      purpose: [{ words: "Care made together" }],
      improvements: [{ title: "A wait that worries nobody" }],
      nodes: [{ kind: "driver" }, { kind: "change", serves: [driver.id] }],
      tests: [{ stage: "running", team: { change: change.id } }],
      ramps: [{ first: test.id, tests: [test.id] }],
      measures: [{ definition: { id: worry.measure, side: "outcome", lens: { is: "service" } } }],
      missingInSet: [{ missing: "relationship" }, { missing: "preference" }],
      series: [{ measure: worry.measure, value: [40] }],
    });
    expect(page.parties.map(({ name }) => name)).toContain("Tom Okafor");
  });

  it("is for the team: a person is of it once the clinic took the person in, and sees the same charts", async () => {
    expect((await rosa.send("/api/team")).status).toBe(404);
    expect((await fetch(`${served.address}/api/team`)).status).toBe(401);
    const month = today.slice(0, 7);
    expect((await rosa.send(`/api/wall?from=${month}`)).status).toBe(404);
    const joined: Body<"member.joined"> = { party: rosa.party, name: "Rosa Almeida", as: "person" };
    expect(await outcomesOf(rosa.post([rosa.draft(here, "member.joined", joined)]))).toEqual(["not_allowed"]);
    expect(await outcomesOf(tom.post([tom.draft(here, "member.joined", joined)]))).toEqual(["accepted"]);
    expect((await board(rosa)).reader).toEqual({ party: rosa.party, isStaff: false, isPartner: true });
    expect((await rosa.send(`/api/wall?from=${month}`)).status).toBe(200);
    expect(await outcomesOf(rosa.post([rosa.draft(here, "purpose.stated", { words: "x" })]))).toEqual([
      "supersedes_missing",
    ]);
    expect((await rosa.send("/api/panel")).status).toBe(404);
  });

  it("anyone notes what got in the way, and is named only when wished", async () => {
    const noted = amir.draft(here, "friction.noted", { words: "I told it three times", isNamed: false });
    expect(await outcomesOf(amir.post([noted]))).toEqual(["accepted"]);
    expect(await outcomesOf(amir.post([amir.draft(here, "purpose.stated", { words: "Mine" })]))).toEqual([
      "not_on_the_team",
    ]);
    const page = await board(tom);
    expect(page.frictions).toMatchObject([{ words: "I told it three times", by: null, as: "person", state: "open" }]);
    expect(JSON.stringify(page)).not.toContain(amir.party);
  });

  it("staff and partners hear at once that the team's record has grown", async () => {
    for (const seat of [tom, rosa]) {
      const live = await seat.send("/api/live");
      const reader = (live.body ?? new ReadableStream()).getReader();
      await amir.post([
        amir.draft(here, "noticing.logged", { place: "assessment", leans: "product", saw: "A number" }),
      ]);
      let heard = "";
      while (!heard.includes(`"subject":"${here}"`)) {
        const { value, done } = await reader.read();
        if (done) break;
        heard += new TextDecoder().decode(value);
      }
      await reader.cancel();
      expect(heard).toContain(`"subject":"${here}"`);
      expect(heard).not.toContain("A number");
    }
  });

  it("brings the wall of all its measures along, in the same request, and says when nothing of it has changed", async () => {
    const month = today.slice(0, 7);
    expect((await board(tom)).wall).toBeNull();
    const answer = await tom.send(`/api/team?from=${month}&months=1`);
    const page = (await answer.json()) as TeamPage;
    expect(page.wall).toMatchObject({
      months: [`${month}-01`],
      series: [{ measure: worry.measure, n: [1], mean: [40] }],
    });
    const etag = String(answer.headers.get("etag"));
    const again = () => tom.send(`/api/team?from=${month}&months=1`, undefined, { "if-none-match": etag });
    expect((await again()).status).toBe(304);
    await tom.post([tom.draft(here, "measure.adopted", elicited)]);
    expect((await again()).status).toBe(200);
    await amir.post([amir.draft(amir.party, "aim.voiced", { words: "Walk", horizon: "near", domains: [] })]);
    const [first] = ((await (await again()).json()) as TeamPage).wall?.series ?? [];
    expect(first).toMatchObject({ measure: "aims.elicited", denominator: [1] });
    expect((await tom.send("/api/team?from=2026-13")).status).toBe(400);
  });

  it("offers scores and readings of people's records, when as many people keep them as make a group", async () => {
    const offered = async (seat: Seat) =>
      ((await (await seat.send("/api/team/measures")).json()) as MeasuresOfPeople).measures;
    const tellPressure = async (seat: Seat) => {
      const measure = "loinc-8480-6";
      const body = {
        title: "My own word for it",
        unit: "mm[Hg]",
        better: "neither",
        kind: "outcome",
        lens: "not-said",
      };
      await seat.post([seat.draft(seat.party, "measure.adopted", { ...body, measure } as Body<"measure.adopted">)]);
      const value = { id: newId(), subject: seat.party, measure, takenAt: new Date().toISOString(), value: 130 };
      expect(await outcomesOf(seat.post([], [{ ...value, by: seat.party, as: "person" }]))).toEqual(["accepted"]);
    };
    const lena = await joinBy(served.address, tom, { as: "person", name: "Lena" }, "lena@home.example");
    for (const seat of [rosa, amir]) await tellPressure(seat);
    expect(await offered(tom)).toEqual([]);
    await tellPressure(lena);
    const systolic = { id: "loinc-8480-6", title: "Upper blood pressure (systolic)", unit: "mm[Hg]", people: 3 };
    expect(await offered(tom)).toMatchObject([systolic]);
    expect(await offered(rosa)).toEqual([]);
    expect((await amir.send("/api/team/measures")).status).toBe(404);

    const definition = { ...worry.definition, from: "people" } as typeof worry.definition;
    const adopted = {
      ...worry,
      measure: "loinc-8480-6" as MeasureId,
      title: "Pressure",
      ...(definition && { definition }),
    };
    expect(await outcomesOf(tom.post([tom.draft(here, "measure.adopted", adopted)]))).toEqual(["accepted"]);
    expect(await offered(tom)).toEqual([]);
    const page = (await (await tom.send(`/api/team?from=${today.slice(0, 7)}&months=1`)).json()) as TeamPage;
    expect(page.wall?.series.find(({ measure }) => measure === "loinc-8480-6")).toMatchObject({
      people: [3],
      mean: [130],
    });
    const csv = `day,value\n${today},120`;
    expect((await tom.send("/api/team/series", { measure: "loinc-8480-6", csv })).status).toBe(422);
  });

  it("an unchanged board costs no page", async () => {
    const { headers } = await tom.send("/api/team");
    const again = await tom.send("/api/team", undefined, { "if-none-match": String(headers.get("etag")) });
    expect(again.status).toBe(304);
  });

  it("a spreadsheet is taken in whole, once, and a changed value corrects", async () => {
    const load = async (csv: string, more: object = {}) => {
      const answer = await tom.send("/api/team/series", { measure: worry.measure, csv, ...more });
      return [answer.status, await answer.json()];
    };
    const before = (await board(tom)).measured;
    expect(await load("day,value\n2026-01-05,38\n2026-01-12,x")).toMatchObject([
      422,
      { code: "series_not_readable", facts: { problems: [{ line: 3, code: "number_unreadable" }] } },
    ]);
    const csv = "day;value\n2026-01-05;38\n2026-01-12;36,5\n";
    const first = { rows: 2, added: 2, corrected: 0, unchanged: 0 };
    expect(await load(csv, { isRehearsal: true })).toEqual([200, first]);
    expect((await board(tom)).measured).toBe(before);
    expect(await load(csv)).toEqual([200, first]);
    expect(await load(csv)).toEqual([200, { rows: 2, added: 0, corrected: 0, unchanged: 2 }]);
    expect(await load(csv.replace("38", "39"))).toEqual([200, { rows: 2, added: 0, corrected: 1, unchanged: 1 }]);
    const [series] = (await board(tom)).series;
    expect(series?.value).toEqual([39, 36.5, 40]);
    const page = (await (await tom.send("/api/wall?from=2026-01&months=1")).json()) as WallPage;
    expect(page.series).toMatchObject([{ measure: worry.measure, people: [0], n: [2], mean: [37.75] }]);
    expect((await amir.send("/api/team/series", { measure: worry.measure, csv })).status).toBe(404);
    expect((await tom.send("/api/team/series", { measure: "aims.elicited", csv })).status).toBe(422);
  });

  it("the lead chooses by what figures are shown apart, and partners see what was chosen", async () => {
    const chosen = await tom.send("/api/team/strata", { strata: ["context", "context"] });
    expect([chosen.status, await chosen.json()]).toEqual([200, { strata: ["context"] }]);
    expect(await (await rosa.send("/api/team/strata")).json()).toEqual({ strata: ["context"] });
    expect((await rosa.send("/api/team/strata", { strata: [] })).status).toBe(403);
    expect((await amir.send("/api/team/strata")).status).toBe(404);
    expect((await tom.send("/api/team/strata", { strata: ["names"] })).status).toBe(400);
  });

  it("people's records take nothing of a team, and a team's record nothing of a person", async () => {
    const aim: Body<"aim.voiced"> = { words: "Walk", horizon: "near", domains: [] };
    expect(await outcomesOf(tom.post([tom.draft(here, "aim.voiced", aim)]))).toEqual(["not_allowed"]);
    const subject = rosa.party as string;
    expect(await outcomesOf(rosa.post([rosa.draft(subject, "friction.noted", { words: "x", isNamed: true })]))).toEqual(
      ["not_allowed"],
    );
    expect(await outcomesOf(tom.post([tom.draft(here, "member.left", { party: amir.party as PartyId })]))).toEqual([
      "unknown_reference",
    ]);
  });
});
