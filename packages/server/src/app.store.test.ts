import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { clinic, joinBy, newFolder, newId, Seat, start } from "./app.fixture.ts";
import type { Served } from "./serve.ts";

const aim = {
  words: "Walk Mia to school and back without having to stop",
  horizon: "near" as const,
  domains: ["moving"],
};
const note = {
  kind: "burden",
  title: "Getting to the clinic",
  words: "2 buses, 90 minutes each way",
  weight: 3,
} as const;

describe("the server", () => {
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

  const words = async (response: Response) => {
    const body = (await response.json()) as { code: string; words: string };
    return { status: response.status, code: body.code, words: body.words };
  };

  it("what one says, the other reads", async () => {
    const draft = rosa.draft(subject, "aim.voiced", aim);
    expect(await rosa.post([draft])).toMatchObject([{ outcome: "accepted", id: draft.id }]);
    const page = await tom.record(subject);
    expect(page.entries.find((entry) => entry.id === draft.id)).toMatchObject({ body: aim, by: rosa.party });
    expect(page.parties).toContainEqual({ id: tom.party, name: "Tom Okafor", as: "professional", is: "Physio" });
    expect(page.may).toContain("aim.read-back");
    expect(page.may).not.toContain("aim.voiced");
  });

  it("an unchanged page costs one question and no body", async () => {
    const first = await rosa.send(`/api/subjects/${subject}/record?after=0`);
    const etag = first.headers.get("etag") ?? "";
    const again = await rosa.send(`/api/subjects/${subject}/record?after=0`, undefined, { "if-none-match": etag });
    expect([again.status, await again.text()]).toEqual([304, ""]);
    await rosa.post([rosa.draft(subject, "life.noted", note)]);
    const changed = await rosa.send(`/api/subjects/${subject}/record?after=0`, undefined, { "if-none-match": etag });
    expect(changed.status).toBe(200);
  });

  it("sending twice is harmless, also at once", async () => {
    const draft = rosa.draft(subject, "life.noted", note);
    const before = (await rosa.record(subject)).entries.length;
    const outcomes = await Promise.all([rosa.post([draft]), rosa.post([draft]), rosa.post([draft])]);
    expect(
      outcomes
        .flat()
        .map((each) => each.outcome)
        .sort(),
    ).toEqual(["accepted", "already", "already"]);
    expect(await rosa.post([draft])).toMatchObject([{ outcome: "already" }]);
    expect((await rosa.record(subject)).entries).toHaveLength(before + 1);
  });

  it("one bad draft does not stop the good ones beside it", async () => {
    const good = rosa.draft(subject, "life.noted", note);
    const outcomes = await rosa.post([
      { id: "x" },
      good,
      rosa.draft(subject, "aim.read-back" as never, { aim: newId(), words: "I heard" } as never),
    ]);
    expect(outcomes.map((each) => each.outcome)).toEqual(["refused", "accepted", "refused"]);
  });

  it("broken JSON is refused with what to do", async () => {
    expect(await words(await rosa.send("/api/entries", '{"drafts": ['))).toMatchObject({
      status: 400,
      code: "not_json",
    });
    const plain = await rosa.send("/api/entries", "hello", { "content-type": "text/plain" });
    expect(await words(plain)).toMatchObject({ status: 415, code: "not_json" });
  });

  it("an entry type that there is not is refused by name", async () => {
    const [outcome] = await rosa.post([{ ...rosa.draft(subject, "life.noted", note), type: "aim.shouted" }]);
    expect(outcome).toMatchObject({
      outcome: "refused",
      code: "not_readable",
      words: expect.stringContaining("aim.shouted"),
    });
    const [inherited] = await rosa.post([{ ...rosa.draft(subject, "life.noted", note), type: "constructor" }]);
    expect(inherited).toMatchObject({ outcome: "refused", code: "not_readable" });
  });

  it("nobody writes in another's name, or in another role", async () => {
    const inTomsName = { ...rosa.draft(subject, "life.noted", note), by: tom.party, as: "professional" };
    expect(await rosa.post([inTomsName])).toMatchObject([{ outcome: "refused", code: "not_your_name" }]);
    const asSystem = { ...rosa.draft(subject, "life.noted", note), as: "system" };
    expect(await rosa.post([asSystem])).toMatchObject([{ outcome: "refused", code: "not_your_name" }]);
  });

  it("nobody reads or writes the record of somebody who did not let them", async () => {
    const other = await joinBy(served.address, tom, { as: "person", name: "Amir" }, "amir@home.example");
    expect(await other.post([other.draft(subject, "life.noted", note)])).toMatchObject([{ outcome: "refused" }]);
    for (const path of ["record?after=0", "measurements?measure=phq-9", "looks"]) {
      const answer = await other.send(`/api/subjects/${subject}/${path}`);
      expect(await words(answer), path).toMatchObject({ status: 404, code: "not_shared_with_you" });
    }
    expect((await other.send("/api/panel")).status).toBe(404);
    const nobody = new Seat(served.address);
    expect(await words(await nobody.send(`/api/subjects/${subject}/record`))).toMatchObject({ status: 401 });
    expect((await nobody.send("/api/live")).status).toBe(401);
  });

  it("an id that stands for something else is refused, in this record and in another, so that no words are lost", async () => {
    const draft = rosa.draft(subject, "life.noted", note);
    await rosa.post([draft]);
    const other = { ...draft, body: { ...note, title: "Something else" } };
    expect(await rosa.post([other])).toMatchObject([{ outcome: "refused", code: "id_taken" }]);
    const begun = { professional: tom.party as never, professionalName: "Tom Okafor", profession: "Physio" };
    const elsewhere = { ...tom.draft(newId(), "partnership.formed", begun), id: draft.id };
    expect(await tom.post([elsewhere])).toMatchObject([{ outcome: "refused", code: "id_taken" }]);
    expect(await rosa.post([draft])).toMatchObject([{ outcome: "already" }]);
  });

  it("in one request as well: the first has the id, other words after it are refused, the same words are the same", async () => {
    const draft = rosa.draft(subject, "life.noted", note);
    const other = { ...draft, body: { ...note, title: "Something else" } };
    const elsewhere = { ...draft, subject: newId() };
    expect(await rosa.post([draft, other, draft, elsewhere])).toMatchObject([
      { outcome: "accepted", id: draft.id },
      { outcome: "refused", id: draft.id, code: "id_taken", words: expect.stringContaining("was not saved") },
      { outcome: "accepted", id: draft.id },
      { outcome: "refused", id: draft.id, code: "id_taken" },
    ]);
    const entries = (await rosa.record(subject)).entries.filter((entry) => entry.id === draft.id);
    expect(entries.map(({ body }) => body)).toEqual([note]);
  });

  it("a stale change is refused and names the version that stands", async () => {
    const said = rosa.draft(subject, "aim.voiced", aim);
    await rosa.post([said]);
    const first = rosa.draft(
      subject,
      "aim.revised",
      { ...aim, aim: said.id as never, words: "Walk to school" },
      { supersedes: said.id },
    );
    const stale = rosa.draft(
      subject,
      "aim.revised",
      { ...aim, aim: said.id as never, words: "Walk far" },
      { supersedes: said.id },
    );
    expect(await rosa.post([first])).toMatchObject([{ outcome: "accepted" }]);
    expect(await rosa.post([stale])).toMatchObject([
      { outcome: "refused", code: "superseded_already", facts: { by: first.id } },
    ]);
  });

  it("a body of 5 MB is refused before it is read", async () => {
    const big = JSON.stringify({ drafts: [{ words: "x".repeat(5 * 1024 * 1024) }] });
    expect(await words(await rosa.send("/api/entries", big))).toMatchObject({ status: 413, code: "too_large" });
  });

  it("another site's page can't write with this browser's session", async () => {
    const draft = rosa.draft(subject, "life.noted", note);
    const answer = await rosa.send("/api/entries", { drafts: [draft] }, { origin: "http://elsewhere.example" });
    expect(await words(answer)).toMatchObject({ status: 403, code: "other_origin" });
    expect(await rosa.post([draft])).toMatchObject([{ outcome: "accepted" }]);
  });

  it("words come back exactly as they were typed, in every script", async () => {
    const typed = '  "quotes", <b>tags</b>, \\ and \n a line; עברית العربية 朝 👩🏽‍🦽 \u202e ́  ';
    const draft = rosa.draft(subject, "life.noted", { ...note, words: typed });
    await rosa.post([draft]);
    const entry = (await tom.record(subject)).entries.find((each) => each.id === draft.id);
    expect(entry?.body).toMatchObject({ words: typed });
  });

  it("values go in with their measure, are corrected by new ones, and must fit", async () => {
    const measure = "minutes-before-a-stop";
    const adopted = rosa.draft(subject, "measure.adopted", {
      measure: measure as never,
      title: "Minutes before a stop",
      unit: "min",
      better: "up",
      kind: "aim",
      lens: "service",
      smallest: 0,
      largest: 600,
    });
    const value = (given: Record<string, unknown>) => ({
      id: newId(),
      subject,
      measure,
      takenAt: "2026-10-28T09:00:00Z",
      value: 9,
      by: rosa.party,
      as: "person",
      ...given,
    });
    expect(await rosa.post([], [value({})])).toMatchObject([{ outcome: "refused", code: "measure_unknown" }]);
    await rosa.post([adopted]);
    const wrong = value({ value: 90 });
    const right = value({ value: 8, replaces: wrong.id });
    expect(await rosa.post([], [wrong, right, wrong])).toMatchObject([
      { outcome: "accepted" },
      { outcome: "accepted" },
      { outcome: "accepted" },
    ]);
    expect(await rosa.post([], [right])).toMatchObject([{ outcome: "already" }]);
    const twin = value({ value: 7, replaces: wrong.id });
    expect(await rosa.post([], [twin, value({ replaces: twin.id })])).toMatchObject([
      { outcome: "refused", code: "corrected_already", facts: { by: right.id } },
      { outcome: "refused", code: "unknown_reference" },
    ]);
    expect(await rosa.post([], [{ ...right, value: 10 }])).toMatchObject([{ outcome: "refused", code: "id_taken" }]);
    expect(await rosa.post([], [value({ value: 601 })])).toMatchObject([
      { outcome: "refused", code: "value_out_of_range" },
    ]);
    const { series } = await tom.record(subject);
    expect(series).toMatchObject([{ measure, value: [8] }]);
  });

  it("leans are sealed until both have leaned, then open for both", async () => {
    const said = rosa.draft(subject, "aim.voiced", aim);
    const opened = tom.draft(subject, "decision.opened", {
      aim: said.id as never,
      question: "The class, or the new hip?",
    });
    const offer = (title: string) =>
      tom.draft(subject, "option.offered", {
        decision: opened.id as never,
        title,
        basis: "always-there",
        statements: [],
        shown: [],
        asks: {},
      });
    const [wait, keep] = [offer("Wait"), offer("Carry on as now")];
    await rosa.post([said]);
    await tom.post([opened, wait, keep]);
    const lean = (seat: Seat, option: string) =>
      seat.draft(subject, "lean.taken", { decision: opened.id as never, option: option as never });
    await rosa.post([lean(rosa, keep.id)]);
    const seen = async (seat: Seat) =>
      (await seat.record(subject)).entries
        .filter((entry) => entry.type === "lean.taken" || entry.type === "leans.opened")
        .map((entry) => entry.type);
    expect([await seen(rosa), await seen(tom)]).toEqual([["lean.taken"], []]);
    await tom.post([lean(tom, wait.id)]);
    expect([await seen(rosa), await seen(tom)]).toEqual([
      ["lean.taken", "leans.opened"],
      ["lean.taken", "leans.opened"],
    ]);
  });

  it("a supporter sees what was granted, and nothing from the day it is taken back", async () => {
    const asked = { as: "supporter", name: "Inês", relation: "daughter", mayRead: ["aim"], mayDo: [] };
    const ines = await joinBy(served.address, rosa, asked, "ines@home.example");
    const types = new Set((await ines.record(subject)).entries.map((entry) => entry.type.split(".")[0]));
    expect([...types].filter((noun) => !["aim", "person", "partnership", "promise"].includes(noun ?? ""))).toEqual([]);
    expect(types).toContain("aim");
    expect((await ines.record(subject)).scopes.split(",")).toContain("aim");
    const grant = (await rosa.record(subject)).entries.find((entry) => entry.type === "grant.given");
    await rosa.post([rosa.draft(subject, "grant.withdrawn", { grant: grant?.id as never })]);
    expect((await ines.send(`/api/subjects/${subject}/record`)).status).toBe(404);
  });

  it("the person reads who looked", async () => {
    await tom.record(subject);
    const { looks } = (await (await rosa.send(`/api/subjects/${subject}/looks`)).json()) as {
      looks: { name: string }[];
    };
    expect(looks.map((look) => look.name)).toContain("Tom Okafor");
  });

  it("what one does is told to the other's screen at once, without a word of it", async () => {
    const stream = await tom.send("/api/live");
    const reader = (stream.body ?? new ReadableStream<Uint8Array<ArrayBuffer>>()).getReader();
    const text = new TextDecoder();
    await rosa.post([rosa.draft(subject, "life.noted", note)]);
    let heard = "";
    while (!heard.includes("event: news")) heard += text.decode((await reader.read()).value);
    expect(heard).toContain(subject);
    expect(heard).not.toContain("buses");
    await reader.cancel();
  });

  it("an invitation link works once", async () => {
    const made = await tom.send("/api/invitations", { as: "person", name: "Lena" });
    const { link } = (await made.json()) as { link: string };
    const path = `/api/invitations/${link.split("/").at(-1)}`;
    const lena = new Seat(served.address);
    expect(await (await lena.send(path)).json()).toMatchObject({ as: "person", name: "Lena", invitedBy: "Tom Okafor" });
    const joining = { email: "lena@home.example", password: "three words here" };
    expect((await lena.send(`${path}/accept`, joining)).status).toBe(200);
    const again = await new Seat(served.address).send(`${path}/accept`, { ...joining, email: "other@home.example" });
    expect(await words(again)).toMatchObject({ status: 404, code: "invitation_over" });
    expect((await rosa.send("/api/invitations", { as: "person", name: "Nobody" })).status).toBe(403);
  });

  it("a wrong password says nothing about which part is wrong, and signing out ends the session", async () => {
    const someone = new Seat(served.address);
    const wrong = await words(
      await someone.send("/api/sign-in", { email: "rosa@home.example", password: "not this one" }),
    );
    const unknown = await words(
      await someone.send("/api/sign-in", { email: "noone@home.example", password: "not this one" }),
    );
    expect(wrong).toEqual(unknown);
    await someone.enter(
      await someone.send("/api/sign-in", { email: "Rosa@home.example", password: "three words here" }),
    );
    const { cookie } = someone;
    expect((await someone.send("/api/session")).status).toBe(200);
    await someone.send("/api/sign-out", {});
    someone.cookie = cookie;
    expect((await someone.send("/api/session")).status).toBe(401);
  });

  it("describes its API, and tells whether it lives and can serve", async () => {
    const described = (await (await rosa.send("/api/docs/json")).json()) as { openapi: string; paths: object };
    expect(described.openapi).toBe("3.1.0");
    expect(Object.keys(described.paths)).toEqual(expect.arrayContaining(["/api/entries", "/api/panel", "/api/live"]));
    expect(await (await rosa.send("/readyz")).json()).toMatchObject({ status: "ready", engine: "embedded" });
    expect((await rosa.send("/healthz")).status).toBe(200);
  });

  it("survives a stop and a start with everything there, and a killed database with nothing lost", async () => {
    const before = await rosa.record(subject);
    await served.stop();
    served = await start(place.folder);
    const back = new Seat(served.address);
    await back.enter(await back.send("/api/sign-in", { email: "rosa@home.example", password: "three words here" }));
    expect((await back.record(subject)).entries).toEqual(before.entries);
    const pid = Number(readFileSync(join(place.folder, "postgres", "postmaster.pid"), "utf8").split("\n")[0]);
    process.kill(pid, "SIGKILL");
    const draft = back.draft(subject, "life.noted", note);
    let outcome: string | undefined;
    for (let tries = 0; tries < 20 && outcome === undefined; tries += 1) {
      const answer = await back.send("/api/entries", { drafts: [draft] });
      if (answer.status === 200)
        outcome = ((await answer.json()) as { entries: { outcome: string }[] }).entries[0]?.outcome;
      else {
        expect([answer.status, answer.headers.get("retry-after")]).toEqual([503, "2"]);
        await answer.body?.cancel();
      }
    }
    expect(["accepted", "already"]).toContain(outcome);
    const after = await back.record(subject);
    expect(after.entries.map((entry) => entry.id)).toEqual([...before.entries.map((entry) => entry.id), draft.id]);
  });
});
