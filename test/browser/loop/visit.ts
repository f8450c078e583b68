import { expect } from "@playwright/test";
import { press, type Story, said, seenByTheOther } from "./story.ts";

/** The same address at the desk and on the phone. */
export async function openVisit({ nora, sam }: Story): Promise<void> {
  await sam.page.getByRole("link", { name: "Open the visit" }).click();
  await expect(sam.page.getByRole("heading", { level: 1, name: /^Our visit, / })).toBeAttached();
  await nora.page.goto(new URL(sam.page.url()).pathname);
  await expect(nora.page.getByText("This visit has not started.")).toBeVisible();
  await press(sam.page, "Start the visit");
  await expect(nora.page.getByText("This visit has not started.")).toBeHidden();
  // What she said before the visit is in front of both.
  for (const { page } of [nora, sam]) {
    for (const words of [said.aim, said.talk, said.wentWell, said.matters]) {
      await expect(page.getByText(words).first()).toBeVisible();
    }
  }
}

export async function readBack({ nora, sam }: Story): Promise<void> {
  await sam.page.getByLabel("Say back what you heard Nora say").fill(said.heard);
  const question = nora.page.getByText("Sam heard it like this. Is it right?");
  await seenByTheOther(sam.page, () => press(sam.page, "Say it back"), question);
  const card = nora.page.getByRole("region", { name: "Did we hear it right?" });
  await card.getByRole("radio", { name: "Yes" }).check();
  const answer = sam.page.getByText("Nora says: yes, that is right.");
  await seenByTheOther(nora.page, () => press(card, "Send my answer"), answer);
}

/** One option from studies, one from her own life, one from his own work; to wait is there already. */
export async function offer({ nora, sam }: Story): Promise<void> {
  await sam.page.getByLabel("What do you want to choose?").fill(said.question);
  await press(sam.page, "Put it on the table");
  await expect(nora.page.getByText(said.question).first()).toBeVisible();
  await press(sam.page, "From Sam’s own work");
  const own = sam.page.getByRole("dialog", { name: "From Sam’s own work" });
  await own.getByLabel("What could you do?").fill(said.samsOwn);
  await press(own, "Put it on the table");
  await expect(own).toBeHidden();

  await press(nora.page, "From Nora’s own life");
  const hers = nora.page.getByRole("dialog", { name: "From Nora’s own life" });
  await hers.getByLabel("What could you do?").fill(said.own);
  await hers.getByLabel("What do you know about it?").fill("We did it last winter");
  const atDesk = sam.page.getByRole("button", { name: `Hide: ${said.own}` });
  await seenByTheOther(nora.page, () => press(hers, "Put it on the table"), atDesk);
  await expect(hers).toBeHidden();

  await press(sam.page, "From studies");
  const studies = sam.page.getByRole("dialog", { name: "From studies" });
  // Nothing is known of Nora's health problems here, so no study speaks to her aim; the page says so and shows none.
  await expect(studies.getByText("We have no studies for this aim.")).toBeVisible();
  await press(studies, "Close");
  for (const { page } of [nora, sam]) {
    await expect(page.getByRole("heading", { name: /^\d+ ways to go from here$/ })).toBeVisible();
    await expect(page.getByRole("button", { name: /^Hide: .*[Ww]ait/ })).toBeVisible();
  }
}

/** Until both have leaned, neither the page nor any answer of the server tells one side of the other's lean. */
export async function lean({ nora, sam }: Story): Promise<void> {
  const cards = {
    sam: sam.page.getByRole("region", { name: "Decide together" }),
    nora: nora.page.getByRole("region", { name: "Decide together" }),
  };
  await cards.sam.getByRole("radio", { name: said.own }).check();
  await cards.sam.getByLabel("Why do you lean that way?").fill(said.samsLean);
  await press(cards.sam, "Lay my card face down");
  await expect(cards.sam.getByText(`You lean to: ${said.own}`)).toBeVisible();

  const record = await apiRecord(nora);
  expect(record).toContain("decision.opened");
  expect(record).not.toContain('"type":"lean.taken"');
  expect([...(await nora.answers()), record].join("\n")).not.toContain(said.samsLean);
  await nora.page.reload();
  await expect(cards.nora.getByText("Sam’s card is face down")).toBeVisible();
  expect(await nora.page.content()).not.toContain(said.samsLean);

  await cards.nora.getByRole("radio", { name: said.own }).check();
  await cards.nora.getByLabel("Why do you lean that way?").fill(said.norasLean);
  expect([...(await sam.answers()), await apiRecord(sam)].join("\n")).not.toContain(said.norasLean);
  const turned = cards.sam.getByText(`Nora leans to: ${said.own}`);
  await seenByTheOther(nora.page, () => press(cards.nora, "Lay my card face down"), turned);
  await expect(cards.sam.getByText(said.norasLean)).toBeVisible();
  await expect(cards.nora.getByText(`Sam leans to: ${said.own}`)).toBeVisible();
  await expect(cards.nora.getByText(said.samsLean)).toBeVisible();
}

/** All that the server gives this reader of the record, asked for as a page asks. */
async function apiRecord({ context, page }: Story["nora"]): Promise<string> {
  const session = (await (await context.request.get("/api/session")).json()) as { readonly subjects: { id: string }[] };
  const subject = new URL(page.url()).searchParams.get("subject") ?? session.subjects[0]?.id ?? "";
  const response = await context.request.get(`/api/subjects/${subject}/record?after=0`);
  expect(response.status()).toBe(200);
  return response.text();
}

export async function decide({ nora, sam }: Story): Promise<void> {
  const agree = ({ page }: Story["nora"]) => page.getByRole("region", { name: "Decide together" });
  await agree(sam).getByRole("radio", { name: said.own }).check();
  const hisStand = agree(nora).getByText(`Sam stands behind: ${said.own}`);
  await seenByTheOther(sam.page, () => press(agree(sam), "I stand behind this"), hisStand);
  await expect(agree(nora).getByText("Nora has not said yet.")).toBeVisible();
  await agree(nora).getByRole("radio", { name: said.own }).check();
  const shared = agree(sam).getByText(`You both stand behind: ${said.own}`);
  await seenByTheOther(nora.page, () => press(agree(nora), "I stand behind this"), shared);
  await expect(agree(nora).getByText(`You both stand behind: ${said.own}`)).toBeVisible();
}
