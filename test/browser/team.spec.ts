import type { Page } from "@playwright/test";
import { expect, test } from "./aimwell.fixture.ts";
import { type Device, desk, phone } from "./devices.ts";

test.use({ house: "the team" });
test.describe.configure({ mode: "serial" });

const sit = async (device: Device, seat: string): Promise<Page> => {
  await device.context.request.post("/api/demo/sign-in", { data: { seat } });
  return device.page;
};
const dialog = (page: Page, title: string) => page.getByRole("dialog", { name: title });
/** Somebody leaves the team, and stands no longer among those who are on it. */
async function leaves(page: Page, name: string): Promise<void> {
  const crew = dialog(page, "Who is on the team");
  await crew
    .getByRole("listitem")
    .filter({ hasText: name })
    .getByRole("button", { name: /^Leaves the team/u })
    .click();
  await dialog(page, `${name} leaves the team`).getByRole("button", { name: "Leaves the team" }).click();
  await expect(crew.getByText(name)).toHaveCount(0);
}
const keep = (page: Page, title: string) =>
  dialog(page, title).getByRole("button", { name: "Keep it", exact: true }).click();

test("what got in a person's way stands on the team's board, two taps from any page", async ({ browser, aimwell }) => {
  const rosas = await phone(browser, aimwell.address);
  const page = await sit(rosas, "rosa");
  await page.goto("/me/plan");
  await page.getByRole("button", { name: "Help" }).click();
  await page.getByRole("button", { name: "Something got in the way" }).click();
  await page.getByLabel("What got in the way?").fill("The bell at the side door is too high for me. <b>Ring</b>");
  await page.getByRole("button", { name: "Send it" }).click();
  await expect(page.getByText("It is on the team’s board now.")).toBeVisible();

  const toms = await desk(browser, aimwell.address);
  const board = await sit(toms, "tom");
  await board.goto("/team");
  const note = board.getByRole("listitem").filter({ hasText: "The bell at the side door" });
  await expect(note).toContainText("<b>Ring</b>");
  await expect(note).toContainText("without a name");
  await note.getByRole("button", { name: "Answer" }).click();
  await dialog(board, "Answer").getByLabel("We take it up").check();
  await dialog(board, "Answer").getByLabel("In a line, to all").fill("A second bell comes this week.");
  await keep(board, "Answer");
  await expect(note).toContainText("A second bell comes this week.");
  expect([...rosas.faults, ...toms.faults]).toEqual([]);
});

