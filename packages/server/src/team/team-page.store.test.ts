import type { TeamForMe, TeamPage, WallPage } from "@aimwell/contract";
import { type EntryId, type Instant, joyMeasure, type SiteId, type SubjectId } from "@aimwell/domain";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { clinic, joinBy, newFolder, newId, type Seat, start } from "../app.fixture.ts";
import type { Served } from "../serve.ts";
import { actingAs } from "../who-may/acting.fixture.ts";

const today = new Date().toISOString();
/** The tenth of a month so many months ago. */
const ago = (months: number): string =>
  new Date(Date.UTC(Number(today.slice(0, 4)), Number(today.slice(5, 7)) - 1 - months, 10)).toISOString();
const adopted = { measure: joyMeasure, title: "Joy in work", unit: "level", kind: "joy", better: "up" } as const;

describe("what staff say each for oneself", () => {
  const place = newFolder();
  let served: Served;
  let tom: Seat;
  let singh: Seat;
  let rosa: Seat;
  let here: string;
  beforeAll(async () => {
    served = await start(place.folder, { smallestGroup: 2 });
    ({ tom, rosa } = await clinic(served.address));
    singh = await joinBy(
      served.address,
      tom,
      { as: "professional", name: "Dr Singh", profession: "Doctor" },
      "singh@hill.example",
    );
    here = String((await served.app.theSite.known())?.siteId);
    await tom.post([
      tom.draft(here, "member.joined", { party: rosa.party, name: "Rosa", as: "person" }),
      tom.draft(here, "measure.adopted", { ...adopted, lens: "service" }),
    ]);
  });
  afterAll(async () => {
    await served.stop();
    place.remove();
  });

  const read = async <Page>(seat: Seat, path: string): Promise<Page> => (await (await seat.send(path)).json()) as Page;
  const board = (seat: Seat) => read<TeamPage>(seat, `/api/team?from=${ago(2).slice(0, 7)}&months=3`);
  const joyOn = async (seat: Seat) => (await board(seat)).wall?.series.find(({ measure }) => measure === joyMeasure);
  const asked = async (seat: Seat) => (await read<TeamForMe>(seat, "/api/team/for-me")).asksJoy;
  /** What the database gives to a reader who claims the whole of the team's record. */
  const rowsFor = (party: string, type: string) =>
    actingAs(served.app.store.engine, { sites: here, subjects: here, scopes: "all", party }, (sql) =>
      sql.query<{ id: string }>({ text: `select entry_id as id from entry where type = '${type}'` }),
    );

  /** Told in an earlier month, through the write door as it was then. */
  const toldThen = async (seat: Seat, months: number, joy: 1 | 2 | 5) => {
    const at = ago(months) as Instant;
    const id = newId() as EntryId;
    const draft = { ...seat.draft(here, "joy.reported", { joy }), id, subject: here as SubjectId, at };
    const poster = { party: seat.party, role: seat.as, site: here as SiteId, now: at };
    const outcomes = await served.app.door.take(poster, [draft], []);
    expect([...outcomes.values()]).toMatchObject([{ outcome: "accepted" }]);
  };

  it("joy in work is asked of staff once a week", async () => {
    expect(await Promise.all([tom, singh, rosa].map(asked))).toEqual([true, true, false]);
    expect(await rosa.post([rosa.draft(here, "joy.reported", { joy: 5 })])).toMatchObject([{ code: "not_allowed" }]);
    await tom.post([tom.draft(here, "joy.reported", { joy: 2 })]);
    expect(await Promise.all([tom, singh].map(asked))).toEqual([false, true]);
  });

  it("shows months that are over to all of the team, and no month of one alone to anyone, staff neither", async () => {
    await singh.post([singh.draft(here, "joy.reported", { joy: 5 })]);
    expect(await joyOn(tom)).toBeUndefined();
    await toldThen(tom, 2, 2);
    await toldThen(singh, 2, 5);
    await toldThen(tom, 1, 1);
    const shown = { at: [0], people: [2], n: [2], mean: [3.5], levels: [[0, 1, 0, 0, 1]], hidden: [1] };
    for (const seat of [tom, singh, rosa]) expect(await joyOn(seat)).toMatchObject(shown);
    const wall = await read<WallPage>(singh, `/api/wall?from=${ago(2).slice(0, 7)}&months=3&measures=${joyMeasure}`);
    expect(wall.series).toMatchObject([shown]);
  });

  it("nobody reads from board or database who said what", async () => {
    const { wall } = await board(singh);
    for (const { party } of [tom, singh]) expect(JSON.stringify(wall)).not.toContain(party);
    expect((await rowsFor(tom.party, "joy.reported")).length).toBe(3);
    expect((await rowsFor(singh.party, "joy.reported")).length).toBe(2);
    expect(await rowsFor(rosa.party, "joy.reported")).toEqual([]);
  });

  it("what somebody thinks over stands on the own board alone, and in no other reader's rows", async () => {
    const note = { place: "assessment", leans: "service", saw: "She asked first" } as const;
    const noticed = tom.draft(here, "noticing.logged", note);
    const about = noticed.id as EntryId;
    const thought = tom.draft(here, "reflection.written", {
      about,
      room: ["aim"],
      left: "humbled",
      words: "Wait longer",
    });
    expect(await tom.post([noticed, thought])).toMatchObject([{ outcome: "accepted" }, { outcome: "accepted" }]);
    expect((await board(tom)).reflections).toMatchObject([{ about, left: "humbled", words: "Wait longer" }]);
    for (const other of [singh, rosa]) {
      const page = await board(other);
      expect(page.noticings).toMatchObject([{ saw: "She asked first", isMine: false }]);
      expect(page.reflections).toEqual([]);
      expect(JSON.stringify(page)).not.toContain("Wait longer");
      expect(await rowsFor(other.party, "reflection.written")).toEqual([]);
      const told = other.draft(here, "reflection.written", { about, left: "glad" });
      expect(await other.post([told])).toMatchObject([{ code: "unknown_reference" }]);
    }
    expect((await rowsFor(tom.party, "reflection.written")).length).toBe(1);
  });
});
