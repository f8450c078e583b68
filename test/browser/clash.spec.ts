import type { Page } from "@playwright/test";
import { expect, test } from "./aimwell.fixture.ts";
import { type Device, desk, loseSignal, phone } from "./devices.ts";

/** Signs one device in as Maya, whom no other file of tests changes. */
async function asMaya(device: Device): Promise<Device> {
  await device.context.request.post("/api/demo/sign-in", { data: { seat: "maya" } });
  await device.page.goto("/me");
  await expect(device.page.getByRole("heading", { level: 1, name: "What matters to me" })).toBeVisible();
  return device;
}

async function write(page: Page, words: string): Promise<void> {
  await page.getByRole("textbox", { name: "Your own words. A few are enough." }).fill(words);
}
const save = (page: Page) => page.getByRole("button", { name: "Save", exact: true }).click();

test("one aim changed on two devices: the second sees both wordings, and loses neither", async ({
  browser,
  aimwell,
}) => {
  const pocket = await asMaya(await phone(browser, aimwell.address));
  const home = await asMaya(await desk(browser, aimwell.address));
  for (const { page } of [pocket, home]) await page.getByRole("link", { name: "Change my words" }).click();
  await write(pocket.page, "Swim on Sundays with Jo");
  await write(home.page, "Swim on Sundays, and stay for tea");
  await loseSignal(pocket);
  await save(pocket.page);
  await expect(pocket.page.getByText("Swim on Sundays with Jo").first()).toBeVisible();
  await save(home.page);
  await expect(home.page.getByText("Swim on Sundays, and stay for tea").first()).toBeVisible();

  await pocket.context.setOffline(false);
  const both = pocket.page.getByRole("heading", { name: /both changed this$/u });
  await expect(both).toBeVisible();
  await expect(pocket.page.getByText("Swim on Sundays with Jo").first()).toBeVisible();
  await expect(pocket.page.getByText("Swim on Sundays, and stay for tea").first()).toBeVisible();
  await pocket.page.getByRole("button", { name: "Keep mine" }).click();
  await expect(both).toBeHidden();
  await expect(home.page.getByText("Swim on Sundays with Jo").first()).toBeVisible();
  await home.context.close();
  await pocket.context.close();
});

test("what the server refuses is said in words, and the text is kept until it was seen", async ({
  browser,
  aimwell,
}) => {
  const maya = await asMaya(await phone(browser, aimwell.address));
  // Only the server can refuse here: it is told of an author who does not sit at this phone.
  await maya.page.route("**/api/entries", async (route) => {
    const posted = route.request().postDataJSON() as { readonly drafts: readonly object[] };
    const drafts = posted.drafts.map((draft) => ({ ...draft, as: "professional" }));
    await route.continue({ postData: JSON.stringify({ ...posted, drafts }) });
  });
  await maya.page.getByRole("button", { name: "Add a person, place or skill" }).click();
  const adding = maya.page.getByRole("dialog", { name: "Add to my page" });
  await adding.getByRole("textbox", { name: "Who helps you, and with what?" }).fill("The warm pool on Fridays");
  await adding.getByRole("button", { name: "Save" }).click();
  const refused = maya.page.getByRole("alert").filter({ hasText: "We could not keep this." });
  await expect(refused).toContainText("The warm pool on Fridays");
  await maya.page.reload();
  await expect(refused).toContainText("The warm pool on Fridays");
  await refused.getByRole("button", { name: "I have seen it" }).click();
  await expect(refused).toBeHidden();
  await maya.context.close();
});

test("leave and clear takes all words off the device", async ({ browser, aimwell }) => {
  const maya = await asMaya(await phone(browser, aimwell.address));
  await expect.poll(() => onTheShelf(maya.page)).toBeGreaterThan(0);
  await maya.page.goto("/");
  await maya.page.getByRole("button", { name: "Leave and clear this device" }).click();
  await expect(maya.page.getByRole("link", { name: "Sign in" })).toBeVisible();
  expect(await onTheShelf(maya.page)).toBe(0);
  expect(await maya.page.evaluate(() => localStorage.getItem("aimwell.session"))).toBeNull();
  await maya.page.goto("/me");
  await expect(maya.page.getByRole("link", { name: "Sign in" })).toBeVisible();
  await maya.context.close();
});

test("leaving without signal asks before unsent words are gone, and the seat stays empty when the signal is back", async ({
  browser,
  aimwell,
}) => {
  const maya = await asMaya(await phone(browser, aimwell.address));
  await maya.page.goto("/me/visit");
  await expect(maya.page.getByRole("button", { name: "Help", exact: true })).toBeVisible();
  await maya.page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await loseSignal(maya);
  await maya.page.getByRole("button", { name: "Ask your team" }).click();
  await maya.page.getByLabel("Ask your team").fill("May I swim on Friday?");
  await maya.page.getByRole("button", { name: "Send it" }).click();
  const leave = async () => {
    await maya.page.getByRole("button", { name: "Help", exact: true }).click();
    await maya.page.getByRole("button", { name: "Leave", exact: true }).click();
  };
  await leave();
  const asks = maya.page.getByRole("dialog", { name: "1 thing is on this device only" });
  await asks.getByRole("button", { name: "Stay here" }).click();
  expect(await onTheShelf(maya.page)).toBeGreaterThan(0);
  await maya.page.keyboard.press("Escape");
  await leave();
  await asks.getByRole("button", { name: "Leave and lose it" }).click();
  await expect(maya.page.getByRole("link", { name: "Sign in" })).toBeVisible();
  expect(await onTheShelf(maya.page)).toBe(0);
  await maya.context.setOffline(false);
  await maya.page.goto("/me");
  await expect(maya.page.getByRole("link", { name: "Sign in" })).toBeVisible();
  expect((await maya.page.request.get(`${aimwell.address}/api/session`)).status()).toBe(401);
  // Whoever sits down next is not sent away again.
  await maya.page.reload();
  await asMaya(maya);
  await expect(maya.page.getByRole("heading", { level: 1 })).toBeVisible();
  await maya.context.close();
});

/** How many things the browser's own database holds, over all of its stores. */
function onTheShelf(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const done = <Value>(asked: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        asked.addEventListener("success", () => resolve(asked.result));
        asked.addEventListener("error", () => reject(new Error("the shelf did not answer")));
      });
    let count = 0;
    for (const { name = "" } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        count += await done(database.transaction(store).objectStore(store).count());
      }
      database.close();
    }
    return count;
  });
}
