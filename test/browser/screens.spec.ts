import AxeBuilder from "@axe-core/playwright";
import type { Browser, BrowserContext, Page } from "@playwright/test";
import { expect, test } from "./aimwell.fixture.ts";
import { type Device, open } from "./devices.ts";

type Cookies = Awaited<ReturnType<BrowserContext["storageState"]>>;
type Address = string;

const looks = [
  { width: 390, scheme: "light" },
  { width: 390, scheme: "dark" },
  { width: 1280, scheme: "light" },
  { width: 1280, scheme: "dark" },
] as const;

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Who sits at the device, as the start page names them. */
const seats = ["Rosa Almeida", "Inês Almeida", "Tom Okafor", "Dr Anita Singh", "Maya Lindqvist"] as const;
type Name = (typeof seats)[number];

const cookies = new Map<Name, Cookies>();
const addresses = { visit: "", subject: "" };

test.beforeAll(async ({ browser, aimwell }) => {
  for (const name of seats) {
    const device = await open(browser, aimwell.address, { width: 1280 });
    await device.page.goto("/");
    await device.page.getByRole("listitem").filter({ hasText: name }).getByRole("button").first().click();
    await device.page.waitForURL(/\/(me|today)$/u);
    if (name === "Tom Okafor") {
      const rows = (await (await device.context.request.get("/api/panel")).json()) as { rows: PanelRow[] };
      const rosa = rows.rows.find((row) => row.name === "Rosa Almeida");
      addresses.subject = rosa?.subject ?? "";
      addresses.visit = rosa?.visits[0]?.id ?? "";
    }
    cookies.set(name, await device.context.storageState());
    await device.context.close();
  }
});

interface PanelRow {
  readonly name: string;
  readonly subject: string;
  readonly visits: readonly { readonly id: string }[];
}

const parts = ["catch-up", "options", "decide", "plan"] as const;
const personPages: readonly Address[] = ["/me", "/me/visit", "/me/plan", "/me/sharing", "/me/formula"];
const editParts = ["words", "importance", "when", "steps"] as const;

for (const look of looks) {
  const name = `${look.width} wide, ${look.scheme}`;

  test(`before signing in, ${name}`, async ({ browser, aimwell }) => {
    const device = await open(browser, aimwell.address, look);
    await visitAll(device, ["/", "/sign-in", "/join/no-such-link-abcdefgh", "/no-such-page"]);
    await device.page.goto("/");
    await device.page.getByRole("button", { name: "I have a code from my clinic" }).click();
    await examine(device.page);
    await done(device);
  });

  test(`a person's screens, ${name}`, async ({ browser, aimwell }) => {
    const device = await sit(browser, aimwell.address, { who: "Rosa Almeida", look });
    await visitAll(device, personPages);
    await dialogs(device.page);
    await device.page.goto("/me");
    await device.page.getByRole("link", { name: "Change my words" }).click();
    const edit = new URL(device.page.url());
    for (const part of editParts) {
      edit.searchParams.set("part", part);
      await device.page.goto(edit.href);
      await examine(device.page);
    }
    await visitAll(device, ["/me/aim/edit?new=near", "/me/no-such-page"]);
    await visitAll(
      device,
      parts.map((part) => `/visit/${addresses.visit}?part=${part}`),
    );
    await done(device);
  });

  test(`a person in low mood, and each page of a check-in, ${name}`, async ({ browser, aimwell }) => {
    const device = await sit(browser, aimwell.address, { who: "Maya Lindqvist", look });
    await visitAll(device, ["/me", "/me/plan"]);
    await eachPageOfCheckIn(device.page);
    await done(device);
  });

  test(`a supporter's screens, ${name}`, async ({ browser, aimwell }) => {
    const device = await sit(browser, aimwell.address, { who: "Inês Almeida", look });
    await visitAll(device, ["/me", "/me/visit", "/me/plan", "/me/sharing", `/visit/${addresses.visit}`]);
    await done(device);
  });

  test(`a professional's screens, ${name}`, async ({ browser, aimwell }) => {
    const device = await sit(browser, aimwell.address, { who: "Tom Okafor", look });
    const { subject, visit } = addresses;
    await visitAll(device, ["/today", "/people", "/formula"]);
    await visitAll(device, [`/people/${subject}`, `/people/${subject}/plan`, `/formula/${subject}`]);
    await visitAll(
      device,
      parts.map((part) => `/visit/${visit}?subject=${subject}&part=${part}`),
    );
    await dialogs(device.page);
    await done(device);
  });

  test(`a family doctor's screens, ${name}`, async ({ browser, aimwell }) => {
    const device = await sit(browser, aimwell.address, { who: "Dr Anita Singh", look });
    await visitAll(device, ["/today", "/people"]);
    await device.page.getByRole("button", { name: "Add a person" }).click();
    await examine(device.page);
    await done(device);
  });
}

