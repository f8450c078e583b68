import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdirSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { newFolder, open } from "./engine.fixture.ts";
import type { Engine } from "./engine.ts";
import { StorageError } from "./storage-error.ts";

const mayMount = process.platform === "linux" && process.getuid?.() === 0;

// Only root may mount a disk of its own to fill; in any other account these are skipped.
describe.skipIf(!mayMount)("a data folder on a small disk", () => {
  let place: ReturnType<typeof newFolder>;
  let disk: string;
  let engine: Engine | undefined;
  beforeEach(() => {
    place = newFolder("disk");
    disk = place.folder;
    mkdirSync(disk);
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=300m,mode=755", "tmpfs", disk]);
  });
  afterEach(async () => {
    await engine?.close();
    engine = undefined;
    execFileSync("umount", [disk]);
    place.remove();
  });
  const openHere = async (): Promise<Engine> => {
    engine = (await open(join(disk, "data"), "embedded")).engine;
    return engine;
  };
  const ballast = () => join(disk, "ballast");
  const fill = (but = 0) => {
    const { bavail, bsize } = statfsSync(disk);
    writeFileSync(ballast(), Buffer.alloc(bavail * bsize - but));
  };

  it("a disk that fills up while Aimwell writes: what was confirmed is there, and writing goes on when there is room", async () => {
    const { application, owner } = await openHere();
    await owner.script(
      "create table said (n int primary key, words text not null); grant select, insert on said to aimwell_app",
    );
    // Words that can't be packed into less.
    const words = () => randomBytes(100_000).toString("hex");
    const say = (n: number) => application.query({ text: "insert into said values ($1, $2)", values: [n, words()] });
    const confirmed: number[] = [];
    const failures: unknown[] = [];
    fill(4 * 1024 * 1024);
    for (let n = 1; n <= 400 && failures.length < 3; n += 1) {
      await say(n).then(
        () => confirmed.push(n),
        (error: unknown) => failures.push(error),
      );
    }
    expect(failures).toHaveLength(3);
    for (const failure of failures) {
      expect(failure).toBeInstanceOf(StorageError);
      expect(["disk_full", "database_away"]).toContain(failure instanceof StorageError ? failure.code : "");
    }
    rmSync(ballast());
    // Where PostgreSQL ended for want of room, it is on its way back.
    const goesOn = async (n: number): Promise<void> =>
      say(n).then(
        () => void confirmed.push(n),
        () => goesOn(n + 1),
      );
    await goesOn(1000);
    const rows = await application.query<{ n: number; whole: boolean }>({
      text: "select n, length(words) = 200000 as whole from said where n = any ($1::int[]) order by n",
      values: [confirmed],
    });
    expect(rows).toEqual(confirmed.map((n) => ({ n, whole: true })));
  });

  it("a disk without room for a database is refused before anything is made", async () => {
    fill(50 * 1024 * 1024);
    await expect(open(join(disk, "data"), "embedded")).rejects.toMatchObject({
      code: "disk_full",
      message: expect.stringContaining("Free some space"),
    });
  });

  it("a read-only disk is refused with what to do", async () => {
    execFileSync("mount", ["-o", "remount,ro", disk]);
    await expect(open(join(disk, "data"), "embedded")).rejects.toMatchObject({
      code: "data_folder_not_writable",
      message: expect.stringMatching(/read-only disk.*AIMWELL_DATA/),
    });
    execFileSync("mount", ["-o", "remount,rw", disk]);
  });

  it("a disk that has become read-only since the last time is refused as well, and nothing is lost", async () => {
    const before = await openHere();
    await before.owner.script("create table kept (n int); insert into kept values (7)");
    await before.close();
    engine = undefined;
    execFileSync("mount", ["-o", "remount,ro", disk]);
    await expect(open(join(disk, "data"), "embedded")).rejects.toMatchObject({ code: "data_folder_not_writable" });
    execFileSync("mount", ["-o", "remount,rw", disk]);
    const again = await openHere();
    expect(await again.owner.query({ text: "select n from kept" })).toEqual([{ n: 7 }]);
  });
});
