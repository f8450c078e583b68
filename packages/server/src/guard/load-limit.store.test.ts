import { expect, it } from "vitest";
import { clinic, newFolder, start } from "../app.fixture.ts";

const note = { kind: "joy", title: "Mia, 6" } as const;

it("with too much to do it sends new requests away, loses nothing, and goes on by itself", async () => {
  const place = newFolder();
  const served = await start(place.folder, { loadBounds: { underWay: 4, waitMs: 2000, lateMs: 60_000 } });
  const { rosa, subject } = await clinic(served.address);

  const drafts = Array.from({ length: 60 }, () => rosa.draft(subject, "life.noted", note));
  const answers = await Promise.all(
    drafts.map(async (draft) => ({ draft, answer: await rosa.send("/api/entries", { drafts: [draft] }) })),
  );
  const sentAway = answers.filter(({ answer }) => answer.status === 503);
  const taken = answers.filter(({ answer }) => answer.status === 200);
  expect(sentAway.length + taken.length).toBe(60);
  expect(taken.length).toBeGreaterThan(0);
  expect(sentAway.length).toBeGreaterThan(0);
  for (const { answer } of sentAway) {
    expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(await answer.json()).toMatchObject({ code: "busy" });
  }
  const kept = new Set((await rosa.record(subject)).entries.map((entry) => entry.id as string));
  expect(taken.every(({ draft }) => kept.has(draft.id))).toBe(true);
  expect(sentAway.some(({ draft }) => kept.has(draft.id))).toBe(false);

  // Whoever was sent away sends the same again, and it is there once.
  for (const { draft } of sentAway) expect(await rosa.post([draft])).toMatchObject([{ outcome: "accepted" }]);
  const entries = (await rosa.record(subject)).entries.filter((entry) => entry.type === "life.noted");
  expect(entries.map((entry) => entry.id as string).sort()).toEqual(drafts.map((draft) => draft.id).sort());
  await served.stop();
  place.remove();
});

it("health is told and live streams open however much there is to do", async () => {
  const place = newFolder();
  const served = await start(place.folder);
  const { rosa } = await clinic(served.address);
  await served.stop();
  const full = await start(place.folder, { loadBounds: { underWay: 0, waitMs: 2000, lateMs: 60_000 } });
  const statusOf = async (path: string) => {
    const answer = await fetch(`${full.address}${path}`, { headers: { cookie: rosa.cookie } });
    await answer.body?.cancel();
    return answer.status;
  };
  expect(await Promise.all(["/healthz", "/readyz", "/metrics", "/api/live", "/api/session"].map(statusOf))).toEqual([
    200, 200, 200, 200, 503,
  ]);
  await full.stop();
  place.remove();
});
