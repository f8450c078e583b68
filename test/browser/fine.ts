import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import type { Device } from "./devices.ts";

/** The rules that every page keeps. */
const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What breaks a rule on a page as it stands, in words: of all that every page keeps, or of the ones named alone. */
export async function broken(page: Page, only?: readonly string[]): Promise<readonly string[]> {
  // Our pages hold no frames, so axe can do all of its work in the page itself. It would else open an empty page for
  // each look, to put together what it found in each frame; that costs as much again as the look.
  expect(page.frames()).toHaveLength(1);
  // Once in a page it stays there; it is large, and to bring it in again would take half as long as the look.
  const isThere = await page.evaluate(() => "axe" in window);
  const axe = new AxeBuilder({ page, ...(isThere ? { axeSource: ";" } : {}) }).setLegacyMode();
  axe.options({ resultTypes: ["violations"] });
  const { violations } = await (only === undefined ? axe.withTags(rules) : axe.withRules([...only])).analyze();
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target.join(" ")).join("; ")})`,
  );
}

/** Waits until the page itself is there, and no more what stands in its place while it is on its way. */
export async function arrived(page: Page): Promise<void> {
  await page.waitForFunction(
    () => document.querySelector("h1") !== null && document.querySelector("[aria-busy=true]") === null,
  );
}

/** A page as it stands breaks no rule, does not scroll sideways, and nothing went wrong on it. */
export async function expectFine({ page, faults }: Device): Promise<void> {
  expect(await broken(page)).toEqual([]);
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(sideways).toBe(0);
  expect(faults).toEqual([]);
}
