import type { Session } from "@aimwell/contract";
import type { Draft } from "@aimwell/domain";
import { describe, expect, it } from "vitest";
import type { api } from "./api.ts";
import { openShelf } from "./shelf.ts";
import { teamOutbox } from "./team-outbox.ts";

const session = { party: "rosa", as: "person", site: { id: "hill" } } as unknown as Session;
const note = (id: string) => ({ id, subject: "hill", type: "friction.noted" }) as unknown as Draft;

/** A server that can be out of reach, and keeps what reached it. */
function server() {
  const got: string[] = [];
  const world = { isAway: false, refuses: "", signedOut: false };
  const send: typeof api.send = async (drafts) => {
    if (world.isAway) return { came: "away", afterMs: null };
    if (world.signedOut) return { came: "refused", status: 401, refused: { code: "y", words: "Sign in.", facts: {} } };
    const entries = drafts.map(({ id }) => {
      if (id === world.refuses) return { id, outcome: "refused" as const, code: "x", words: "No.", facts: {} };
      if (!got.includes(id)) got.push(id);
      return { id, outcome: "added" as const, seq: got.length };
    });
    return { came: "value", value: { entries, measurements: [] } as never };
  };
  return { got, world, send };
}

describe("what anyone says to the team", () => {
  it("is sent at once where there is signal, and leaves nothing behind", async () => {
    const { got, send } = server();
    const outbox = teamOutbox(await openShelf(), session, send);
    expect(await outbox.say(note("a"))).toEqual({ came: "sent" });
    expect(await outbox.sendWaiting()).toBe(0);
    expect(got).toEqual(["a"]);
  });

  it("waits on the phone without signal, and goes out once, oldest first", async () => {
    const { got, world, send } = server();
    const shelf = await openShelf();
    world.isAway = true;
    expect(await teamOutbox(shelf, session, send).say(note("a"))).toEqual({ came: "waits" });
    await teamOutbox(shelf, session, send).say(note("b"));
    expect(await teamOutbox(shelf, session, send).sendWaiting()).toBe(0);
    world.isAway = false;
    expect(await teamOutbox(shelf, session, send).sendWaiting()).toBe(2);
    expect(await teamOutbox(shelf, session, send).sendWaiting()).toBe(0);
    expect(got).toEqual(["a", "b"]);
  });

  it("is not sent for somebody else who sits here later", async () => {
    const { got, world, send } = server();
    const shelf = await openShelf();
    world.isAway = true;
    await teamOutbox(shelf, session, send).say(note("a"));
    world.isAway = false;
    const tom = { ...session, party: "tom" } as unknown as Session;
    expect(await teamOutbox(shelf, tom, send).sendWaiting()).toBe(0);
    expect(got).toEqual([]);
  });

  it("keeps what was refused after its writer had gone on, with the reason, and sends what came after it", async () => {
    const { got, world, send } = server();
    const shelf = await openShelf();
    const outbox = teamOutbox(shelf, session, send);
    world.isAway = true;
    await outbox.say(note("a"));
    await outbox.say(note("b"));
    expect(await outbox.saidNo()).toEqual([]);
    Object.assign(world, { isAway: false, refuses: "a" });
    expect(await outbox.sendWaiting()).toBe(1);
    expect(await outbox.saidNo()).toMatchObject([{ id: "a", draft: note("a"), refusal: { code: "x", words: "No." } }]);
    // It is not tried again by itself, whatever the server would say now.
    world.refuses = "";
    expect(await outbox.sendWaiting()).toBe(0);
    expect(got).toEqual(["b"]);
    await outbox.letGo("a");
    expect(await outbox.saidNo()).toEqual([]);
  });

  it("waits while its writer is signed out", async () => {
    const { got, world, send } = server();
    const outbox = teamOutbox(await openShelf(), session, send);
    world.signedOut = true;
    expect(await outbox.say(note("a"))).toEqual({ came: "waits" });
    world.signedOut = false;
    expect(await outbox.sendWaiting()).toBe(1);
    expect(got).toEqual(["a"]);
  });

  it("tells why not, and keeps no refused note to be tried for ever", async () => {
    const { world, send } = server();
    const shelf = await openShelf();
    world.refuses = "a";
    expect(await teamOutbox(shelf, session, send).say(note("a"))).toMatchObject({ came: "refused", words: "No." });
    expect(await shelf.waitingFor(session.party, "hill" as never)).toEqual([]);
  });
});
