import { expect, test } from "./aimwell.fixture.ts";
import { type Device, open } from "./devices.ts";
import { expectFine } from "./fine.ts";

test.use({ record: "empty", house: "a waiting room" });

const password = "three words here";

/** Fine, and a picture of it for whoever looks. */
async function expectFineIn(device: Device, picture: string): Promise<void> {
  await expectFine(device);
  await device.page.screenshot({ path: test.info().outputPath(`${picture}.png`), fullPage: true });
}

test("a form from the waiting room is typed in by the team, opens the safety path, and says that it was paper", async ({
  browser,
  aimwell: { address },
}) => {
  const toms = await open(browser, address, { width: 1280 });
  const rosas = await open(browser, address, { width: 390, scheme: "dark" });
  const post = async <Answer>({ page }: Device, path: string, data: unknown) => {
    const answer = await page.request.post(`${address}/api/${path}`, { data });
    expect(answer.status(), path).toBe(200);
    return (await answer.json()) as Answer;
  };
  const lead = { siteName: "Hill clinic", name: "Tom Okafor", profession: "Physio", email: "tom@hill.example" };
  await post(toms, "set-up", { ...lead, password });
  const { link } = await post<{ link: string }>(toms, "invitations", { as: "person", name: "Rosa Almeida" });
  const joined = { email: "rosa@home.example", password };
  const token = link.split("/").at(-1);
  const { party } = await post<{ party: string }>(rosas, `invitations/${token}/accept`, joined);

  const { page } = toms;
  await page.goto(`/people/${party}`);
  await page.getByRole("link", { name: "Type in answers from paper" }).click();
  await page.getByRole("button", { name: "Save the answers" }).click();
  await expect(page.getByRole("alert")).toHaveText("Choose the form first.");
  await page.getByLabel("Which form is it?").selectOption("Low mood (PHQ-9)");
  await page.getByLabel("On which day was it filled in?").fill("2026-03-02");
  const questions = page.getByRole("group");
  for (let item = 0; item < 8; item += 1) await questions.nth(item).getByLabel("Not at all").check();
  await page.getByRole("button", { name: "Save the answers" }).click();
  await expect(page.getByText("no answer here. Look at the paper again.")).toBeVisible();
  await questions.nth(8).getByLabel("Several days").check();
  await expect(page.getByText("Talk with Rosa now about this answer.")).toBeVisible();
  await expectFineIn(toms, "typed in");
  await page.getByRole("button", { name: "Save the answers" }).click();
  const blank = page.getByRole("button", { name: "It is blank on the paper too. Save it" });
  if (await blank.isVisible()) await blank.click();
  await expect(page.getByText("Low mood (PHQ-9), filled in on paper on 2 March")).toBeVisible();
  await expectFineIn(toms, "saved");
  await page.getByRole("link", { name: "Go to Rosa’s page" }).click();
  await expect(page.getByRole("heading", { name: "Needs an answer now" })).toBeVisible();
  // On the card that asks for somebody now, and in the list of forms.
  await expect(page.getByText(/Filled in on paper on 2 March.* You typed it in on/u)).toHaveCount(2);
  await expectFineIn(toms, "for the team");

  await rosas.page.goto("/me/plan");
  await expect(rosas.page.getByText(/Filled in on paper on 2 March.* Tom typed it in on/u)).toBeVisible();
  await expect(rosas.page.getByText(/^From 2 March/u)).toBeVisible();
  await expectFineIn(rosas, "for the person");
  await rosas.page.goto("/me/visit");
  await rosas.page.getByRole("link", { name: "Type in answers from paper" }).click();
  await rosas.page.getByLabel("Which form is it?").selectOption("Low mood (PHQ-9)");
  await rosas.page.getByRole("group").nth(8).getByLabel("Several days").check();
  await expect(rosas.page.getByText("If you may hurt yourself, please call now.")).toBeVisible();
  await expectFineIn(rosas, "typed in by the person");
  await Promise.all([toms, rosas].map(({ context }) => context.close()));
});
