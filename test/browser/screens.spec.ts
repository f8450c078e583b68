import type { APIRequestContext, Browser, Page } from "@playwright/test";
import { expect, test } from "./aimwell.fixture.ts";
import { type Device, open } from "./devices.ts";
import { arrived, broken } from "./fine.ts";

// Nothing here depends on anything else here.
test.describe.configure({ mode: "parallel" });

const widths = [390, 1280] as const;

const nowhere = "/no/such/page";
const frames = 60;

const sidewaysBy = ({ page }: Device) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Everything that is wrong with a page, in words; nothing when it is as it should be. */
async function wrongWith(device: Device, path: string): Promise<readonly string[]> {
  const { page, faults } = device;
  await page.goto(path);
  await arrived(page);
  await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
  const lost = page.getByRole("heading", { level: 1, name: "There is no page here" });
  await expect(lost).toHaveCount(path === nowhere ? 1 : 0);
  await expect(page).toHaveTitle(/ – Aimwell$/u);
  const found = [...(await foundByAxe(page, "light")), ...(await foundByAxe(page, "dark"))];
  const overflow = await sidewaysBy(device);
  const sideways = overflow > 0 ? [`scrolls sideways by ${overflow} px`] : [];
  return [...found, ...sideways, ...faults.splice(0)].map((words) => `${path}: ${words}`);
}

/** In the other light only colours differ. */
const ofColour = ["color-contrast", "link-in-text-block"];

/** What axe finds on a page in one light: the page follows the device's light as it stands. */
async function foundByAxe(page: Page, light: "light" | "dark"): Promise<readonly string[]> {
  await page.emulateMedia({ colorScheme: light });
  const found = await (light === "light" ? broken(page) : broken(page, ofColour));
  return found.map((words) => `${light} ${words}`);
}

async function sidewaysAt320(device: Device, path: string): Promise<readonly string[]> {
  await device.page.setViewportSize({ width: 320, height: 640 });
  const overflow = await settledSideways(device);
  await device.page.setViewportSize({ width: 390, height: 844 });
  return overflow > 0 ? [`320 ${path}: scrolls sideways by ${overflow} px`] : [];
}

/** With letters twice as large, as whoever sees little sets them in the page itself. */
async function sidewaysAtTwice(device: Device, path: string): Promise<readonly string[]> {
  const letters = (text: string | null) =>
    device.page.evaluate((size) => {
      if (size === null) delete document.documentElement.dataset["text"];
      else document.documentElement.dataset["text"] = size;
    }, text);
  await letters("largest");
  const overflow = await settledSideways(device);
  await letters(null);
  return overflow > 0 ? [`200 % ${path}: scrolls sideways by ${overflow} px`] : [];
}

async function settledSideways(device: Device): Promise<number> {
  let overflow = await sidewaysBy(device);
  // A chart is drawn anew for the new width some frames later.
  for (let frame = 0; frame < frames && overflow > 0; frame += 1) {
    await device.page.evaluate(() => new Promise(requestAnimationFrame));
    overflow = await sidewaysBy(device);
  }
  return overflow;
}

/** Looks at every path in every light and width, and once more at 320 px and at 200 %. */
async function expectFine(browser: Browser, address: string, paths: readonly string[], seat?: string): Promise<void> {
  const wrong: string[] = [];
  for (const width of widths) {
    const device = await open(browser, address, { width, scheme: "light" });
    if (seat !== undefined) await device.context.request.post("/api/demo/sign-in", { data: { seat } });
    for (const path of paths) {
      for (const words of await wrongWith(device, path)) wrong.push(`${width} ${words}`);
      if (width === 390) wrong.push(...(await sidewaysAt320(device, path)), ...(await sidewaysAtTwice(device, path)));
    }
    await device.context.close();
  }
  expect(wrong).toEqual([]);
}

interface Row {
  readonly subject: string;
  readonly name: string | null;
  readonly visits: readonly { readonly id: string }[];
}

/** Rosa's record and her visit of today, as Tom's list has them. */
async function rosaOf(request: APIRequestContext, address: string): Promise<{ subject: string; visit: string }> {
  await request.post(`${address}/api/demo/sign-in`, { data: { seat: "tom" } });
  const { rows } = (await (await request.get(`${address}/api/panel`)).json()) as { readonly rows: readonly Row[] };
  const rosa = rows.find(({ name }) => name?.startsWith("Rosa"));
  const visit = rosa?.visits[0]?.id;
  if (rosa === undefined || visit === undefined) throw new Error("Expected Rosa with a visit in Tom's list.");
  return { subject: rosa.subject, visit };
}

test("whoever comes to the door finds it open to all", ({ browser, aimwell }) =>
  expectFine(browser, aimwell.address, ["/", "/sign-in", "/join/a-link-that-was-used-before", nowhere]));

test("the person's pages can be used by all", ({ browser, aimwell }) =>
  expectFine(
    browser,
    aimwell.address,
    [
      ...["/me", "/me/aim/edit", "/me/check-in", "/me/plan", "/me/learned"],
      ...["/me/sharing", "/me/visit", "/me/from-paper", "/me/formula"],
    ],
    "rosa",
  ));

test("the pages of a person in a low year can be used by all", ({ browser, aimwell }) =>
  expectFine(browser, aimwell.address, ["/me", "/me/check-in", "/me/plan"], "maya"));

test("the team's pages can be used by all", ({ browser, aimwell }) =>
  expectFine(
    browser,
    aimwell.address,
    ["/team", "/team/measure/aims.elicited", "/team/measure/worry-while-waiting", "/team/meeting", "/noticing"],
    "tom",
  ));

test("the supporter's pages can be used by all", ({ browser, aimwell }) =>
  expectFine(browser, aimwell.address, ["/me", "/me/plan", "/me/learned", "/me/sharing"], "ines"));

test("the professional's pages can be used by all", async ({ browser, aimwell, request }) => {
  const { subject } = await rosaOf(request, aimwell.address);
  const days = ["/today", "/today/next", "/today/huddle", "/today/between"];
  const paths = [
    ...days,
    "/people",
    "/people?only=fit",
    `/people/${subject}`,
    `/people/${subject}/from-paper`,
    `/people/${subject}/learned`,
    "/formula",
    "/formula?level=team",
  ];
  await expectFine(browser, aimwell.address, [...paths, `/formula/${subject}`], "tom");
});

test("the visit's page can be used by all, on either side", async ({ browser, aimwell, request }) => {
  const { subject, visit } = await rosaOf(request, aimwell.address);
  const path = `/visit/${visit}?subject=${subject}`;
  await expectFine(browser, aimwell.address, [path], "tom");
  await expectFine(browser, aimwell.address, [path], "rosa");
});
