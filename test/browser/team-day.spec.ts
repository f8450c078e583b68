import type { Page } from "@playwright/test";
import { expect, test } from "./aimwell.fixture.ts";
import { type Device, desk, loseSignal, phone } from "./devices.ts";

test.use({ house: "the team" });
test.describe.configure({ mode: "serial" });

const sit = async (device: Device, seat: string): Promise<Page> => {
  await device.context.request.post("/api/demo/sign-in", { data: { seat } });
  return device.page;
};

const told = (page: Page, words: string) => page.getByRole("listitem").filter({ hasText: words });

async function ask(page: Page, words: string): Promise<void> {
  await page.goto("/me/visit");
  await page.getByRole("button", { name: "Ask your team" }).click();
  await page.getByLabel("Ask your team").fill(words);
  await page.getByRole("button", { name: "Send it" }).click();
  // Among what was sent: for a moment the words stand in the form as well.
  await expect(told(page, words)).toBeVisible();
}

test("a question is answered by a standard in two taps, and the person reads it", async ({ browser, aimwell }) => {
  const rosas = await phone(browser, aimwell.address);
  const rosa = await sit(rosas, "rosa");
  await ask(rosa, "I missed the whole weekend. Do I begin again?");
  await expect(rosa.getByText("Your team answers within 2 days.")).toBeVisible();

  const toms = await desk(browser, aimwell.address);
  const tom = await sit(toms, "tom");
  await tom.goto("/today/between");
  const line = told(tom, "I missed the whole weekend.");
  await expect(line).toContainText("Answer by");
  await line.getByRole("button", { name: "Standard answer" }).click();
  await tom
    .getByRole("dialog")
    .getByRole("button", { name: /^Send this/u })
    .first()
    .click();
  await expect(tom.getByText(/^Your answer went to Rosa/u)).toBeVisible();
  await expect(line).toHaveCount(0);

  await rosa.goto("/me");
  await expect(rosa.getByText("Tom answered you.")).toBeVisible();
  await rosa.getByRole("link", { name: /^Read it/u }).click();
  await expect(told(rosa, "I missed the whole weekend.")).toContainText("Tom answered");
  expect([...rosas.faults, ...toms.faults]).toEqual([]);
});

test("a new answer that was given again becomes a standard, and a fitted one says why", async ({
  browser,
  aimwell,
}) => {
  const rosas = await phone(browser, aimwell.address);
  const rosa = await sit(rosas, "rosa");
  const questions = ["May I swim?", "May I swim in the sea?", "Is the pool all right?"];
  for (const words of questions) await ask(rosa, words);
  const toms = await desk(browser, aimwell.address);
  const tom = await sit(toms, "tom");
  await tom.goto("/today/between");
  const answers = tom.getByRole("dialog");
  for (const words of questions.slice(0, 2)) {
    await told(tom, `“${words}”`).or(told(tom, words)).first().getByRole("button", { name: "New answer" }).click();
    await answers.getByRole("button", { name: "Send it" }).click();
    await expect(answers.getByText("Write something here first.")).toHaveCount(2);
    await answers.getByLabel("Your answer").fill("Yes, when the wound is dry.");
    await answers.getByLabel("What did you do, in a few words?").fill("Swimming after surgery");
    await answers.getByRole("button", { name: "Send it" }).click();
    await expect(answers).toHaveCount(0);
  }
  await expect(tom.getByText("2 times, to 1 person")).toBeVisible();
  await tom.getByRole("button", { name: "Make it a standard: Swimming after surgery" }).click();
  await answers.getByLabel("The answer").fill("You can swim when the wound is dry, after 3 weeks.");
  await answers.getByRole("button", { name: "Keep it" }).click();
  await expect(tom.getByRole("heading", { name: "Swimming after surgery" })).toBeVisible();
  await expect(tom.getByText("2 times, to 1 person")).toHaveCount(0);

  await told(tom, "Is the pool all right?").getByRole("button", { name: "Fitted answer" }).click();
  await answers.getByLabel("Which standard does it come from?").selectOption("Swimming after surgery");
  await expect(answers.getByLabel("Your answer")).toHaveValue("You can swim when the wound is dry, after 3 weeks.");
  await answers.getByLabel("Why does this person need it another way?").fill("The pool here has steep steps.");
  await answers.getByRole("button", { name: "Send it" }).click();
  await expect(told(tom, "Is the pool all right?")).toHaveCount(0);
  expect([...rosas.faults, ...toms.faults]).toEqual([]);
});

test("who comes next has a draft to talk about, and one tap proposes it to the person", async ({
  browser,
  aimwell,
}) => {
  const rosas = await phone(browser, aimwell.address);
  const rosa = await sit(rosas, "rosa");
  await ask(rosa, "What may I lift?");
  const toms = await desk(browser, aimwell.address);
  const tom = await sit(toms, "tom");
  await tom.goto("/people");
  await tom.getByLabel("Find a person").fill("Rosa");
  await tom
    .getByRole("link", { name: /Walk Mia to school/u })
    .first()
    .click();
  await tom.getByRole("button", { name: "Plan a visit" }).click();
  const tomorrow = new Date(Date.now() + 86_400_000);
  await tom.getByLabel("Day", { exact: true }).fill(tomorrow.toLocaleDateString("sv"));
  await tom.getByLabel("Time", { exact: true }).fill("11:20");
  await tom.getByRole("button", { name: "Plan it" }).click();
  await tom.goto("/today/next");
  const line = told(tom, "at 11:20");
  await expect(line.getByLabel("What you asked: “What may I lift?”")).toBeChecked();
  await line.getByRole("button", { name: "Bring these up with Rosa" }).click();
  await expect(line).toContainText("You have said what you want to talk about.");
  await rosa.goto("/me/visit");
  await expect(rosa.getByText("What you asked: “What may I lift?”")).toBeVisible();
  expect([...rosas.faults, ...toms.faults]).toEqual([]);
});

