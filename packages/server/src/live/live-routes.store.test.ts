import { expect, it } from "vitest";
import { clinic, newFolder, start } from "../app.fixture.ts";

it("one party opens no more live streams than its share, is told when to come back, and may when one has closed", async () => {
  const place = newFolder();
  const served = await start(place.folder, { streamBounds: { ofOne: 2, inAll: 3 } });
  const { tom, rosa, subject } = await clinic(served.address);
  const first = await rosa.send("/api/live");
  const second = await rosa.send("/api/live");
  const third = await rosa.send("/api/live");
  expect([first.status, second.status, third.status]).toEqual([200, 200, 429]);
  expect(Number(third.headers.get("retry-after"))).toBeGreaterThan(0);
  const toms = await tom.send("/api/live");
  expect(toms.status).toBe(200);
  const oneTooMany = await tom.send("/api/live");
  expect(oneTooMany.status).toBe(503);
  expect(Number(oneTooMany.headers.get("retry-after"))).toBeGreaterThan(0);

  await first.body?.cancel();
  let again = await rosa.send("/api/live");
  while (again.status !== 200) again = await rosa.send("/api/live");
  // Each hears the same news.
  await rosa.post([rosa.draft(subject, "life.noted", { kind: "joy", title: "Mia, 6" })]);
  for (const stream of [second, again, toms]) {
    const reader = stream.body?.getReader();
    let heard = "";
    while (!heard.includes("event: news")) heard += new TextDecoder().decode((await reader?.read())?.value);
    expect(heard).toContain(`"subject":"${subject}"`);
    await reader?.cancel();
  }
  await served.stop();
  place.remove();
});
