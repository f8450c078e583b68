import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { newFolder } from "./engine.fixture.ts";
import type { EngineEvent } from "./event.ts";
import { lockFolder } from "./folder-lock.ts";
import { startOf } from "./process-identity.ts";

describe("the lock of a data folder", () => {
  let place = newFolder();
  let events: EngineEvent[] = [];
  const lock = () => lockFolder(place.folder, (line) => events.push(line));
  const leave = (holder: object) => writeFileSync(join(place.folder, "aimwell.lock"), JSON.stringify(holder));

  beforeEach(() => {
    place = newFolder();
    events = [];
    mkdirSync(place.folder);
  });
  afterEach(() => place.remove());

  it("is held by one at a time, and free again when given back", () => {
    const first = lock();
    expect(lock).toThrow(`process ${process.pid}`);
    first.release();
    lock().release();
    expect(readdirSync(place.folder)).toEqual([]);
  });

  it("is taken over from a process that is gone, though its number was given to another one since", () => {
    leave({ pid: process.pid, start: "an earlier boot/12345" });
    lock().release();
    expect(events).toEqual([{ event: "lock_taken_over", deadPid: process.pid }]);
  });

  it("is taken over when the power went before it said whose it was", () => {
    writeFileSync(join(place.folder, "aimwell.lock"), "");
    lock().release();
    expect(events).toEqual([{ event: "lock_taken_over", deadPid: 0 }]);
  });

  it("is never taken from a live process, however old its lock is", () => {
    leave({ pid: process.ppid, start: startOf(process.ppid) });
    expect(lock).toThrow(`process ${process.ppid}`);
  });

  it("is left alone when something else wrote it", () => {
    leave({ words: "not a lock" });
    expect(lock).toThrow("was not written by Aimwell");
  });
});
