import { expect } from "@playwright/test";
import { pain } from "./plan.ts";
import { type Story, said } from "./story.ts";

/** After a restart on the same folder, both reload and each thing that was said is there, once. */
export async function findEverything({ nora, sam }: Story): Promise<void> {
  await sam.page.reload();
  await nora.page.goto(new URL(sam.page.url()).pathname);
  for (const { page } of [sam, nora]) {
    await expect(page.getByText("This visit is over.")).toBeVisible();
    const kept = [
      said.aim,
      said.heard,
      "Nora says: yes, that is right.",
      said.talk,
      `Sam leans to: ${said.own}`,
      `Nora leans to: ${said.own}`,
      said.samsLean,
      said.norasLean,
      `You both stand behind: ${said.own}`,
      said.promise,
      said.step,
      said.test,
      said.result,
    ];
    for (const words of kept) await expect(page.getByText(words).first(), words).toBeVisible();
  }
  await nora.page.goto("/me");
  for (const words of Object.values(said.steps)) await expect(nora.page.getByText(words).first()).toBeVisible();
  await nora.page.goto("/me/plan");
  await expect(nora.page.getByText(`${said.result} You kept it.`).first()).toBeVisible();
  await expect(nora.page.getByRole("img", { name: /7 points/ })).toBeVisible();

  const session = await (await nora.context.request.get("/api/session")).json();
  const record = await (await nora.context.request.get(`/api/subjects/${session.party}/record?after=0`)).json();
  const series: { value: number[] }[] = record.series;
  expect(series.map(({ value }) => value)).toContainEqual([...pain]);
  const types: string[] = record.entries.map((entry: { type: string }) => entry.type);
  const once = [
    "aim.voiced",
    "aim.scaled",
    "check-in.given",
    "leans.opened",
    "promise.made",
    "test.studied",
    "test.acted",
  ];
  for (const type of once)
    expect(
      types.filter((each) => each === type),
      type,
    ).toHaveLength(1);
}
