import { randomBytes } from "node:crypto";
import { uuidV7 } from "@aimwell/domain";
import type { APIRequestContext, Locator, Page } from "@playwright/test";
import { expect, test } from "./aimwell.fixture.ts";
import { type Device, desk, phone } from "./devices.ts";

test.use({ house: "options" });

interface Row {
  readonly subject: string;
  readonly name: string | null;
  readonly visits: readonly { readonly id: string }[];
}
interface Seated {
  readonly party: string;
  readonly as: string;
  readonly site: { readonly id: string };
}

async function sit(device: Device, seat: string): Promise<Seated> {
  await device.context.request.post("/api/demo/sign-in", { data: { seat } });
  return (await (await device.context.request.get("/api/session")).json()) as Seated;
}

const newId = () => uuidV7(Date.now(), randomBytes(10));

/** Says one thing as whoever is seated; the server has to take it. */
async function say(request: APIRequestContext, by: Seated, said: { subject: string; type: string; body: object }) {
  const draft = { id: newId(), by: by.party, as: by.as, at: new Date().toISOString(), ...said };
  const answer = await request.post("/api/entries", { data: { drafts: [draft], measurements: [] } });
  expect(await answer.text()).toContain('"accepted"');
  return draft.id;
}

/** The visit with somebody, as a professional's list has it; one is planned where there is none. */
async function visitWith({ context }: Device, by: Seated, name: string): Promise<{ subject: string; path: string }> {
  const { rows } = (await (await context.request.get("/api/panel")).json()) as { readonly rows: readonly Row[] };
  const row = rows.find((each) => each.name?.startsWith(name));
  if (row === undefined) throw new Error(`Expected ${name} in the list.`);
  const body = { startsAt: new Date(Date.now() + 3_600_000).toISOString(), professional: by.party };
  const { subject } = row;
  const visit = row.visits[0]?.id ?? (await say(context.request, by, { subject, type: "visit.planned", body }));
  return { subject, path: `/visit/${visit}?subject=${subject}` };
}

/** The row of the wide table with this question. */
const rowOf = (page: Page, question: string): Locator =>
  page.locator("table.options tr").filter({ has: page.locator("th[scope=row]", { hasText: question }) });

test("a visit's options come in one request, and this device works nothing out", async ({ browser, aimwell }) => {
  const tom = await desk(browser, aimwell.address);
  const { path } = await visitWith(tom, await sit(tom, "tom"), "Rosa");
  const asked: string[] = [];
  tom.page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await tom.page.goto(path);
  await expect(rowOf(tom.page, "What do we know so far?")).toBeVisible();
  await expect(rowOf(tom.page, "What has it done for others?")).toContainText("The likely range");
  await tom.page.waitForLoadState("networkidle");
  expect(asked.filter((pathname) => pathname.endsWith("/options"))).toHaveLength(1);
  expect(asked.filter((pathname) => /evidence|options-here/u.test(pathname))).toEqual([]);
  expect(tom.faults).toEqual([]);
  await tom.context.close();
});

test("to wait and to change nothing are there to be chosen, and the work is added up before anyone agrees", async ({
  browser,
  aimwell,
}) => {
  const tom = await desk(browser, aimwell.address);
  const { path } = await visitWith(tom, await sit(tom, "tom"), "Rosa");
  await tom.page.goto(path);
  const card = tom.page.locator("#decide");
  await expect(card.getByRole("radio", { name: "Wait and see" })).toBeVisible();
  await expect(card.getByRole("radio", { name: "Keep things as they are" })).toBeVisible();
  await card.getByRole("radio", { name: "New hip" }).check();
  const ledger = card.getByRole("table", { name: "What this would ask of Rosa" });
  await expect(ledger.getByRole("row", { name: /^Time a week 3 hours 10 minutes/u })).toContainText(
    "3 hours 30 minutes",
  );
  await expect(card.getByText("It asks more energy than there is now.")).toBeVisible();
  await expect(card.getByRole("list", { name: "Who could carry some of it" })).toContainText("Inês");
  // To keep on with what the plan asks already asks nothing twice.
  await card.getByRole("radio", { name: "Keep on with the class" }).check();
  await expect(ledger.getByRole("row", { name: "Time a week 3 hours 10 minutes 3 hours 10 minutes" })).toBeVisible();
  await card.getByRole("radio", { name: "Wait and see" }).check();
  await expect(card.getByText("That is too much.")).toBeHidden();
  await tom.context.close();
});

