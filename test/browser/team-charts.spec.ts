import type { Page } from "@playwright/test";
import { expect, test } from "./aimwell.fixture.ts";
import { type Device, desk, phone } from "./devices.ts";
import { broken } from "./fine.ts";

test.use({ house: "the team's charts" });
test.describe.configure({ mode: "serial" });

const sit = async (device: Device, seat: string): Promise<Page> => {
  await device.context.request.post("/api/demo/sign-in", { data: { seat } });
  return device.page;
};
const dialog = (page: Page, title: string) => page.getByRole("dialog", { name: title });
const keep = (page: Page, title: string) =>
  dialog(page, title).getByRole("button", { name: "Keep it", exact: true }).click();

test("the board with its wall is one request", async ({ browser, aimwell }) => {
  const toms = await desk(browser, aimwell.address);
  const page = await sit(toms, "tom");
  const asked: string[] = [];
  page.on("request", (request) => {
    const { pathname } = new URL(request.url());
    if (/^\/api\/(?:team|wall|subjects|panel)/u.test(pathname)) asked.push(pathname);
  });
  await page.goto("/team");
  await expect(page.getByRole("heading", { name: "Worried while waiting" })).toBeVisible();
  await expect(page.getByRole("img", { name: /^Line chart/u }).first()).toBeVisible();
  expect(asked).toEqual(["/api/team"]);
  // What only counts how many there were stands in the chart that it is the count of.
  await expect(page.getByRole("heading", { name: "People asked about their wait" })).toHaveCount(0);
  await page.getByRole("button", { name: "Only what has changed" }).click();
  await expect(page.getByText("Nothing has changed more than usual.")).toBeVisible();
  expect(toms.faults).toEqual([]);
});

