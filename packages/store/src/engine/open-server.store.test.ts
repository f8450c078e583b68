import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { newFolder, open } from "./engine.fixture.ts";
import type { EngineEvent } from "./event.ts";
import { openEngine } from "./open-engine.ts";

const quiet = (_line: EngineEvent): void => undefined;

it("a server at an address is worked with as the weaker role, taken on by the one login", async () => {
  const place = newFolder();
  const { engine: host } = await open(place.folder, "embedded");
  await host.owner.script(
    "create role keeper login createrole password 'keeps'; grant create on schema public to keeper",
  );
  await host.owner.script("grant aimwell_app to keeper");
  const address = `postgres://keeper:keeps@localhost/postgres?host=${encodeURIComponent(join(place.folder, "run"))}`;
  const engine = await openEngine({ dataFolder: place.folder, databaseUrl: address, log: quiet });
  expect(engine.name).toBe("server");
  const who = { text: "select session_user::text as login, current_user::text as me, now() as at" };
  expect(await engine.application.query(who)).toMatchObject([{ login: "keeper", me: "aimwell_app" }]);
  expect(await engine.owner.query(who)).toMatchObject([{ login: "keeper", me: "keeper" }]);
  await engine.close();
  await host.close();
  place.remove();
});

it("a server that would lose the last moments at a power cut is named, with the setting that mends it", async () => {
  const place = newFolder();
  const { engine: host } = await open(place.folder, "embedded");
  expect(host.durability).toContain("(fsync on, synchronous_commit on)");
  await host.owner.script(
    "create role keeper login createrole password 'keeps'; grant create on schema public to keeper; grant aimwell_app to keeper",
  );
  const address = `postgres://keeper:keeps@localhost/postgres?host=${encodeURIComponent(join(place.folder, "run"))}`;
  const durabilityNow = async (): Promise<string> => {
    const engine = await openEngine({ dataFolder: place.folder, databaseUrl: address, log: quiet });
    await engine.close();
    return engine.durability;
  };
  expect(await durabilityNow()).toMatch(/on your server.*survives a crash or a power cut \(fsync on/);
  await host.owner.script("alter role keeper set synchronous_commit = off");
  expect(await durabilityNow()).toMatch(/WARNING: synchronous_commit is off.*Set synchronous_commit = on/);
  await host.close();
  place.remove();
});

it("a login that may not make the role is told what to ask for", async () => {
  const place = newFolder();
  const { engine: host } = await open(place.folder, "embedded");
  await host.owner.script(
    "create role weak login password 'weak'; create role other; alter role aimwell_app rename to elsewhere",
  );
  const address = `postgres://weak:weak@localhost/postgres?host=${encodeURIComponent(join(place.folder, "run"))}`;
  const opening = openEngine({ dataFolder: place.folder, databaseUrl: address, log: quiet });
  await expect(opening).rejects.toMatchObject({
    failure: { code: "role_missing", role: "aimwell_app", login: "weak" },
    message: expect.stringContaining("create role aimwell_app nologin"),
  });
  await host.close();
  place.remove();
});

it("a wrong password is told from a server that is away", async () => {
  const place = newFolder();
  const { engine: host } = await open(place.folder, "embedded");
  const address = `postgres://nobody:wrong@localhost/postgres?host=${encodeURIComponent(join(place.folder, "run"))}`;
  await expect(openEngine({ dataFolder: place.folder, databaseUrl: address, log: quiet })).rejects.toMatchObject({
    failure: { code: "database_unreachable", reason: expect.stringContaining("password authentication failed") },
  });
  expect(readFileSync(join(place.folder, "postgres.log"), "utf8")).not.toContain("wrong");
  await host.close();
  place.remove();
});