test("the huddle has one line a person who comes, large enough for a wall", async ({ browser, aimwell }) => {
  const toms = await desk(browser, aimwell.address);
  const tom = await sit(toms, "tom");
  await tom.goto("/today/huddle");
  const row = tom.getByRole("row").filter({ hasText: "Walk Mia to school" });
  await expect(row).toContainText("Person: step");
  await expect(row).toContainText("Tom Okafor:");
  const size = await row
    .locator("td")
    .first()
    .evaluate((cell) => Number.parseFloat(getComputedStyle(cell).fontSize));
  expect(size).toBeGreaterThanOrEqual(20);
  expect(toms.faults).toEqual([]);
});

test("the team's formula counts people, names the weakest step and leads to those who wait there", async ({
  browser,
  aimwell,
}) => {
  const toms = await desk(browser, aimwell.address);
  const tom = await sit(toms, "tom");
  await tom.goto("/formula");
  await tom.getByRole("link", { name: "Our team" }).click();
  await expect(tom.getByText(/^(?:Most|More) plans (?:stop at|wait for)/u)).toBeVisible();
  const { rows } = (await (await toms.context.request.get("/api/panel")).json()) as {
    readonly rows: readonly { readonly aim: object | null }[];
  };
  const known = rows.filter(({ aim }) => aim !== null).length;
  const tile = tom.getByRole("region", { name: "Aim", exact: true });
  await expect(tile).toContainText(`${known} of ${rows.length}`);
  await expect(tile.locator(".people-dot")).toHaveCount(rows.length);
  await expect(tile.locator(".people-dot-not")).toHaveCount(rows.length - known);
  const see = tom.getByRole("link", { name: /^See the \d+$/u }).first();
  const count = Number(/\d+/u.exec((await see.textContent()) ?? "")?.[0]);
  await see.click();
  await expect(tom.getByText(`${count} ${count === 1 ? "person" : "people"}`, { exact: true })).toBeVisible();
  await tom.getByRole("link", { name: "Show everyone" }).click();
  await expect(tom.getByText(`${rows.length} people`, { exact: true })).toBeVisible();
  expect(toms.faults).toEqual([]);
});

test("what got in the way is kept without a signal, and goes out when it is back", async ({ browser, aimwell }) => {
  const mayas = await phone(browser, aimwell.address);
  const maya = await sit(mayas, "maya");
  await maya.goto("/me/plan");
  // The form comes with the page's other parts; without a signal it has to be there already.
  await maya.getByRole("button", { name: "Help" }).click();
  await maya.getByRole("button", { name: "Something got in the way" }).click();
  await maya.getByLabel("What got in the way?").fill("The lift was out again.");
  await loseSignal(mayas);
  await maya.getByRole("button", { name: "Send it" }).click();
  await expect(maya.getByText(/^Thank you. It is on this phone/u)).toBeVisible();
  await mayas.context.setOffline(false);
  const toms = await desk(browser, aimwell.address);
  const tom = await sit(toms, "tom");
  await expect(async () => {
    await tom.goto("/team");
    await expect(told(tom, "The lift was out again.")).toBeVisible({ timeout: 4000 });
  }).toPass();
  expect(toms.faults).toEqual([]);
});

test("after a change began, a person is asked once how it is, and may skip it", async ({ browser, aimwell }) => {
  const mayas = await phone(browser, aimwell.address);
  const maya = await sit(mayas, "maya");
  await maya.goto("/me");
  const asked = maya.getByRole("region", { name: "Your clinic tries something new" });
  await expect(asked).toContainText("You can tell them, or skip this.");
  await asked.getByRole("group", { name: "Does it make things better for you?" }).getByLabel("A lot").check();
  await expect(asked.getByRole("button", { name: "Tell them" })).toBeDisabled();
  await asked.getByRole("group", { name: "Does it get in your way?" }).getByLabel("Not at all").check();
  await asked.getByRole("button", { name: "Tell them" }).click();
  await expect(maya.getByText("Thank you. It counts now, without your name.")).toBeVisible();
  await maya.reload();
  await expect(maya.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(asked).toHaveCount(0);
  expect(mayas.faults).toEqual([]);
});

test("a team's words stay readable when they are said anew, and audit's words are beside ours", async ({
  browser,
  aimwell,
}) => {
  const toms = await desk(browser, aimwell.address);
  const tom = await sit(toms, "tom");
  await tom.goto("/team");
  const purpose = tom.locator(".system-list > div").filter({ hasText: "Why we are here" });
  const before = ((await purpose.locator("dd").textContent()) ?? "").slice(0, 20);
  await purpose.getByRole("button", { name: /^(?:Change it|Say it)/u }).click();
  await purpose.getByRole("dialog").getByLabel("In your words").fill("So that people can do what matters to them.");
  await purpose.getByRole("button", { name: "Keep it" }).click();
  await expect(purpose).toContainText("So that people can do what matters to them.");
  await purpose.getByText(/earlier wording/u).click();
  await expect(purpose.locator("details")).toContainText(before);

  await tom.getByText("Other words for this").click();
  await expect(tom.getByRole("cell", { name: "Re-audit" })).toBeVisible();
  await expect(tom.getByRole("cell", { name: "Standard work" })).toBeVisible();
  expect(toms.faults).toEqual([]);
});
