import type { MeetingPage, TeamDayPage, TeamForMe } from "@aimwell/contract";
import type { EntryId, TestId } from "@aimwell/domain";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { clinic, joinBy, newFolder, type Seat, start } from "../app.fixture.ts";
import type { Served } from "../serve.ts";

const today = new Date().toISOString().slice(0, 10);

describe("the team's day and its meeting", () => {
  const place = newFolder();
  let served: Served;
  let tom: Seat;
  let rosa: Seat;
  let singh: Seat;
  let here: string;
  beforeAll(async () => {
    served = await start(place.folder, { smallestGroup: 2 });
    ({ tom, rosa } = await clinic(served.address));
    const colleague = { as: "professional", name: "Dr Singh", profession: "Doctor" };
    singh = await joinBy(served.address, tom, colleague, "singh@hill.example");
    here = String((await served.app.theSite.known())?.siteId);
    await tom.post([tom.draft(here, "reply-time.set", { hours: 48 })]);
  });
  afterAll(async () => {
    await served.stop();
    place.remove();
  });

  const read = async <Page>(seat: Seat, path: string): Promise<Page> => (await (await seat.send(path)).json()) as Page;
  const dayOf = (seat: Seat) => read<TeamDayPage>(seat, `/api/team/day?day=${today}`);

  it("shows a professional who comes and what waits, of their own people only", async () => {
    const subject = rosa.party as string;
    const startsAt = `${today}T13:00:00.000Z` as never;
    await tom.post([tom.draft(subject, "visit.planned", { startsAt, professional: tom.party })]);
    const question = rosa.draft(subject, "question.asked", { words: "May I swim?" });
    await rosa.post([question]);
    const day = await dayOf(tom);
    expect(day.coming).toMatchObject([{ subject, missing: ["check-in", "aim", "measure"] }]);
    expect(day.huddle).toMatchObject([{ subject, waiting: 1, doing: [] }]);
    expect(day.parties).toEqual([]);
    await tom.post([tom.draft(subject, "promise.made", { to: rosa.party, what: "Ask the pool" })]);
    const promised = await dayOf(tom);
    expect(promised.huddle).toMatchObject([{ doing: [{ by: tom.party, to: rosa.party, what: "Ask the pool" }] }]);
    expect(new Set(promised.parties.map(({ id }) => id))).toEqual(new Set([tom.party, rosa.party]));
    expect(day.between).toMatchObject([{ subject, told: { words: "May I swim?" }, isLate: false }]);
    expect(day.replyHours).toBe(48);
    expect(await dayOf(singh)).toMatchObject({ coming: [], between: [] });
    expect((await rosa.send(`/api/team/day?day=${today}`)).status).toBe(404);
    expect((await tom.send("/api/team/day?day=tomorrow")).status).toBe(400);
    const answer = {
      to: question.id as EntryId,
      words: "Yes",
      response: { kind: "flexible", name: "Swimming" },
    } as const;
    await tom.post([tom.draft(subject, "reply.given", answer)]);
    expect((await dayOf(tom)).between).toEqual([]);
  });

  it("shows themes of aims once enough share them, and words by consent without a name", async () => {
    const aim = { words: "To sleep until six", horizon: "near", domains: ["sleep"] } as const;
    await rosa.post([
      rosa.draft(rosa.party, "aim.voiced", { ...aim, domains: ["sleep"] }),
      rosa.draft(rosa.party, "consent.given", { purpose: "quotes" }),
    ]);
    const meeting = () => read<MeetingPage>(tom, "/api/team/meeting");
    expect(await meeting()).toMatchObject({ themes: [], hidden: 1, quotes: [], smallestGroup: 2 });
    const amir = await joinBy(served.address, tom, { as: "person", name: "Amir" }, "amir@home.example");
    await amir.post([amir.draft(amir.party, "aim.voiced", { ...aim, words: "Nights", domains: ["sleep"] })]);
    const page = await meeting();
    expect(page).toMatchObject({
      themes: [{ theme: "sleep", people: 2 }],
      hidden: 0,
      quotes: [{ words: aim.words, themes: ["sleep"] }],
    });
    expect(JSON.stringify(page)).not.toContain(rosa.party);
    expect(page.agenda.map(({ part }) => part)).toEqual([
      ...["signals", "aims", "system", "theory", "tests", "study", "noticing"],
    ]);
    expect((await rosa.send("/api/team/meeting")).status).toBe(404);
  });

  it("a meeting can read what may be quoted also where an older row has a theme that no database's JSON takes", async () => {
    const { owner } = served.app.store.engine;
    const line =
      'update subject set panel_line = replace(panel_line, \'"themes":["sleep"]\', \'"themes":["sleep","a\\u0000"]\')';
    await owner.script(line);
    expect((await read<MeetingPage>(tom, "/api/team/meeting")).quotes).toMatchObject([{ themes: ["sleep"] }]);
  });

  it("everyone may know when the team answers, and read what it says to what they noted", async () => {
    const noted = rosa.draft(here, "friction.noted", { words: "The door sticks", isNamed: false });
    await rosa.post([noted]);
    const answer = { friction: noted.id as never, as: "taken-up", words: "We oil it" } as const;
    await tom.post([tom.draft(here, "friction.answered", answer)]);
    const mine = await read<TeamForMe>(rosa, "/api/team/for-me");
    expect(mine).toMatchObject({ subject: here, replyHours: 48, frictions: [{ isMine: true, state: "taken-up" }] });
    expect(mine.may).toEqual(["friction.noted", "noticing.logged", "pulse.given"]);
    expect((await read<TeamForMe>(singh, "/api/team/for-me")).frictions).toEqual([]);
    const pulse = { test: noted.id as string as TestId, joy: 4, frustration: 1 } as const;
    expect(await rosa.post([rosa.draft(here, "pulse.given", pulse)])).toMatchObject([{ code: "unknown_reference" }]);
  });

  it("is kept as a team's record, and no person in any list", async () => {
    const { owner } = served.app.store.engine;
    const rows = await owner.query<{ kind: string }>({ text: "select kind from subject where subject_id = site_id" });
    expect(rows).toEqual([{ kind: "team" }]);
    const reason = "I want to read who wrote it";
    expect((await tom.send(`/api/subjects/${here}/emergency`, { reason })).status).toBe(404);
    expect((await tom.send(`/api/subjects/${here}/record?after=0`)).status).toBe(404);
    const panel = await read<{ rows: readonly { subject: string }[] }>(tom, "/api/panel");
    expect(panel.rows.some(({ subject }) => subject === here)).toBe(false);
  });
});
