import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "./aimwell.fixture.ts";
import { type Device, open } from "./devices.ts";

/** What an address alone does not show: each page of a check-in, each part of an aim, and what opens over a page. */
const looks = [
  { width: 390, scheme: "light" },
  { width: 390, scheme: "dark" },
  { width: 1280, scheme: "light" },
  { width: 1280, scheme: "dark" },
] as const;

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const editParts = ["words", "importance", "when", "steps"] as const;
const visitParts = ["catch-up", "options", "decide", "plan"] as const;

for (const look of looks) {
  const name = `${look.width} wide, ${look.scheme}`;

  test(`each part of an aim, help and text size, ${name}`, async ({ browser, aimwell }) => {
    const device = await open(browser, aimwell.address, look);
    const { page } = device;
    await take(device, "rosa", "/me");
    await helpAndTextSize(page);
    await page.getByRole("link", { name: "Change my words" }).click();
    const edit = new URL(page.url());
    for (const part of editParts) {
      edit.searchParams.set("part", part);
      await page.goto(edit.href);
      await expectFine(page);
    }
    await page.goto("/me/aim/edit?new=near");
    await expectFine(page);
    await done(device);
  });

  test(`each page of a check-in, ${name}`, async ({ browser, aimwell }) => {
    const device = await open(browser, aimwell.address, look);
    await take(device, "maya", "/me/check-in");
    await eachPageOfCheckIn(device.page);
    await done(device);
  });

  test(`each part of a visit, its help, and the page when it is hidden, ${name}`, async ({ browser, aimwell }) => {
    const device = await open(browser, aimwell.address, look);
    const { page } = device;
    await take(device, "rosa", "/me/visit");
    await page.getByRole("link", { name: "Open the visit" }).first().click();
    await expect(page).toHaveURL(/\/visit\//u);
    const visit = new URL(page.url());
    for (const part of visitParts) {
      visit.searchParams.set("part", part);
      await page.goto(visit.href);
      await expectFine(page);
    }
    await help(page);
    await page.getByRole("button", { name: "Hide", exact: true }).click();
    await expectFine(page);
    await done(device);
  });
}

async function take({ context, page }: Device, seat: string, place: string): Promise<void> {
  const answer = await context.request.post("/api/demo/sign-in", { data: { seat } });
  expect(answer.status()).toBe(200);
  await page.goto(place);
}

/** Help opens on every page, can be read by all, and gives the focus back. */
async function help(page: Page): Promise<void> {
  const button = page.getByRole("button", { name: "Help", exact: true });
  await button.click();
  await expect(page.getByRole("dialog", { name: "Do you need help now?" })).toBeVisible();
  await expectFine(page);
  await page.keyboard.press("Escape");
  await expect(button).toBeFocused();
}

async function helpAndTextSize(page: Page): Promise<void> {
  await help(page);
  await page.getByRole("button", { name: "Text size", exact: true }).click();
  const reading = page.getByRole("dialog", { name: "How this page reads" });
  await expect(reading).toBeVisible();
  await expectFine(page);
  await reading.getByRole("radio", { name: "Twice as large" }).check();
  await page.keyboard.press("Escape");
  await expectFine(page);
  await page.evaluate(() => localStorage.clear());
}

async function eachPageOfCheckIn(page: Page): Promise<void> {
  const title = page.getByRole("heading", { level: 1 });
  const again = page.getByRole("button", { name: "Check in again" });
  const first = page.getByRole("heading", { level: 1, name: "Is this still what you want?" });
  await expect(first.or(again)).toBeVisible();
  if (await again.isVisible()) await again.click();
  await expect(first).toBeVisible();
  for (;;) {
    await expectFine(page);
    const now = (await title.textContent()) ?? "";
    if (now === "Look it over, then send it") return;
    await goOn(page);
    await expect(title).not.toHaveText(now);
  }
}

/** What is asked changes with the days: an instrument may be left out, and a question takes its first answer. */
async function goOn(page: Page): Promise<void> {
  const leaveOut = page.getByRole("button", { name: "Leave these out today" });
  if (await leaveOut.isVisible()) return leaveOut.click();
  const answers = page.getByRole("main").getByRole("radio");
  if ((await answers.count()) > 0) await answers.first().check();
  await page.getByRole("button", { name: "Next", exact: true }).click();
}

async function expectFine(page: Page): Promise<void> {
  await expect(page.getByRole("heading", { level: 1, includeHidden: true })).toHaveCount(1);
  await expect(page.getByText(/^Getting .*…$/u).filter({ visible: true })).toHaveCount(0);
  const { pathname, search } = new URL(page.url());
  await expect(page).toHaveTitle(/ – Aimwell$/u);
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join("; ")}`);
  expect.soft(found, pathname + search).toEqual([]);
  const size = page.viewportSize();
  if (size === null) throw new TypeError("expected a window with a size");
  for (const width of [size.width, 320]) {
    await page.setViewportSize({ ...size, width });
    expect.soft(await sideways(page), `${pathname + search} at ${width}`).toEqual([]);
  }
  await page.setViewportSize(size);
}

/** What makes the page wider than the window; nothing where it is not. */
function sideways(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll("body *")].filter(
      (each) => each.getBoundingClientRect().right > clientWidth + 1,
    );
    return [`${scrollWidth} wide`, ...wide.slice(0, 3).map((each) => `${each.tagName}.${each.className}`)];
  });
}

async function done({ context, faults }: Device): Promise<void> {
  expect(faults).toEqual([]);
  await context.close();
}
