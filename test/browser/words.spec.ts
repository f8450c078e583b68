import { randomBytes } from "node:crypto";
import { uuidV7 } from "@aimwell/domain";
import { wordsOfTheWorld } from "../words-of-the-world.ts";
import { expect, test } from "./aimwell.fixture.ts";
import { phone } from "./devices.ts";

test("what people write in any language stands on the screen as they wrote it, as words and nothing else", async ({
  browser,
  aimwell,
}) => {
  const device = await phone(browser, aimwell.address);
  const { request } = device.context;
  await request.post("/api/demo/sign-in", { data: { seat: "rosa" } });
  const { party } = (await (await request.get("/api/session")).json()) as { readonly party: string };
  const drafts = wordsOfTheWorld.map(({ words }) => ({
    ...{ id: uuidV7(Date.now(), randomBytes(10)), subject: party, type: "life.noted", by: party, as: "person" },
    ...{ at: new Date().toISOString(), body: { kind: "support", title: words } },
  }));
  const posted = await request.post("/api/entries", { data: { drafts, measurements: [] } });
  expect((await posted.text()).match(/"accepted"/g)).toHaveLength(drafts.length);
  await device.page.goto("/me");
  await expect(device.page.getByText("ללכת עם מיה לבית הספר").first()).toBeVisible();
  const { texts, foreign } = await device.page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (walker.nextNode()) found.push(walker.currentNode.textContent ?? "");
    return {
      texts: found,
      foreign: [...document.querySelectorAll("b, body script, img, svg[onload]")].filter(
        (each) => each.matches("script:not([src]), img[src=x], svg[onload]") || each.textContent === "bold",
      ).length,
    };
  });
  for (const { name, words } of wordsOfTheWorld) {
    expect(
      texts.some((text) => text.includes(words)),
      name,
    ).toBe(true);
  }
  expect(foreign).toBe(0);
  expect(device.faults).toEqual([]);
  await device.context.close();
});
