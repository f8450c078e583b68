import { verifyStore } from "@aimwell/store";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { clinic, newFolder, type Seat, start } from "./app.fixture.ts";
import type { Served } from "./serve.ts";

const place = newFolder();
const day = 24 * 3_600_000;
const note = { kind: "joy", title: "Mia, 6" } as const;
let served: Served;
let rosa: Seat;
let subject: string;
beforeAll(async () => {
  vi.useFakeTimers({ toFake: ["Date"], shouldAdvanceTime: true });
  served = await start(place.folder);
  ({ rosa, subject } = await clinic(served.address));
});
afterAll(async () => {
  vi.useRealTimers();
  await served.stop();
  place.remove();
});

it("when the clock jumps back a day the record goes on in its order, and who was let in stays in", async () => {
  const before = rosa.draft(subject, "life.noted", note);
  expect(await rosa.post([before])).toMatchObject([{ outcome: "accepted" }]);
  const onTime = rosa.draft(subject, "life.noted", note);
  vi.setSystemTime(Date.now() - day);
  // What was confirmed stays confirmed, whatever the clock says now.
  expect(await rosa.post([before])).toMatchObject([{ outcome: "already" }]);
  const after = rosa.draft(subject, "life.noted", note);
  expect(await rosa.post([after])).toMatchObject([{ outcome: "accepted" }]);
  // A device whose clock is right seems to speak from tomorrow. It is told so, with both clocks, and may send it again.
  expect(await rosa.post([onTime])).toMatchObject([
    { outcome: "refused", code: "said_in_the_future", facts: { at: onTime.at, now: expect.any(String) } },
  ]);
  vi.setSystemTime(Date.now() + day);
  expect(await rosa.post([onTime])).toMatchObject([{ outcome: "accepted" }]);
  const { entries } = await rosa.record(subject);
  expect(entries.slice(-3).map(({ id }) => id)).toEqual([before.id, after.id, onTime.id]);
  expect(entries.map(({ seq }) => seq)).toEqual(entries.map((_, at) => at + 1));
  expect((await verifyStore(served.app.store.engine.owner)).broken).toEqual([]);
});
