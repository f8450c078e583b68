import { join } from "node:path";
import { openEngine } from "@aimwell/store";
import { expect, it } from "vitest";
import { clinic, newFolder, Seat, start } from "../app.fixture.ts";

it("two servers on one database stay right, and each tells its screens what the other took in", async () => {
  const [host, one, other] = [newFolder(), newFolder(), newFolder()];
  const database = await openEngine({ dataFolder: host.folder, engine: "embedded", log: () => {} });
  await database.owner.script(
    "create role keeper login createrole password 'keeps'; grant create on schema public to keeper; grant aimwell_app to keeper",
  );
  const databaseUrl = `postgres://keeper:keeps@localhost/postgres?host=${encodeURIComponent(join(host.folder, "run"))}`;
  const first = await start(one.folder, { databaseUrl });
  const { tom, rosa, subject } = await clinic(first.address);
  const second = await start(other.folder, { databaseUrl });
  const there = new Seat(second.address);
  await there.enter(await there.send("/api/sign-in", { email: "rosa@home.example", password: "three words here" }));

  const stream = await tom.send("/api/live");
  const reader = (stream.body ?? new ReadableStream<Uint8Array<ArrayBuffer>>()).getReader();
  const note = { kind: "joy", title: "Mia, 6" } as const;
  await there.post([there.draft(subject, "life.noted", note)]);
  let heard = "";
  while (!heard.includes("event: news")) heard += new TextDecoder().decode((await reader.read()).value);
  expect(heard).toContain(subject);
  await reader.cancel();

  // Both write to the same record at once, each from what it knew: nothing is lost and nothing is doubled.
  const drafts = Array.from({ length: 10 }, () => [
    rosa.draft(subject, "life.noted", note),
    there.draft(subject, "life.noted", note),
  ]);
  const outcomes = await Promise.all(drafts.flatMap(([here, thither]) => [rosa.post([here]), there.post([thither])]));
  expect(outcomes.flat().every((each) => each.outcome === "accepted")).toBe(true);
  const [page, samePage] = [await rosa.record(subject), await there.record(subject)];
  expect(page.entries).toEqual(samePage.entries);
  expect(page.entries.map((entry) => entry.seq)).toEqual(page.entries.map((_, at) => at + 1));

  await second.stop();
  await first.stop();
  await database.close();
  for (const folder of [host, one, other]) folder.remove();
});