test("a chart's lines move only with a reason, all of it can be read back, and the chart can be taken along", async ({
  browser,
  aimwell,
}) => {
  const toms = await desk(browser, aimwell.address);
  const page = await sit(toms, "tom");
  await page.goto("/team");
  await page.getByRole("link", { name: "Worried while waiting" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Worried while waiting" })).toBeVisible();
  await expect(page.getByText(/^The usual was \d+(?:\.\d)? %\. Since .+ it is \d+(?:\.\d)? %:/u)).toBeVisible();
  await page.getByRole("button", { name: "Set the aim line" }).click();
  const aim = dialog(page, "Set the aim line");
  await aim.getByLabel("The number to reach").fill("5");
  await keep(page, "Set the aim line");
  await expect(aim.getByText("Write something here first.")).toBeVisible();
  await aim.getByLabel("Why").fill("We did better than we hoped.");
  await keep(page, "Set the aim line");
  const acts = page.getByRole("region", { name: "What was decided about this chart" }).getByRole("listitem");
  await expect(acts.first()).toContainText("The aim is 5. We did better than we hoped.");
  await expect(acts.filter({ hasText: "The aim is 10." })).toContainText("Tom Okafor");

  await page.getByRole("button", { name: "Leave a point out" }).click();
  await dialog(page, "Leave a point out").getByLabel("Which point?").selectOption({ index: 2 });
  await dialog(page, "Leave a point out").getByLabel("Why").fill("The phone was down all day.");
  await keep(page, "Leave a point out");
  await expect(acts.first()).toContainText("Left out");
  await page.getByText("See the numbers").click();
  await expect(page.getByRole("row", { name: /left out/u })).toHaveCount(1);
  await acts.first().getByRole("button", { name: "Take it back" }).click();
  await dialog(page, "Take it back").getByLabel("Why").fill("It was another day.");
  await keep(page, "Take it back");
  await expect(acts.first()).toContainText(/Taken back by Tom Okafor, .+: It was another day\./u);
  await expect(page.getByRole("row", { name: /left out/u })).toHaveCount(0);

  for (const [name, file] of [
    ["Picture (SVG)", /<svg[^>]+viewBox.+<title>Worried while waiting\./u],
    ["Table (CSV)", /^day,value,middle,lower limit,upper limit,stands,counted/u],
    ["Picture (PNG)", /^.PNG/u],
  ] as const) {
    const coming = page.waitForEvent("download");
    await page.getByRole("button", { name }).click();
    const stream = await (await coming).createReadStream();
    const pieces: Buffer[] = [];
    for await (const piece of stream) pieces.push(piece as Buffer);
    expect(Buffer.concat(pieces).toString("latin1")).toMatch(file);
  }
  await page.getByText("See the numbers").click();
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("button", { name: "Set the aim line" })).toBeHidden();
  await expect(page.getByRole("table")).toBeVisible();
  expect(toms.faults).toEqual([]);
});

test("a patient partner sees it in another way, and the verdict stays beside the note", async ({
  browser,
  aimwell,
}) => {
  const rosas = await phone(browser, aimwell.address);
  const page = await sit(rosas, "rosa");
  await page.goto("/team/measure/calls-answered-same-day");
  await page.getByRole("button", { name: "I see this in another way" }).click();
  await dialog(page, "I see this in another way")
    .getByLabel("What do you see?")
    .fill("Nobody rang my sister. <i>Ever</i>");
  await keep(page, "I see this in another way");
  await expect(dialog(page, "I see this in another way")).toHaveCount(0);
  await expect(page.getByText("Nobody rang my sister. <i>Ever</i>")).toBeVisible();
  await expect(page.getByText(/^Rosa Almeida, .+\. The chart said: Same as usual\.$/u)).toBeVisible();
  await expect(page.getByRole("heading", { level: 2, name: "Same as usual." })).toBeVisible();
  // A partner looks at what the lead chose to show apart, and does not choose it.
  await page.goto("/team/measure/aims.elicited");
  await expect(page.getByText("The team’s lead chooses it.")).toBeVisible();
  expect(await broken(page)).toEqual([]);
  expect(rosas.faults).toEqual([]);
});

test("figures are looked at apart by what the lead chose, in order of name", async ({ browser, aimwell }) => {
  const toms = await desk(browser, aimwell.address);
  const page = await sit(toms, "tom");
  await page.goto("/team/measure/aims.addressed");
  await expect(page.getByRole("heading", { level: 2, name: "Aims addressed: not on the wall yet" })).toBeVisible();
  await page.goto("/team/measure/aims.elicited");
  await page.getByRole("button", { name: "Choose what to look at apart" }).click();
  await dialog(page, "Choose what to look at apart").getByLabel("How we answered").check();
  await keep(page, "Choose what to look at apart");
  const apart = page.getByRole("region", { name: "The same, apart" });
  await expect(apart.getByRole("heading", { level: 3 }).first()).toBeVisible();
  const names = await apart.getByRole("heading", { level: 3 }).allTextContents();
  expect(names).toEqual(names.toSorted());
  expect(await broken(page)).toEqual([]);
  expect(toms.faults).toEqual([]);
});

test("levels stand as a distribution before any mean", async ({ browser, aimwell }) => {
  const toms = await desk(browser, aimwell.address);
  const page = await sit(toms, "tom");
  await page.goto("/team/measure/aims.attained.person");
  const levels = page.getByRole("table", { name: "How many stand where" });
  await expect(levels.getByRole("columnheader")).toHaveText([
    ...["Month", "Much less than hoped", "Less than hoped", "As hoped", "More than hoped", "Much more than hoped"],
    "As a T-score",
  ]);
  const below = await levels.boundingBox();
  const chart = await page.getByRole("slider").boundingBox();
  expect(below?.y ?? 0).toBeLessThan(chart?.y ?? 0);
  expect(toms.faults).toEqual([]);
});

test("a measure of our own is defined, loaded from a file, and mended line by line", async ({ browser, aimwell }) => {
  const toms = await desk(browser, aimwell.address);
  const page = await sit(toms, "tom");
  await page.goto("/team");
  await page.getByRole("button", { name: "Make a measure of our own" }).click();
  const own = dialog(page, "Make a measure of our own");
  const long = "People who told us that they knew whom to ask before they came to us for the first time, by week";
  await own.getByLabel("A short name").fill(long);
  await own.getByLabel("What do you count, and how?").fill("Who says yes at the desk.");
  await own.getByLabel("How many of how many", { exact: true }).check();
  await own.getByLabel("How many of what?", { exact: true }).fill("people who knew");
  await own.getByLabel("Out of how many of what?").fill("people asked");
  await own.getByLabel("Of whom").fill("Whoever comes for a first visit");
  await own.getByLabel("Which time").fill("The week");
  await own.getByRole("group", { name: "Which way is better?" }).getByLabel("Up").check();
  await own.getByRole("group", { name: "What does it show?" }).getByLabel("How people and staff work together").check();
  await own.getByLabel("Made together").check();
  await own.getByLabel("Why do you say so?").fill("They know it, not we.");
  await keep(page, "Make a measure of our own");
  await page.getByRole("link", { name: long }).click();
  await expect(page.getByText("No numbers yet.")).toBeVisible();

  await page.getByRole("button", { name: "Load a file" }).click();
  const load = dialog(page, "Load a file");
  const file = (text: string) => ({ name: "weeks.csv", mimeType: "text/csv", buffer: Buffer.from(text) });
  await load.getByLabel("Choose a file").setInputFiles(file("day,value,of\n2026-02-30,3,10\n2026-03-02,12,10\n"));
  await expect(load.getByText("Line 2 The day can't be read. Write it as 2026-11-03.")).toBeVisible();
  await expect(load.getByText("Line 3 12 is more than all there were (10). Check both.")).toBeVisible();
  await load.getByLabel("Choose a file").setInputFiles(file("x".repeat(200_001)));
  await expect(load.getByText("This file is too large. Load at most 200 kB at a time.")).toBeVisible();
  const weeks = Array.from({ length: 40 }, (_, at) => {
    const day = new Date(Date.UTC(2025, 0, 6 + 7 * at)).toISOString().slice(0, 10);
    return `${day},${at === 9 ? 0 : 4 + (at % 3)},${at === 9 ? 0 : 10}`;
  });
  await load.getByLabel("The lines").fill(["day,value,of", ...weeks].join("\n"));
  await load.getByRole("button", { name: "Look at it first" }).click();
  await expect(load.getByText("40 new, 0 other than before, 0 as they are. Nothing is taken in yet.")).toBeVisible();
  await load.getByRole("button", { name: "Take it in" }).click();
  await expect(page.getByText("40 new numbers came in, and 0 were corrected.")).toBeVisible();
  await expect(page.getByText(/^The last number is from .+ 2025\.$/u)).toBeVisible();
  await expect(page.getByText("It is how many of so many")).toBeVisible();
  // Nobody was asked in one week: the line has a gap there, and no zero.
  await page.getByText("See the numbers").click();
  await expect(page.getByRole("row", { name: /no number/u })).toHaveCount(1);
  await page.getByRole("slider").focus();
  await page.keyboard.press("Home");
  await expect(page.getByRole("slider")).toHaveAttribute("aria-valuetext", /^6 January, 40 %, 4 of 10/u);
  expect(await broken(page)).toEqual([]);
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 844 });
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
  }
  expect(toms.faults).toEqual([]);
});
