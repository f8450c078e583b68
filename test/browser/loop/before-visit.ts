import { expect } from "@playwright/test";
import { day, press, type Story, said, seenByTheOther } from "./story.ts";

const password = "three words here";

export async function setUpClinic({ sam }: Story): Promise<void> {
  const { page } = sam;
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1, name: "Set up your clinic" })).toBeVisible();
  await page.getByLabel("The name of your clinic").fill("Harbour clinic");
  await page.getByLabel("Your name").fill("Sam Berg");
  await page.getByLabel("Your work").fill("Physio");
  await page.getByLabel("Your email").fill("sam@harbour.example");
  await page.getByLabel("Choose a password").fill(password);
  await page.getByLabel("Name", { exact: true }).fill("Harbour night line");
  await page.getByLabel("Phone number").fill("0800 555 0101");
  await press(page, "Set up");
  await expect(page.getByRole("heading", { level: 1, name: "Today" })).toBeVisible();
}

export async function invite({ sam, nora }: Story): Promise<void> {
  await press(sam.page, "Add a person");
  const adding = sam.page.getByRole("dialog", { name: "Add a person" });
  await adding.getByLabel("Name").fill("Nora Lind");
  await press(adding, "Make the link");
  const link = await adding.getByText("/join/").textContent();
  await press(adding, "Close");

  await nora.page.goto(new URL(link ?? "").pathname);
  await expect(nora.page.getByRole("heading", { level: 1, name: "Welcome, Nora Lind" })).toBeVisible();
  await nora.page.getByLabel("Your email").fill("nora@home.example");
  await nora.page.getByLabel("Choose a password").fill(password);
  await press(nora.page, "Join");
  await expect(nora.page.getByRole("heading", { level: 1, name: "What matters to me" })).toBeVisible();
}

/** Sam has her page open at his desk while she writes, and sees her words come. */
export async function voiceAndScale({ nora, sam }: Story): Promise<void> {
  await sam.page.getByRole("link", { name: "People", exact: true }).click();
  await sam.page.getByRole("listitem").filter({ hasText: "Nora Lind" }).getByRole("link").click();
  await expect(sam.page.getByRole("heading", { level: 1, name: "Nora Lind" })).toBeVisible();

  const { page } = nora;
  await page.getByRole("link", { name: "Write it" }).click();
  await page.getByLabel("Your own words. A few are enough.").fill(said.aim);
  await page.getByLabel("Why does this matter to you now?").fill("He is three, and soon too heavy");
  await press(page, "Next");
  await page.getByRole("radio", { name: "More than all else" }).check();
  await press(page, "Next");
  await page.getByRole("radio", { name: "Not sure yet" }).check();
  await seenByTheOther(page, () => press(page, "Save"), sam.page.getByText(said.aim).first());

  await expect(page.getByRole("heading", { level: 1, name: "Five steps, in your own words" })).toBeVisible();
  for (const [label, words] of Object.entries(said.steps)) {
    await page.getByRole("textbox", { name: label, exact: true }).fill(words);
  }
  await page.getByRole("radio", { name: "Less than I hope for" }).check();
  await press(page, "Save");
  await expect(page.getByRole("heading", { name: "How far along I am" })).toBeVisible();
  // Nothing is planned yet, and the page says so instead of showing an empty plan.
  await page.getByRole("link", { name: "Plan", exact: true }).click();
  await expect(page.getByText("There is no plan yet")).toBeVisible();
}

/** She looks at her visits while he plans one. */
export async function planVisit({ nora, sam }: Story): Promise<void> {
  await nora.page.getByRole("link", { name: "Visit", exact: true }).click();
  await expect(nora.page.getByText("No visit is planned")).toBeVisible();
  await press(sam.page, "Plan a visit");
  await sam.page.getByLabel("Day", { exact: true }).fill(day(1));
  await sam.page.getByLabel("Time", { exact: true }).fill("10:00");
  await sam.page.getByLabel("Where", { exact: true }).fill("Room 4");
  await seenByTheOther(sam.page, () => press(sam.page, "Plan it"), nora.page.getByText("Where: Room 4"));
}

/** Two questions, how the aim goes, one instrument, and what to talk about. */
export async function checkIn({ nora }: Story): Promise<void> {
  const { page } = nora;
  await page.getByRole("link", { name: "Check in before it" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Is this still what you want?" })).toBeVisible();
  await page.getByRole("radio", { name: "Yes, it is" }).check();
  await page.getByLabel("What matters most to you now?").fill(said.matters);
  await press(page, "Next");
  await page.getByRole("radio", { name: said.steps["Less than I hope for"] }).check();
  await page.getByLabel("Did something go well?").fill(said.wentWell);
  await press(page, "Next");
  await expect(page.getByRole("heading", { level: 1, name: "Activities that matter to me" })).toBeVisible();
  await page.getByRole("textbox", { name: "What is the activity?" }).fill("Walking down stairs");
  await page.getByRole("textbox", { name: "How well can you do it today?" }).fill("4");
  await press(page, "Next");
  await page.getByLabel("Something to talk about").fill(said.talk);
  await press(page, "Add");
  await expect(page.getByRole("list", { name: "What to talk about, in order" })).toContainText(said.talk);
  await press(page, "Next");
  await expect(page.getByRole("heading", { level: 1, name: "Look it over, then send it" })).toBeVisible();
  await press(page, "Send");
  await expect(page.getByText("Your team has it now.")).toBeVisible();
}
