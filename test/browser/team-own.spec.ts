import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./aimwell.fixture.ts";
import { type Device, desk, loseSignal, phone } from "./devices.ts";
import { broken } from "./fine.ts";

test.use({ house: "the team" });
test.describe.configure({ mode: "serial" });

const sit = async (device: Device, seat: string): Promise<Page> => {
  await device.context.request.post("/api/demo/sign-in", { data: { seat } });
  return device.page;
};
const dialog = (page: Page, name: string): Locator => page.getByRole("dialog", { name });

test("one of the staff says in two taps how work is, and the team reads what got in the way", async ({
  browser,
  aimwell,
}) => {
  const toms = await phone(browser, aimwell.address);
  const tom = await sit(toms, "tom");
  await tom.goto("/today");
  const asked = tom.getByRole("region", { name: "How much joy is there in your work now?" });
  await expect(asked.getByRole("button", { name: "Say it" })).toBeDisabled();
  await asked.getByLabel("A lot").check();
  await asked.getByLabel("One thing that got in the way").fill("The printer, again.");
  expect(await broken(tom)).toEqual([]);
  await asked.getByRole("button", { name: "Say it" }).click();
  await expect(tom.getByText("Thank you. It counts, without your name.")).toBeVisible();
  await tom.reload();
  await expect(tom.getByRole("region", { name: "How does this change feel?" })).toBeVisible();
  await expect(asked).toHaveCount(0);
  const rosas = await desk(browser, aimwell.address);
  const rosa = await sit(rosas, "rosa");
  await rosa.goto("/team");
  const noted = rosa.getByRole("listitem").filter({ hasText: "The printer, again." });
  await expect(noted).toContainText("without a name");
  await expect(noted).not.toContainText("Tom");
  expect([...toms.faults, ...rosas.faults]).toEqual([]);
});

test("joy in work stands on the wall like every measure, as how many said what before any mean", async ({
  browser,
  aimwell,
}) => {
  const rosas = await desk(browser, aimwell.address);
  const rosa = await sit(rosas, "rosa");
  await rosa.goto("/team");
  await rosa.getByRole("link", { name: "Joy in work", exact: true }).click();
  await expect(rosa.getByRole("columnheader", { name: "Very much" })).toBeVisible();
  await expect(rosa.getByRole("slider")).toBeVisible();
  await expect(rosa.getByText("Nobody sees who said what.").first()).toBeVisible();
  // It is told by each for oneself, so nobody types it in, and it can't be looked at apart.
  await expect(rosa.getByRole("button", { name: "Load a file" })).toHaveCount(0);
  expect(await broken(rosa)).toEqual([]);
  // Whoever is in care is asked nothing of work.
  await rosa.goto("/team");
  await expect(rosa.getByRole("region", { name: "How much joy is there in your work now?" })).toHaveCount(0);
  expect(rosas.faults).toEqual([]);
});

test("what was in the room and how it left one stands on the own page alone", async ({ browser, aimwell }) => {
  const toms = await desk(browser, aimwell.address);
  const tom = await sit(toms, "tom");
  await tom.goto("/noticing");
  await tom.getByRole("button", { name: "Log what you noticed" }).click();
  const note = dialog(tom, "Log what you noticed");
  await note.getByLabel("What I saw, in a line").fill("He showed me how he climbs the stairs.");
  await note.getByLabel("Made together").check();
  await note.getByLabel("How we look at people’s needs").check();
  await note.getByRole("group", { name: "What was in the room?" }).getByLabel("Their aim").check();
  await note.getByRole("group", { name: "What was in the room?" }).getByLabel("Their life, this place").check();
  await note.getByRole("group", { name: "How did it leave me?" }).getByLabel("Humbled").check();
  expect(await broken(tom)).toEqual([]);
  await note.getByRole("button", { name: "Keep it" }).click();
  const mine = tom.getByRole("listitem").filter({ hasText: "He showed me how he climbs the stairs." });
  await expect(mine).toContainText("In the room: Their aim and Their life, this place. It left me: humbled.");

  await tom.goto("/team/meeting");
  for (let part = 1; part < 7; part += 1) await tom.getByRole("button", { name: "Next part" }).click();
  const own = tom.getByRole("region", { name: "One line for me" });
  await own.getByLabel("One line for me").fill("Ask first, then write.");
  await own.getByRole("button", { name: "Keep it for me" }).click();
  await expect(own.getByText("It is kept. Only you can read it.")).toBeVisible();
  await tom.goto("/noticing");
  await expect(tom.getByRole("region", { name: "Only for me" })).toContainText("Ask first, then write.");

  const rosas = await desk(browser, aimwell.address);
  const rosa = await sit(rosas, "rosa");
  await rosa.goto("/noticing");
  await expect(rosa.getByText("He showed me how he climbs the stairs.")).toBeVisible();
  const told = (await rosas.answers()).join("\n");
  expect(told).toContain("He showed me how he climbs the stairs.");
  expect(told).not.toContain("Ask first, then write.");
  expect(told).not.toContain("humbled");
  expect([...toms.faults, ...rosas.faults]).toEqual([]);
});

