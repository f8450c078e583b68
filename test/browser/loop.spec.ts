import { expect, test } from "./aimwell.fixture.ts";
import { desk, phone } from "./devices.ts";
import { checkIn, invite, planVisit, setUpClinic, voiceAndScale } from "./loop/before-visit.ts";
import { findEverything } from "./loop/everything.ts";
import { agreeStep, closeVisit, planTest, promise, runTest } from "./loop/plan.ts";
import { expectSeenWithinASecond } from "./loop/story.ts";
import { decide, lean, offer, openVisit, readBack } from "./loop/visit.ts";

test.use({ record: "empty" });

test("from what matters to a measured change, on a phone and at a desk, and all of it outlives a restart", async ({
  browser,
  aimwell,
}) => {
  const sam = await desk(browser, aimwell.address);
  const nora = await phone(browser, aimwell.address);
  const story = { sam, nora, address: aimwell.address };

  await test.step("Sam sets up the clinic and invites Nora", async () => {
    await setUpClinic(story);
    await invite(story);
  });
  await test.step("Nora says what matters and writes five steps", () => voiceAndScale(story));
  await test.step("Sam plans a visit", () => planVisit(story));
  await test.step("Nora checks in", () => checkIn(story));
  await test.step("they open the visit and Sam says back what he heard", async () => {
    await openVisit(story);
    await readBack(story);
  });
  await test.step("each brings options", () => offer(story));
  await test.step("each leans in private, and both cards turn at once", () => lean(story));
  await test.step("both stand behind the same option", () => decide(story));
  await test.step("a promise, a step that both agree to, and a small test with a guess", async () => {
    await promise(story);
    await agreeStep(story);
    await planTest(story);
    await closeVisit(story);
  });
  await test.step("Nora notes seven numbers, looks, and keeps what worked", () => runTest(story));
  expectSeenWithinASecond();
  await test.step("Aimwell stops and starts again, and everything is there", async () => {
    await aimwell.restart();
    await findEverything(story);
  });
  expect([...sam.faults, ...nora.faults]).toEqual([]);
});
