import { readingGrade } from "@aimwell/library/words";
import { expect, test } from "./aimwell.fixture.ts";
import { phone } from "./devices.ts";

test("the agreement that both take home is one page, with the aim, who does what and whom to call, in plain words", async ({
  browser,
  aimwell,
}) => {
  const device = await phone(browser, aimwell.address);
  const { page } = device;
  await device.context.request.post("/api/demo/sign-in", { data: { seat: "rosa" } });
  await page.goto("/me/plan");
  await page.emulateMedia({ media: "print" });
  const paper = page.locator(".on-paper");
  await expect(paper).toContainText("Walk Mia to school");
  await expect(paper.getByRole("heading", { includeHidden: true })).toHaveCount(3);
  const pdf = await page.pdf({ format: "A4", path: test.info().outputPath("plan.pdf") });
  expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  // Each line stands for itself: a heading and a step are no one sentence.
  const grade = readingGrade((await paper.allInnerTexts()).join("\n").replace(/\n+/g, ".\n"));
  expect(grade).toBeLessThanOrEqual(6);
  expect(device.faults).toEqual([]);
});