test("what is known so far is told by who found it and with how many, and no ratio stands alone", async ({
  browser,
  aimwell,
}) => {
  const singh = await desk(browser, aimwell.address);
  const { path } = await visitWith(singh, await sit(singh, "singh"), "Sandra");
  await singh.page.goto(path);
  const row = rowOf(singh.page, "What do we know so far?");
  const told = row.getByRole("listitem");
  const number = String.raw`\d+(\.\d)? mm Hg (lower|higher)`;
  const range = String.raw`The likely range is [\d.]+ (lower|higher) to [\d.]+ (lower|higher)\.`;
  const said = (sentence: string) => told.filter({ hasText: new RegExp(`^${sentence}`, "u") });
  await expect(said(`Studies found: ${number}\\. ${range} \\d+ studies, [\\d,]+ people\\.$`)).toHaveCount(1);
  await expect(said(`Others at this clinic: ${number}\\. ${range} \\d+ people\\.$`)).toHaveCount(1);
  await expect(said(`Sandra: ${number}\\. \\d+ before, \\d+ since\\. ${range}`)).toHaveCount(1);
  await expect(said(`All of it together, for Sandra: ${number}\\.`)).toHaveCount(1);
  await expect(row).toContainText("Unlikely to be luck.");
  // The same in the table: a source each, and how many beside it.
  const learned = row.locator(".learned", { hasText: "Upper blood pressure" });
  await learned.getByText("See it as a table").click();
  const lines = learned.getByRole("row");
  await expect(lines.filter({ hasText: "Studies" })).toContainText(/\d+ studies, [\d,]+ people/u);
  await expect(lines.filter({ hasText: "This clinic" })).toContainText(/\d+ people/u);
  await expect(lines.filter({ hasText: "Sandra" })).toContainText(/\d+ before, \d+ since/u);
  // On the whole screen: whoever says how many times as often also says of how many people.
  const options = singh.page.locator("#options");
  await expect(options).not.toContainText(/\b(RR|OR|HR|SMD|hazard|odds|relative)\b/u);
  for (const cell of await options.locator("td").allInnerTexts()) {
    if (/times as|half as|twice as|\bper cent\b/u.test(cell)) expect(cell).toMatch(/of 1(,0)?00 people/u);
  }
  await singh.context.close();
});

test("options are matched anew on both sides when a life or the place changes, and say what changed", async ({
  browser,
  aimwell,
}) => {
  const tom = await desk(browser, aimwell.address);
  const rosa = await phone(browser, aimwell.address);
  const [byTom, byRosa] = [await sit(tom, "tom"), await sit(rosa, "rosa")];
  const { subject, path } = await visitWith(tom, byTom, "Rosa");
  await tom.page.goto(path);
  await rosa.page.goto(path);
  for (const { page } of [tom, rosa]) {
    await expect(page.locator("#options")).toContainText("Keep on with the class");
    await expect(page.getByText("Something has changed since you asked this.")).toBeHidden();
  }
  const carer = { kind: "barrier", title: "Inês is ill", touches: ["hip-exercise"] };
  await say(rosa.context.request, byRosa, { subject, type: "life.noted", body: carer });
  for (const { page } of [tom, rosa]) {
    await expect(page.getByText("Keep on with the class fits less than before.")).toBeVisible();
    await expect(page.getByText("Now: This is in the way: “Inês is ill”").first()).toBeVisible();
  }
  await expect(rowOf(tom.page, "Does it fit Rosa’s life?")).toContainText("Inês is ill");

  const limits = { lens: "physical", effect: "limiting", strength: 3 };
  const closed = { ...limits, title: "The pool is shut until May", touches: ["hip-exercise"] };
  await say(tom.context.request, byTom, { subject: byTom.site.id, type: "context.noted", body: closed });
  for (const { page } of [tom, rosa]) {
    await expect(page.getByText("The pool is shut until May").first()).toBeVisible();
  }
  await expect(rowOf(tom.page, "Does it fit this place?")).toContainText("The pool is shut until May");
  expect([...tom.faults, ...rosa.faults]).toEqual([]);
  await Promise.all([tom.context.close(), rosa.context.close()]);
});