test("a driver and an idea are drawn by keys alone, and a test of the idea begins with a guess", async ({
  browser,
  aimwell,
}) => {
  const toms = await desk(browser, aimwell.address);
  const page = await sit(toms, "tom");
  await page.goto("/team");
  await page.getByRole("button", { name: "Add a driver" }).focus();
  await page.keyboard.press("Enter");
  await dialog(page, "Add a driver").getByLabel("What has to be different?").focus();
  await page.keyboard.type("Nobody has to ask twice");
  await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Keep it" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Nobody has to ask twice" })).toBeVisible();

  await page.getByRole("button", { name: "Add an idea" }).click();
  const idea = dialog(page, "Add an idea");
  await idea.getByLabel("What could we try?").fill("One answer sheet for the desk");
  await idea.getByLabel("What is it for?").selectOption({ label: "Nobody has to ask twice" });
  await idea.getByLabel("What people lived through").check();
  await keep(page, "Add an idea");
  await expect(
    page
      .getByRole("listitem")
      .filter({ hasText: /^idea: One answer sheet/u })
      .last(),
  ).toBeVisible();

  await page.getByRole("button", { name: "Plan a test" }).last().click();
  const plan = dialog(page, "Plan a test");
  await plan.getByRole("button", { name: "Keep it", exact: true }).click();
  await expect(plan.getByText("Write something here first.").first()).toBeVisible();
  await plan.getByLabel("Which idea does it try?").selectOption({ label: "One answer sheet for the desk" });
  await plan.getByLabel("A short name").fill("The sheet on Monday");
  await plan.getByLabel("What we try").fill("Grace uses the sheet with one person.");
  await plan.getByLabel("What we think will come").fill("They ask once.");
  await plan.getByRole("group", { name: "Which way will the number go?" }).getByLabel("Down").check();
  await plan.getByLabel("Which number will tell?").selectOption({ label: "Worried while waiting" });
  await plan.getByLabel("What must not get worse?").fill("Calls answered on the same day");
  await plan.getByRole("group", { name: "With how many?" }).getByLabel("One").check();
  await plan.getByLabel("With whom, in words").fill("1 person");
  for (const ready of ["Does it fit", "Do we have the time", "Are those who do it ready"])
    await plan
      .getByRole("group", { name: new RegExp(ready, "u") })
      .getByLabel("Yes")
      .check();
  await plan.getByLabel("When do we stop at once?").fill("If the person is upset by it");
  await plan.getByLabel("Until").fill("2099-01-31");
  await plan.getByRole("button", { name: "Keep it", exact: true }).click();
  // Once it is finished, its card names it as well.
  const step = page.getByRole("listitem").filter({ hasText: "The sheet on Monday" }).first();
  await expect(step).toContainText("We think: They ask once.");
  await step.getByRole("button", { name: "Start the test" }).click();
  await step.getByRole("button", { name: "Look at what came" }).click();
  const study = dialog(page, "Look at what came");
  await study.getByLabel("What came?").fill("Asked once, and thanked us.");
  await study.getByLabel("As we thought").check();
  await keep(page, "Look at what came");
  await step.getByRole("button", { name: "Decide what to do" }).click();
  await dialog(page, "Decide what to do").getByLabel("Try it wider").check();
  await keep(page, "Decide what to do");
  await expect(step).toContainText("Try it wider.");
  await page.reload();
  await expect(page.getByRole("heading", { name: "Small tests: One answer sheet for the desk" })).toBeVisible();
  expect(toms.faults).toEqual([]);
});

test("a patient partner sees the same board, and nobody else who is in care does", async ({ browser, aimwell }) => {
  const rosas = await phone(browser, aimwell.address);
  const page = await sit(rosas, "rosa");
  await page.goto("/me");
  await page.getByRole("button", { name: "Help" }).click();
  await page.getByRole("link", { name: "The team’s board" }).click();
  await expect(page.getByRole("heading", { name: "Are we getting better?" })).toBeVisible();
  await page.goto("/noticing");
  await page.getByRole("button", { name: "Log what you noticed" }).click();
  const log = dialog(page, "Log what you noticed");
  await log.getByLabel("How we look at people’s needs").check();
  await log.getByLabel("Made together").check();
  await log.getByLabel("What I saw, in a line").fill("Tom asked what I hoped for before he looked at my hip.");
  await keep(page, "Log what you noticed");
  await expect(log).toHaveCount(0);
  await expect(page.getByText("Tom asked what I hoped for")).toBeVisible();

  const ines = await phone(browser, aimwell.address);
  const other = await sit(ines, "ines");
  await other.goto("/team");
  await expect(other.getByText("This board is for the clinic's team.")).toBeVisible();
});

test("staff take a patient partner in, who leaves again", async ({ browser, aimwell }) => {
  const toms = await desk(browser, aimwell.address);
  const page = await sit(toms, "tom");
  await page.goto("/team");
  await page.getByRole("button", { name: /patient partners$/u }).click();
  await page.getByRole("button", { name: "Take a patient partner in" }).click();
  const take = dialog(page, "Take a patient partner in");
  await take.getByRole("button", { name: "Take a patient partner in" }).click();
  await expect(take.getByText("Choose one first.")).toBeVisible();
  await expect(take.getByRole("combobox")).toBeFocused();
  await take.getByLabel("Who joins the team?").selectOption({ label: "Patience Mwale" });
  await take.getByRole("button", { name: "Take a patient partner in" }).click();
  const crew = dialog(page, "Who is on the team");
  await leaves(page, "Patience Mwale");

  // Who stands by somebody comes into the list by the grant that this person gave.
  await crew.getByRole("button", { name: "Take a patient partner in" }).click();
  await take.getByLabel("Who joins the team?").selectOption({ label: "Rosa" });
  await take.getByLabel("Somebody who stands by them").check();
  await take.getByRole("button", { name: "Take a patient partner in" }).click();
  await take.getByLabel("Who joins the team?").selectOption({ label: "Inês Almeida" });
  await take.getByRole("button", { name: "Take a patient partner in" }).click();
  await leaves(page, "Inês Almeida");
  expect(toms.faults).toEqual([]);
});

