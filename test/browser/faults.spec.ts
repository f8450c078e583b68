import { expect, test } from "./aimwell.fixture.ts";
import { type Device, loseSignal, phone } from "./devices.ts";

/** Rosa's phone, on the demo. */
async function rosasPhone(
  browser: Parameters<typeof phone>[0],
  address: string,
  look: Parameters<typeof phone>[2] = {},
): Promise<Device> {
  const device = await phone(browser, address, look);
  await device.context.request.post("/api/demo/sign-in", { data: { seat: "rosa" } });
  return device;
}

interface Told {
  readonly type: string;
  readonly body: { readonly state?: string };
}

/** How Rosa said she is, as often as the record has it. */
async function statesTold({ context }: Device): Promise<readonly string[]> {
  const session = (await (await context.request.get("/api/session")).json()) as { readonly party: string };
  const page = await context.request.get(`/api/subjects/${session.party}/record?after=0`);
  const { entries } = (await page.json()) as { readonly entries: readonly Told[] };
  return entries.flatMap(({ type, body }) =>
    type === "life.state-told" && body.state !== undefined ? [body.state] : [],
  );
}

test("what is said without a signal is kept on the phone, shown, and sent once", async ({ browser, aimwell }) => {
  const rosa = await rosasPhone(browser, aimwell.address);
  await rosa.page.goto("/me");
  const badSpell = rosa.page.getByRole("radio", { name: "A bad spell" });
  await expect(badSpell).toBeVisible();
  const before = await statesTold(rosa);
  await loseSignal(rosa);
  await badSpell.check();
  await expect(rosa.page.getByText("We ask less of you now.")).toBeVisible();
  await expect(rosa.page.getByText(/No signal\./u).first()).toBeVisible();
  await expect(rosa.page.getByText(/saved on this phone/iu).first()).toBeVisible();
  await rosa.context.setOffline(false);
  await expect.poll(() => statesTold(rosa)).toEqual([...before, "bad-spell"]);
  await expect(rosa.page.getByText(/No signal\./u)).toHaveCount(0);
  await rosa.page.reload();
  await expect(badSpell).toBeChecked();
  expect(await statesTold(rosa)).toEqual([...before, "bad-spell"]);
  await rosa.context.close();
});

test("a server with too much to do is asked again when it said, and what was said is there once", async ({
  browser,
  aimwell,
}) => {
  const rosa = await rosasPhone(browser, aimwell.address);
  await rosa.page.goto("/me");
  const badSpell = rosa.page.getByRole("radio", { name: "A bad spell" });
  const fine = rosa.page.getByRole("radio", { name: "Well enough to plan" });
  await expect(badSpell).toBeVisible();
  const before = await statesTold(rosa);
  const asked: number[] = [];
  await rosa.page.route("**/api/entries", async (route) => {
    asked.push(Date.now());
    if (asked.length > 1) return route.continue();
    return route.fulfill({
      status: 503,
      headers: { "retry-after": "4" },
      json: { code: "busy", words: "Many people use Aimwell just now.", facts: {} },
    });
  });
  const says = (await badSpell.isChecked()) ? fine : badSpell;
  await says.check();
  await expect(rosa.page.getByText(/saved on this phone/iu).first()).toBeVisible();
  await expect.poll(() => asked.length).toBeGreaterThan(1);
  expect((asked[1] ?? 0) - (asked[0] ?? 0)).toBeGreaterThanOrEqual(4000);
  await expect.poll(async () => (await statesTold(rosa)).length).toBe(before.length + 1);
  await expect(rosa.page.getByText(/No signal\./u)).toHaveCount(0);
  await rosa.context.close();
});

test("without any signal Aimwell opens from the phone, with the person's own words, and help is there", async ({
  browser,
  aimwell,
}) => {
  const rosa = await rosasPhone(browser, aimwell.address);
  await rosa.page.goto("/me");
  const words = rosa.page.getByText(/Walk Mia to school and back/u).first();
  await expect(words).toBeVisible();
  // The shell is on the phone once its worker has taken over.
  await rosa.page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await loseSignal(rosa);
  await rosa.page.reload();
  await expect(words).toBeVisible();
  await rosa.page.getByRole("radio", { name: "I need help fast" }).check();
  await expect(rosa.page.getByText("Demo help line").first()).toBeVisible();
  await rosa.context.close();
});

test("a form that is asked for before the phone keeps it waits for the signal, and the page stays", async ({
  browser,
  aimwell,
}) => {
  const rosa = await rosasPhone(browser, aimwell.address, { keepsNothing: true });
  await rosa.page.goto("/me/plan");
  const add = rosa.page.getByRole("button", { name: "Add a step" });
  await expect(add).toBeVisible();
  await loseSignal(rosa);
  await add.click();
  await expect(rosa.page.getByText(/No signal\./u).first()).toBeVisible();
  await expect(rosa.page.getByRole("dialog")).toHaveCount(0);
  await expect(add).toBeVisible();
  await rosa.context.setOffline(false);
  await expect(rosa.page.getByRole("dialog")).toBeVisible();
  await rosa.context.close();
});

test("a part of a page that was lost on its way is fetched by trying again", async ({ browser, aimwell }) => {
  const rosa = await rosasPhone(browser, aimwell.address, { keepsNothing: true });
  await rosa.page.goto("/me/plan");
  const add = rosa.page.getByRole("button", { name: "Add a step" });
  await expect(add).toBeVisible();
  await rosa.page.waitForLoadState("networkidle");
  await rosa.page.route("**/assets/step-dialog*", (route) => route.abort());
  await add.click();
  await expect(rosa.page.getByText("We could not get this page")).toBeVisible();
  await rosa.page.unroute("**/assets/step-dialog*");
  await rosa.page.getByRole("button", { name: "Try again" }).click();
  await add.click();
  await expect(rosa.page.getByRole("dialog")).toBeVisible();
  await rosa.context.close();
});