interface Sitting {
  readonly who: Name;
  readonly look: (typeof looks)[number];
}

async function sit(browser: Browser, address: string, { who, look }: Sitting): Promise<Device> {
  const kept = cookies.get(who);
  if (kept === undefined) throw new Error(`nobody took the seat of ${who}`);
  return open(browser, address, { ...look, cookies: kept });
}

async function visitAll({ page }: Device, places: readonly Address[]): Promise<void> {
  for (const place of places) {
    await page.goto(place);
    await examine(page);
  }
}

async function dialogs(page: Page): Promise<void> {
  const help = page.getByRole("button", { name: "Help", exact: true });
  await help.click();
  await expect(page.getByRole("dialog", { name: "Do you need help now?" })).toBeVisible();
  await examine(page);
  await page.keyboard.press("Escape");
  await expect(help).toBeFocused();
  const textSize = page.getByRole("button", { name: "Text size", exact: true });
  if ((await textSize.count()) === 0) return;
  await textSize.click();
  await expect(page.getByRole("dialog", { name: "How this page reads" })).toBeVisible();
  await examine(page);
  await page.keyboard.press("Escape");
}

async function eachPageOfCheckIn(page: Page): Promise<void> {
  await page.goto("/me/check-in");
  await settled(page);
  const again = page.getByRole("button", { name: "Check in again" });
  if (await again.isVisible()) await again.click();
  const title = page.getByRole("heading", { level: 1 });
  const seen: string[] = [];
  for (;;) {
    await examine(page);
    const now = (await title.textContent()) ?? "";
    seen.push(now);
    if (now === "Look it over, then send it") break;
    await goOn(page);
    await expect(title).not.toHaveText(now);
  }
  expect(seen.length, seen.join(", ")).toBeGreaterThanOrEqual(4);
}

/** What is asked changes with the days; an instrument may be left out, and a question takes its first answer. */
async function goOn(page: Page): Promise<void> {
  const leaveOut = page.getByRole("button", { name: "Leave these out today" });
  if (await leaveOut.isVisible()) return leaveOut.click();
  const answers = page.getByRole("main").getByRole("radio");
  if ((await answers.count()) > 0) await answers.first().check();
  await page.getByRole("button", { name: "Next", exact: true }).click();
}

/** The page has its own words: nothing is being fetched any more. */
async function settled(page: Page): Promise<void> {
  await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
  await expect(page.getByText(/^(Getting|Reading) .*…$/u).filter({ visible: true })).toHaveCount(0);
}

async function examine(page: Page): Promise<void> {
  await settled(page);
  const where = new URL(page.url()).pathname;
  expect.soft(await page.title(), where).toMatch(/ – Aimwell$/u);
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(" | ")}`);
  expect.soft(found, `${where} (axe)`).toEqual([]);
  const size = page.viewportSize();
  if (size === null) throw new TypeError("expected a size of the window");
  expect.soft(await sideways(page), `${where} at ${size.width}`).toEqual([]);
  await page.setViewportSize({ ...size, width: 320 });
  expect.soft(await sideways(page), `${where} at 320`).toEqual([]);
  await page.setViewportSize(size);
}

/** What makes the page wider than the window; nothing where it is not. */
function sideways(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll("main *, header *, nav *")].filter(
      (each) => each.getBoundingClientRect().right > clientWidth + 1,
    );
    return [`${scrollWidth} wide`, ...wide.slice(0, 3).map((each) => `${each.tagName}.${each.className}`)];
  });
}

async function done({ context, faults }: Device): Promise<void> {
  expect(faults).toEqual([]);
  await context.close();
}