test("work is said differently by keys alone, says whether it is made for people, and stands beside other work", async ({
  browser,
  aimwell,
}) => {
  const toms = await desk(browser, aimwell.address);
  const page = await sit(toms, "tom");
  await page.goto("/team");
  const goal = page.getByRole("region", { name: "What we are trying to do" });
  await expect(goal).toContainText("Nobody has said yet: is this made for people, or together with them?");
  await goal.getByRole("button", { name: /^Change it/u }).focus();
  await page.keyboard.press("Enter");
  const change = dialog(page, "Change it");
  await change.getByLabel("How good, in a number if you can").focus();
  await page.keyboard.press("Control+A");
  await page.keyboard.type("From 4 in 10 worried to 1 in 20");
  const together = change.getByRole("radio", { name: "Made together" });
  await expect(together).not.toBeChecked();
  await together.focus();
  await page.keyboard.press("Space");
  await change.getByLabel("Why do you say so?").focus();
  await page.keyboard.type("A wait is borne together");
  await page.keyboard.press("Enter");
  await expect(goal).toContainText("From 4 in 10 worried to 1 in 20");
  await expect(goal).toContainText("Made together: A wait is borne together");
  await expect(goal.getByRole("button", { name: /^Change it/u })).toBeFocused();
  await goal.getByText("1 earlier wording").click();
  await expect(goal.getByText(/From 4 in 10 worried to 1 in 10/u)).toBeVisible();

  await goal.getByRole("button", { name: "Say what else we want to make better" }).click();
  const start = dialog(page, "Say what we want to make better");
  await start.getByLabel("In one line").fill("A new hip in time");
  await start.getByLabel("What gets in people’s way now?").fill("They wait for months.");
  await start.getByLabel("Which aim of people does it serve?").fill("To walk.");
  await start.getByLabel("How good, in a number if you can").fill("90 days for all");
  await start.getByLabel("By when").fill("2099-01-31");
  await start.getByLabel("For whom").fill("Whoever needs a hip");
  await start.getByLabel("Made for people").check();
  await start.getByLabel("Why do you say so?").fill("A hip is made in an hour");
  await start.getByLabel("What will people have of it?").fill("They walk sooner.");
  await start.getByLabel("Which chart will show it?").selectOption({ label: "Worried while waiting" });
  await keep(page, "Say what we want to make better");
  await expect(goal).toContainText("Made for people: A hip is made in an hour");
  await expect(page.locator(".theory-aim")).toHaveText("A new hip in time");
  await goal.getByRole("link", { name: "A wait that worries nobody" }).click();
  await expect(page).toHaveURL(/\/team\?improvement=/u);
  await expect(page.locator(".theory-aim")).toHaveText("A wait that worries nobody");
  await page.reload();
  await expect(goal).toContainText("From 4 in 10 worried to 1 in 20");
  expect(toms.faults).toEqual([]);
});

test("a team meeting goes part by part, and its notes are kept", async ({ browser, aimwell }) => {
  const toms = await desk(browser, aimwell.address);
  const page = await sit(toms, "tom");
  await page.goto("/team/meeting");
  await expect(page.getByText("Part 1 of 7")).toBeVisible();
  await page.getByRole("textbox", { name: "What has changed" }).fill("Fewer worry. We go on.");
  await page.getByRole("button", { name: "Next part" }).click();
  await expect(page.getByText(/A theme is shown when \d+ people or more share it/u)).toBeVisible();
  await page.getByRole("button", { name: "Keep these notes" }).click();
  await expect(page.getByText("What has changed: Fewer worry. We go on.")).toBeVisible();
  expect(toms.faults).toEqual([]);
});