test("a note that was not taken when the signal came back returns to its author, to be mended", async ({
  browser,
  aimwell,
}) => {
  const mayas = await phone(browser, aimwell.address);
  const maya = await sit(mayas, "maya");
  await maya.goto("/me/plan");
  await maya.getByRole("button", { name: "Help" }).click();
  await maya.getByRole("button", { name: "Something got in the way" }).click();
  await maya.getByLabel("What got in the way?").fill("The lift. \u0000");
  await loseSignal(mayas);
  await maya.getByRole("button", { name: "Send it", exact: true }).click();
  await expect(maya.getByText(/^Thank you. It is on this phone/u)).toBeVisible();
  await maya.getByRole("button", { name: "Close" }).last().click();
  await mayas.context.setOffline(false);
  const no = maya.getByRole("alert").filter({ hasText: "The team did not get this." });
  await expect(no).toContainText("The lift.");
  await expect(no).toContainText("Write them anew, then send them again.");
  expect(await broken(maya)).toEqual([]);
  await no.getByRole("button", { name: "Change it and send it" }).click();
  await maya.getByLabel("What got in the way?").fill("The lift stood all day.");
  await maya.getByRole("button", { name: "Send it", exact: true }).click();
  await expect(maya.getByText("Thank you. It is on the team’s board now.")).toBeVisible();
  await expect(no).toHaveCount(0);
  await maya.reload();
  await expect(maya.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(no).toHaveCount(0);
  expect(mayas.faults).toEqual([]);
});

test("a file that is dropped on a measure shows its points once it was taken in", async ({ browser, aimwell }) => {
  const toms = await desk(browser, aimwell.address);
  const page = await sit(toms, "tom");
  await page.goto("/team/measure/calls-answered-same-day");
  await page.getByRole("button", { name: "Load a file" }).click();
  const load = dialog(page, "Load a file");
  const dropped = await page.evaluateHandle(() => {
    const data = new DataTransfer();
    data.items.add(new File(["day,value\n2025-01-01,11\n2025-01-02,12\n"], "calls.csv", { type: "text/csv" }));
    return data;
  });
  const place = load.getByRole("group", { name: "Load a file" });
  await place.dispatchEvent("dragover", { dataTransfer: dropped });
  await place.dispatchEvent("drop", { dataTransfer: dropped });
  await expect(load.getByText("2 new, 0 other than before, 0 as they are. Nothing is taken in yet.")).toBeVisible();
  await load.getByRole("button", { name: "Take it in" }).click();
  await expect(page.getByText("2 new numbers came in, and 0 were corrected.")).toBeVisible();
  await page.getByText("See the numbers").click();
  await expect(page.getByRole("row", { name: /1 January 2025.*\b11\b/u })).toBeVisible();
  await expect(page.getByRole("row", { name: /2 January 2025.*\b12\b/u })).toBeVisible();
  expect(toms.faults).toEqual([]);
});
