import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { clinic, joinBy, newFolder, Seat, start } from "../app.fixture.ts";
import type { Served } from "../serve.ts";
import { codeAt, stepOf } from "./code-app.ts";
import { hashOf } from "./tokens.ts";

const password = "three words here";
const told = async (response: Response) => {
  const body = (await response.json()) as { code?: string };
  return [response.status, body.code];
};
const sendingIn = async (served: Served, email: string, secret = password): Promise<Seat> => {
  const seat = new Seat(served.address);
  return seat.enter(await seat.send("/api/sign-in", { email, password: secret }));
};
interface Shown {
  readonly sessions: readonly { id: string; isThis: boolean; device: string }[];
  readonly recoveryCodesLeft: number;
}
const accountOf = async (seat: Seat) => (await (await seat.send("/api/account")).json()) as Shown;

describe("sessions", () => {
  const place = newFolder();
  let served: Served;
  let tom: Seat;
  let rosa: Seat;
  beforeAll(async () => {
    served = await start(place.folder);
    ({ tom, rosa } = await clinic(served.address));
  });
  afterAll(async () => {
    await served.stop();
    place.remove();
  });

  it("the database holds a hash of each token, and no token", async () => {
    const token = rosa.cookie.split("=")[1] ?? "";
    const { owner } = served.app.store.engine;
    const rows = await owner.query<{ text: string }>({
      text: "select row_to_json(s)::text as text from signed_in as s",
    });
    const all = rows.map((row) => row.text).join("\n");
    expect(all).toContain(hashOf(token));
    expect(all).not.toContain(token);
    expect(await owner.query({ text: "select * from session" })).toEqual([]);
  });

  it("the application's role can read no session, passkey, code or question", async () => {
    const { application } = served.app.store.engine;
    for (const table of [
      "signed_in",
      "passkey",
      "code_app",
      "recovery_code",
      "passkey_question",
      "account",
      '"user"',
    ]) {
      await expect(application.query({ text: `select * from ${table}` }), table).rejects.toThrow(/permission denied/);
    }
  });

  it("each sign-in has a token of its own, and ends the one that was open on the device", async () => {
    const seat = await sendingIn(served, "rosa@home.example");
    const before = seat.cookie;
    await seat.send("/api/sign-in", { email: "rosa@home.example", password });
    expect(seat.cookie).not.toBe(before);
    seat.cookie = before;
    expect((await seat.send("/api/session")).status).toBe(401);
  });

  it("I see where I am signed in, end one there, and it ends at once, with its live stream", async () => {
    const phone = await sendingIn(served, "rosa@home.example");
    const stream = await phone.send("/api/live");
    const mine = await accountOf(phone);
    const other = (await accountOf(rosa)).sessions.find(
      (each) => each.id === mine.sessions.find(({ isThis }) => isThis)?.id,
    );
    expect(other).toMatchObject({ isThis: false, device: "Another program" });
    expect((await rosa.send("/api/account/sessions/end", { session: other?.id })).status).toBe(200);
    expect((await phone.send("/api/session")).status).toBe(401);
    expect(await stream.text()).toContain("retry");
  });

  it("nobody ends the session of another account", async () => {
    const [session] = (await accountOf(tom)).sessions;
    await rosa.send("/api/account/sessions/end", { session: session?.id });
    expect((await tom.send("/api/session")).status).toBe(200);
  });

  it("signing out everywhere else leaves this one", async () => {
    const [one, other] = [await sendingIn(served, "rosa@home.example"), await sendingIn(served, "rosa@home.example")];
    await one.send("/api/account/sessions/end-others", {});
    expect([(await one.send("/api/session")).status, (await other.send("/api/session")).status]).toEqual([200, 401]);
    rosa = one;
  });

  it("a new password ends all other sessions, gives this one another token, and the old one opens nothing", async () => {
    const amir = await joinBy(served.address, tom, { as: "person", name: "Amir" }, "amir@home.example");
    const other = await sendingIn(served, "amir@home.example");
    const before = amir.cookie;
    expect(await told(await amir.send("/api/account/password", { password: "passwordpassword" }))).toEqual([
      422,
      "password_common",
    ]);
    expect(await told(await amir.send("/api/account/password", { password: "amir amir amir amir" }))).toEqual([
      422,
      "password_common",
    ]);
    expect((await amir.send("/api/account/password", { password: "quiet river in may" })).status).toBe(200);
    expect((await other.send("/api/session")).status).toBe(401);
    const stolen = new Seat(served.address);
    stolen.cookie = before;
    expect([(await stolen.send("/api/session")).status, (await amir.send("/api/session")).status]).toEqual([401, 200]);
    expect(await told(await stolen.send("/api/sign-in", { email: "amir@home.example", password }))).toEqual([
      401,
      "wrong_sign_in",
    ]);
  });

  it("an account is changed only by one who showed a short time ago that it is theirs", async () => {
    const seat = await sendingIn(served, "rosa@home.example");
    const { owner } = served.app.store.engine;
    await owner.script("update signed_in set proved_at = proved_at - interval '16 minutes'");
    expect(await told(await seat.send("/api/account/password", { password: "quiet river in may" }))).toEqual([
      403,
      "prove_first",
    ]);
    expect(await told(await seat.send("/api/account/code-app", {}))).toEqual([403, "prove_first"]);
    expect(await told(await seat.send("/api/account/prove", { password: "not my password" }))).toEqual([
      403,
      "wrong_password",
    ]);
    expect((await seat.send("/api/account/prove", { password })).status).toBe(200);
    expect((await seat.send("/api/account/passkeys/question", {})).status).toBe(200);
  });

  it("a code app is asked for at the next sign-in; each of its codes and of the recovery codes works once", async () => {
    const lena = await joinBy(served.address, tom, { as: "person", name: "Lena" }, "lena@home.example");
    const { secret } = (await (await lena.send("/api/account/code-app", {})).json()) as { secret: string };
    const now = () => stepOf(Date.now());
    expect(await told(await lena.send("/api/account/code-app/confirm", { code: "000000" }))).toEqual([
      422,
      "wrong_code",
    ]);
    const first = codeAt(secret, now());
    const { recoveryCodes } = (await (await lena.send("/api/account/code-app/confirm", { code: first })).json()) as {
      recoveryCodes: string[];
    };
    const seat = new Seat(served.address);
    const signIn = (code?: string) =>
      seat
        .send("/api/sign-in", { email: "lena@home.example", password, ...(code === undefined ? {} : { code }) })
        .then(told);
    expect(await signIn()).toEqual([401, "code_needed"]);
    expect(await signIn(first)).toEqual([401, "wrong_code"]);
    // The app is a step ahead: its clock may be.
    const second = codeAt(secret, now() + 1);
    expect(await signIn(second)).toEqual([200, undefined]);
    expect(await signIn(second)).toEqual([401, "wrong_code"]);
    const recovery = (recoveryCodes[0] ?? "").toLowerCase().replaceAll("-", " ");
    expect(await signIn(recovery)).toEqual([200, undefined]);
    expect(await signIn(recovery)).toEqual([401, "wrong_code"]);
    expect((await accountOf(seat)).recoveryCodesLeft).toBe(9);
    const kept = await served.app.store.engine.owner.query<{ text: string }>({
      text: "select row_to_json(a)::text || (select string_agg(code_hash, ',') from recovery_code) as text from code_app as a",
    });
    expect(kept[0]?.text).not.toContain(secret);
    for (const code of recoveryCodes) expect(kept[0]?.text).not.toContain(code);
  });

  it("sessions end when idle and at their last day, and are forgotten", async () => {
    const { owner } = served.app.store.engine;
    for (const [column, ago] of [
      ["used_at", "15 days"],
      ["ends_at", "91 days"],
    ]) {
      const seat = await sendingIn(served, "rosa@home.example");
      const token = seat.cookie.split("=")[1] ?? "";
      await owner.script(
        `update signed_in set ${column} = ${column} - interval '${ago}' where token_hash = '${hashOf(token)}'`,
      );
      expect((await seat.send("/api/session")).status, column).toBe(401);
    }
  });
});

it("a session that is ended at one server is over at the other, too", async () => {
  const place = newFolder();
  const { openEngine } = await import("@aimwell/store");
  const { join } = await import("node:path");
  const database = await openEngine({ dataFolder: place.folder, engine: "embedded", log: () => {} });
  await database.owner.script(
    "create role keeper login createrole password 'keeps'; grant create on schema public to keeper; grant aimwell_app to keeper",
  );
  const databaseUrl = `postgres://keeper:keeps@localhost/postgres?host=${encodeURIComponent(join(place.folder, "run"))}`;
  const [one, other] = [newFolder(), newFolder()];
  const first = await start(one.folder, { databaseUrl });
  const { rosa } = await clinic(first.address);
  const second = await start(other.folder, { databaseUrl });
  const there = await sendingIn(second, "rosa@home.example");
  // The second server believes this session now; nothing but the news of its end makes it ask again.
  expect((await there.send("/api/session")).status).toBe(200);
  const stream = await there.send("/api/live");
  await rosa.send("/api/account/sessions/end-others", {});
  // The stream is closed by the news itself.
  await stream.text();
  expect((await there.send("/api/session")).status).toBe(401);
  await second.stop();
  await first.stop();
  await database.close();
  for (const each of [place, one, other]) each.remove();
});
