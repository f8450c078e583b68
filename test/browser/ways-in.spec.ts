import { createHmac } from "node:crypto";
import type { Page } from "@playwright/test";
import { expect, test } from "./aimwell.fixture.ts";
import { open } from "./devices.ts";
import { expectFine } from "./fine.ts";

test.use({ record: "empty", house: "Hill clinic" });
test.describe.configure({ mode: "serial" });

const password = "three words here";
const email = "tom@hill.example";

/** Passkeys are bound to a name, and a browser takes no bare address for one. */
const named = (address: string) => address.replace("127.0.0.1", "localhost");

async function begin(page: Page, address: string): Promise<void> {
  const asked = { siteName: "Hill clinic", name: "Tom Okafor", profession: "Physio", email, password };
  const answer = await page.request.post(`${address}/api/set-up`, { data: asked });
  if (answer.status() === 409) await page.request.post(`${address}/api/sign-in`, { data: { email, password } });
}

/** The browser's own virtual device: it holds passkeys and knows its owner. */
async function giveDevice(page: Page): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("WebAuthn.enable");
  await cdp.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}

/** What a code app would show: written anew from RFC 6238, so that it is not our own code that answers itself. */
function appShows(secret: string, ahead = 0): string {
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  const value = [...secret].reduce((sum, letter) => sum * 32n + BigInt(letters.indexOf(letter)), 0n);
  const key = Buffer.from(value.toString(16).padStart(40, "0"), "hex");
  const step = Buffer.from((Math.floor(Date.now() / 30_000) + ahead).toString(16).padStart(16, "0"), "hex");
  const mac = createHmac("sha1", key).update(step).digest();
  const at = mac.readUInt8(19) & 15;
  return String((mac.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, "0");
}

test("a passkey is added by one who is there, and opens the account without a password", async ({
  browser,
  aimwell,
}) => {
  const address = named(aimwell.address);
  const device = await open(browser, address, { width: 390 });
  const { page } = device;
  await begin(page, address);
  await giveDevice(page);
  await page.goto("/account");
  await page.getByRole("button", { name: "Add a passkey" }).click();
  await expect(page.getByText("Write a name, so that you know it again.")).toBeVisible();
  await page.getByLabel("A name for this passkey").fill("My phone");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("list", { name: "Passkeys" })).toContainText("My phone");
  await expectFine(device);
  await page.request.post(`${address}/api/sign-out`, { data: {} });

  await page.goto("/sign-in");
  await page.getByRole("button", { name: "Use a passkey" }).click();
  await page.waitForURL("**/today");
  await page.goto("/account");
  await expect(page.getByRole("list", { name: "Passkeys" })).toContainText("Last used");
  await page.getByRole("button", { name: "Remove My phone" }).click();
  await expect(page.getByText("You have none yet.")).toBeVisible();
  await page.request.post(`${address}/api/sign-out`, { data: {} });

  // The device still has its half; the server knows it no more.
  await page.goto("/sign-in");
  await page.getByRole("button", { name: "Use a passkey" }).click();
  await expect(page.getByRole("alert")).toContainText("This passkey does not open an account here.");
  await device.context.close();
});

for (const look of [
  { width: 390, scheme: "dark" },
  { width: 1280, scheme: "light" },
] as const) {
  test(`a code app is added, asked for, and a recovery code stands in for it (${look.width})`, async ({
    browser,
    aimwell,
  }) => {
    const address = named(aimwell.address);
    const device = await open(browser, address, look);
    const { page } = device;
    await begin(page, address);
    await page.goto("/account");
    await page.getByRole("button", { name: "Add a code app" }).click();
    await expect(page.getByRole("img", { name: "A square to point your code app at" })).toBeVisible();
    const secret = ((await page.locator(".code-key").textContent()) ?? "").replaceAll(" ", "");
    await expectFine(device);
    await page.screenshot({ path: test.info().outputPath("code-app.png"), fullPage: true });
    await page.getByLabel("6 digits from your code app").fill(appShows(secret));
    await page.getByRole("button", { name: "Turn it on" }).click();
    const codes = page.getByRole("list", { name: "Your recovery codes" }).getByRole("listitem");
    await expect(codes).toHaveCount(10);
    const recovery = (await codes.first().textContent()) ?? "";
    await expectFine(device);
    await page.screenshot({ path: test.info().outputPath("recovery.png"), fullPage: true });
    await page.getByRole("button", { name: "I kept them" }).click();
    await expect(page.getByText("Recovery codes left: 10.")).toBeVisible();

    const signIn = async (code: string) => {
      await page.request.post(`${address}/api/sign-out`, { data: {} });
      await page.goto("/sign-in");
      await page.getByLabel("Your email").fill(email);
      await page.getByLabel("Your password").fill(password);
      await page.getByRole("button", { name: "Sign in", exact: true }).click();
      await expect(page.getByRole("status")).toContainText("Your password is right.");
      await page.getByLabel("6 digits from your code app").fill(code);
      await expectFine(device);
      await page.screenshot({ path: test.info().outputPath("sign-in.png"), fullPage: true });
      await page.getByRole("button", { name: "Sign in", exact: true }).click();
    };
    await signIn(appShows(secret, 1));
    await page.waitForURL("**/today");
    await signIn(recovery);
    await page.waitForURL("**/today");
    await page.goto("/account");
    await expect(page.getByText("Recovery codes left: 9.")).toBeVisible();
    await expectFine(device);
    await page.screenshot({ path: test.info().outputPath("account.png"), fullPage: true });
    await page.getByRole("button", { name: "Turn it off" }).click();
    await expect(page.getByRole("button", { name: "Add a code app" })).toBeVisible();
    await device.context.close();
  });
}

test("what I changed on one device ends the others", async ({ browser, aimwell }) => {
  const address = named(aimwell.address);
  const [phone, desk] = [await open(browser, address, { width: 390 }), await open(browser, address, { width: 1280 })];
  await begin(phone.page, address);
  await begin(desk.page, address);
  await phone.page.goto("/account");
  await phone.page.getByRole("button", { name: "Sign out all others" }).click();
  await expect(phone.page.getByText("Done. You are signed in here only.")).toBeVisible();
  await desk.page.goto("/account");
  await expect(desk.page).toHaveURL(`${address}/`);
  await Promise.all([phone, desk].map(({ context }) => context.close()));
});
