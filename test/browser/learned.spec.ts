import { expect, test } from "./aimwell.fixture.ts";
import { loseSignal, phone } from "./devices.ts";
import { expectFine } from "./fine.ts";

test("what a small test taught can be added later, without a signal, and stands on the page of all that was learned", async ({
  browser,
  aimwell,
}) => {
  const device = await phone(browser, aimwell.address);
  const { page } = device;
  await device.context.request.post("/api/demo/sign-in", { data: { seat: "maya" } });
  await page.goto("/me/learned");
  await expect(page.getByRole("region", { name: "Still going on" })).toContainText("Light first");
  await page.getByRole("link", { name: "See the plan" }).click();
  await page.getByRole("button", { name: "See how it went" }).click();
  const look = page.getByRole("dialog", { name: "See how it went" });
  await look.getByLabel("What did you see?").fill("Up by nine on most days.");
  await look.getByRole("radio", { name: "I can’t tell" }).check();
  await look.getByRole("button", { name: "Save" }).click();
  await page.getByRole("button", { name: "Choose what next" }).click();
  await page.getByRole("button", { name: "Go on a bit longer" }).click();
  await page.getByRole("link", { name: "What I have learned" }).click();

  const done = page.getByRole("region", { name: "Done" }).getByRole("listitem");
  await expect(done).toHaveCount(2);
  await expect(done.first()).toContainText("Light first");
  await expect(done.first()).toContainText("Hard to tell");
  await expect(done.first()).toContainText("We go on a bit longer");
  await expect(done.first()).toContainText("No words yet.");
  await expect(page.getByRole("region", { name: "Still going on" })).toHaveCount(0);

  await page.getByRole("button", { name: "Add what you learned Light first" }).click();
  const add = page.getByRole("dialog", { name: "Add what you learned" });
  await add.getByRole("button", { name: "Save" }).click();
  await expect(add.getByText("Write a few words, or close this.")).toBeVisible();
  await loseSignal(device);
  await add.getByLabel("What did you learn?").fill("Light wakes me, noise does not.");
  await add.getByRole("button", { name: "Save" }).click();
  await expect(done.first().locator("q", { hasText: "Light wakes me, noise does not." })).toBeVisible();
  await expect(page.getByText(/^Saved on this phone at/u)).toBeVisible();

  await device.context.setOffline(false);
  await expect(page.getByText(/Sent to your team\.$/u)).toBeVisible();
  await page.reload();
  await expect(done.first().locator("q", { hasText: "Light wakes me, noise does not." })).toBeVisible();
  await expect(page.getByRole("button", { name: /^Add what you learned/u })).toHaveCount(0);
  await expectFine(device);
});
