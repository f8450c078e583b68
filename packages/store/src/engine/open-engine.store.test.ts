import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { newFolder, open } from "./engine.fixture.ts";

const writer = fileURLToPath(new URL("./writer.fixture.ts", import.meta.url));

/** Lets a process of its own write until it has said so many numbers, then kills it; the last number that it said. */
async function writeAndDie(folder: string, name: string, count: number): Promise<number> {
  const child = spawn(process.execPath, [writer, folder, name], { stdio: ["ignore", "pipe", "inherit"] });
  const gone = once(child, "close");
  let last = 0;
  let said = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    last = Number(line);
    said += 1;
    if (said === count) child.kill("SIGKILL");
  }
  await gone;
  return last;
}

describe.each(["embedded", "pglite"] as const)("when Aimwell is killed while the %s database writes", (name) => {
  it("every number that was acknowledged is there again, each time", async () => {
    const place = newFolder();
    for (const count of [30, 75, 140]) {
      const last = await writeAndDie(place.folder, name, count);
      expect(last).toBeGreaterThanOrEqual(count);
      const { engine, events } = await open(place.folder, name);
      const [found] = await engine.owner.query({
        text: "select count(*) as n from said where n <= $1",
        values: [last],
      });
      expect(found).toEqual({ n: last });
      expect(events).toContainEqual({ event: "lock_taken_over", deadPid: expect.any(Number) });
      await engine.close();
    }
    place.remove();
  });
});

describe("when PostgreSQL itself is killed under us", () => {
  const postmaster = (folder: string): number =>
    Number(readFileSync(join(folder, "postgres", "postmaster.pid"), "utf8").split("\n")[0]);

  it("it is started again, what was kept is there, and the next to ask only waits", async () => {
    const place = newFolder();
    const { engine, events } = await open(place.folder, "embedded");
    await engine.owner.script("create table kept (n int); grant select, insert on kept to aimwell_app");
    for (const round of [1, 2]) {
      await engine.application.query({ text: "insert into kept values ($1)", values: [round] });
      const during = engine.application.query({ text: "select pg_sleep(600)" });
      const lost = expect(during).rejects.toMatchObject({ code: "database_away" });
      process.kill(postmaster(place.folder), "SIGKILL");
      await lost;
      expect(await engine.application.query({ text: "select n from kept order by n" })).toHaveLength(round);
    }
    expect(events.map(({ event }) => event).filter((event) => event === "database_restarted")).toHaveLength(2);
    await engine.close();
    expect(statSync(join(place.folder, "postgres", "postmaster.pid"), { throwIfNoEntry: false })).toBeUndefined();
    place.remove();
  });
});

describe("a data folder whose path is too long for a socket", () => {
  it("is reached by a port of this machine alone", async () => {
    const place = newFolder("long-".repeat(24));
    const { engine } = await open(place.folder, "embedded");
    const [row] = await engine.application.query({
      text: "select host(inet_server_addr()) as address, current_setting('listen_addresses') as listens",
    });
    expect(row).toEqual({ address: "127.0.0.1", listens: "127.0.0.1" });
    await engine.close();
    place.remove();
  });
});
