import { expect, test } from "./aimwell.fixture.ts";
import { type Device, open } from "./devices.ts";
import { expectFine } from "./fine.ts";

test.use({ record: "empty", house: "an emergency" });

const password = "three words here";
const reason = "Brought in by ambulance, not awake. <b>Allergies?</b>";

/** Fine, and a picture of it for whoever looks. */
async function expectFineIn(device: Device, picture: string): Promise<void> {
  await expectFine(device);
  await device.page.screenshot({ path: test.info().outputPath(`${picture}.png`), fullPage: true });
}

test("a professional opens a page in an emergency with a reason, and the person reads who, when and why", async ({
  browser,
  aimwell: { address },
}) => {
  const [toms, rosas, singhs] = [
    await open(browser, address, { width: 1280 }),
    await open(browser, address, { width: 390, scheme: "dark" }),
    await open(browser, address, { width: 1280 }),
  ];
  const post = async ({ page }: Device, path: string, data: unknown) => {
    const answer = await page.request.post(`${address}/api/${path}`, { data });
    expect(answer.status(), path).toBe(200);
    return (await answer.json()) as { readonly link: string };
  };
  const lead = { siteName: "Hill clinic", name: "Tom Okafor", profession: "Physio", email: "tom@hill.example" };
  await post(toms, "set-up", { ...lead, password });
  const join = async (who: Device, asked: unknown, email: string) => {
    const { link } = await post(toms, "invitations", asked);
    await post(who, `invitations/${link.split("/").at(-1)}/accept`, { email, password });
  };
  await join(rosas, { as: "person", name: "Rosa Almeida" }, "rosa@home.example");
  await join(singhs, { as: "professional", name: "Dr Singh", profession: "Family doctor" }, "singh@hill.example");

  const { page } = singhs;
  await page.goto("/people");
  await page.getByRole("button", { name: "Open their page for help now" }).click();
  const dialog = page.getByRole("dialog", { name: "Open their page for help now" });
  // Part of a name finds nobody: there is no list to be read through.
  await dialog.getByLabel("Their whole name").fill("Rosa");
  await page.keyboard.press("Enter");
  await expect(dialog.getByRole("status")).toHaveText("Nobody here has this name. Check how it is written.");
  await dialog.getByLabel("Their whole name").fill("rosa almeida");
  await page.keyboard.press("Enter");
  await expect(dialog.getByLabel("Rosa Almeida")).toBeChecked();
  await expect(dialog.getByText("Rosa Almeida will read your name, the time and your reason.")).toBeVisible();
  await expect(dialog.getByRole("button", { name: "Open it for one hour" })).toBeDisabled();
  await dialog.getByLabel("Why do you open it now?").fill(reason);
  await expectFineIn(singhs, "why");
  await dialog.getByRole("button", { name: "Open it for one hour" }).click();
  await expect(page.getByRole("heading", { name: "Rosa Almeida" })).toBeVisible();
  await expect(page.getByText("You read this in an emergency, for one hour.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Make a link to join" })).toHaveCount(0);
  await expectFineIn(singhs, "opened");

  await rosas.page.goto("/me/sharing");
  const opened = rosas.page.getByRole("list", { name: "In an emergency" });
  await expect(opened).toContainText("Dr Singh opened your page in an emergency, for one hour. The reason:");
  await expect(opened).toContainText(reason);
  await expectFineIn(rosas, "who looked");
  await Promise.all([toms, rosas, singhs].map(({ context }) => context.close()));
});
