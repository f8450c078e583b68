import { expect } from "@playwright/test";
import { day, press, type Story, said, seenByTheOther } from "./story.ts";

export async function promise({ nora, sam }: Story): Promise<void> {
  await press(sam.page, "I promise something");
  await sam.page.getByLabel("What do you promise?").fill(said.promise);
  await sam.page.getByLabel("By when?").fill(day(7));
  await seenByTheOther(sam.page, () => press(sam.page, "Promise it"), nora.page.getByText(said.promise));
}

/** Sam proposes a step with its minutes, and it stands when Nora agrees. */
export async function agreeStep({ nora, sam }: Story): Promise<void> {
  const { page } = sam;
  await press(page, "Propose a step");
  await page.getByLabel("What is the step?").fill(said.step);
  await page.getByRole("radio", { name: "Nora leads, Sam helps" }).check();
  await page.getByLabel("What Nora does").fill("Comes on Thursdays");
  await page.getByLabel("Minutes a week for Nora").fill("45");
  const answer = nora.page.getByRole("button", { name: `I agree: ${said.step}` });
  await seenByTheOther(page, () => press(page, "Propose it"), answer);
  await expect(page.getByText("Nora has not agreed yet.")).toBeVisible();
  await answer.click();
  await expect(page.getByText("Nora has not agreed yet.")).toBeHidden();
}

/** A small test begins with a guess. */
export async function planTest({ nora, sam }: Story): Promise<void> {
  await press(nora.page, "Plan a small test");
  const form = nora.page.getByRole("dialog", { name: "Plan a small test" });
  await form.getByLabel("What do we call it?").fill(said.test);
  await form.getByLabel("What is your guess?").fill(said.guess);
  await form.getByRole("group", { name: "Which way will it go?" }).getByRole("radio", { name: "Down" }).check();
  await form.getByLabel("Which number do you expect?").fill("3");
  await form.getByLabel("What will you try?").fill("Three slow squats at the sink, each morning");
  await form.getByLabel("What is it called?").fill("Pain on the stairs");
  await form.getByLabel("In what?").fill("points");
  await form.getByRole("radio", { name: "Down is better" }).check();
  await form.getByLabel("What must not get worse?").fill("My sleep");
  await form.getByLabel("When do you stop it?").fill("If the knee swells");
  await form.getByLabel("Until which day?").fill(day(7));
  for (const question of [
    "Does it help your aim?",
    "Can you do it with what you have?",
    "Do the people in it want to?",
  ]) {
    await form.getByRole("group", { name: question }).getByRole("radio", { name: "Yes" }).check();
  }
  await seenByTheOther(nora.page, () => press(form, "Save the plan"), sam.page.getByText(said.test).first());
  await expect(form).toBeHidden();
}

export async function closeVisit({ nora, sam }: Story): Promise<void> {
  const end = sam.page.getByRole("region", { name: "End the visit" });
  await expect(end.getByText("We made 1 promise")).toBeVisible();
  await end.getByLabel("One line to remember this visit by").fill(said.closing);
  await seenByTheOther(sam.page, () => press(end, "End the visit"), nora.page.getByText("This visit is over."));
}

/** Pain on the stairs, six days ago until today. */
export const pain = [7, 6, 6, 5, 4, 4, 3] as const;

export async function runTest({ nora, sam }: Story): Promise<void> {
  const { page } = nora;
  await page.goto("/me/plan");
  await press(page, "Start it today");
  for (const [place, value] of pain.entries()) {
    await press(page, "Note today’s number");
    const note = page.getByRole("dialog", { name: "Note today’s number" });
    await note.getByLabel("Pain on the stairs").fill(String(value));
    await note.getByLabel("Which day?").fill(day(place - 6));
    await press(note, "Note it");
    await expect(note).toBeHidden();
  }
  await expect(page.getByRole("img", { name: /7 points/ })).toBeVisible();

  await press(page, "See how it went");
  const look = page.getByRole("dialog", { name: "See how it went" });
  await look.getByLabel("What did you see?").fill(said.result);
  await look.getByRole("radio", { name: "It went as I guessed" }).check();
  await look.getByLabel("What did you learn?").fill("Mornings work best");
  await press(look, "Save");
  await expect(look).toBeHidden();
  await press(page, "Choose what next");
  await press(page.getByRole("dialog", { name: "Choose what next" }), "Keep it");
  await expect(page.getByText(`${said.result} You kept it.`).first()).toBeVisible();
  await expect(sam.page.getByText(said.result).first()).toBeVisible();
}
