import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./aimwell.fixture.ts";
import { type Device, desk } from "./devices.ts";

/** Goes on with Tab until the place has the focus; a page with a trap or a place out of reach never gets there. */
async function tabTo(page: Page, place: Locator): Promise<void> {
  await expect(place).toBeVisible();
  for (let presses = 0; presses < 300; presses += 1) {
    if (await place.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error("the focus never came there by Tab");
}

/** Radios are one stop: an arrow chooses among them, and the space bar chooses the one that has the focus. */
async function choose(page: Page, group: Locator, name: string): Promise<void> {
  const wanted = group.getByRole("radio", { name, exact: true });
  await expect(wanted).toBeVisible();
  const radios = await group.getByRole("radio").all();
  const hasFocus = async () => {
    const focused = await Promise.all(radios.map((radio) => radio.evaluate((each) => each === document.activeElement)));
    return focused.includes(true);
  };
  for (let presses = 0; presses < 300 && !(await hasFocus()); presses += 1) await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  for (let presses = 0; presses < radios.length && !(await wanted.isChecked()); presses += 1) {
    await page.keyboard.press("ArrowDown");
  }
  await expect(wanted).toBeChecked();
}

async function pressByKey(page: Page, name: string, within: Page | Locator = page): Promise<void> {
  await tabTo(page, within.getByRole("button", { name, exact: true }));
  await page.keyboard.press("Enter");
}

async function sit(device: Device, seat: string, place: string): Promise<Page> {
  const answer = await device.context.request.post("/api/demo/sign-in", { data: { seat } });
  expect(answer.status()).toBe(200);
  await device.page.goto(place);
  return device.page;
}

test("a check-in is given by keyboard alone", async ({ browser, aimwell }) => {
  const device = await desk(browser, aimwell.address);
  const page = await sit(device, "maya", "/me/check-in");
  const title = page.getByRole("heading", { level: 1 });
  const again = page.getByRole("button", { name: "Check in again" });
  const first = page.getByRole("heading", { level: 1, name: "Is this still what you want?" });
  await expect(first.or(again)).toBeVisible();
  if (await again.isVisible()) await pressByKey(page, "Check in again");
  await choose(page, page.getByRole("group", { name: "Is this still what you want?" }), "I am not sure");
  await tabTo(page, page.getByLabel("What matters most to you now?"));
  await page.keyboard.type("Whether the lake is still for me");
  await pressByKey(page, "Next");
  await expect(first).toBeHidden();
  while ((await title.textContent()) !== "Look it over, then send it") {
    const now = (await title.textContent()) ?? "";
    const leaveOut = page.getByRole("button", { name: "Leave these out today" });
    if (now === "How is it going with your aim?") {
      await choose(page, page.getByRole("group", { name: now }), "I did not try this week");
    }
    if (await leaveOut.isVisible()) await pressByKey(page, "Leave these out today");
    else await pressByKey(page, "Next");
    await expect(title).not.toHaveText(now);
  }
  await expect(page.getByText("Whether the lake is still for me")).toBeVisible();
  await pressByKey(page, "Send");
  await expect(page.getByText("Your team has it now.")).toBeVisible();
  await device.context.close();
});

test("leaning and standing behind an option need no mouse, on either side", async ({ browser, aimwell }) => {
  const home = await desk(browser, aimwell.address);
  const clinic = await desk(browser, aimwell.address);
  const rosa = await sit(home, "rosa", "/me/visit");
  await rosa.getByRole("link", { name: "Open the visit" }).first().click();
  await expect(rosa).toHaveURL(/\/visit\//u);
  const session = (await (await home.context.request.get("/api/session")).json()) as { readonly party: string };
  const tom = await sit(clinic, "tom", `${new URL(rosa.url()).pathname}?subject=${session.party}`);
  const start = tom.getByRole("button", { name: "Start the visit" });
  await expect(tom.getByRole("region", { name: "Decide together" })).toBeVisible();
  if (await start.isVisible()) await pressByKey(tom, "Start the visit");

  await tabTo(tom, tom.getByRole("button", { name: "Ask about something else" }));
  await tom.keyboard.press("Enter");
  await tabTo(tom, tom.getByLabel("What do you want to choose?"));
  await tom.keyboard.type("What to do in the rain");
  await pressByKey(tom, "Put it on the table");
  for (const page of [tom, rosa]) {
    const cards = page.getByRole("region", { name: "Decide together" });
    await choose(page, cards.getByRole("group", { name: "Which way do you lean?" }), "Wait and see");
    await pressByKey(page, "Lay my card face down", cards);
  }
  for (const page of [tom, rosa]) {
    const cards = page.getByRole("region", { name: "Decide together" });
    await choose(page, cards.getByRole("group", { name: "What do you stand behind?" }), "Wait and see");
    await pressByKey(page, "I stand behind this", cards);
  }
  await expect(tom.getByText("You both stand behind: Wait and see")).toBeVisible();
  await home.context.close();
  await clinic.context.close();
});
