import AxeBuilder from "@axe-core/playwright";
import { expect } from "@playwright/test";
import type { Device } from "./devices.ts";

/** The rules that every page keeps. */
export const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** A page as it stands breaks no rule, does not scroll sideways, and nothing went wrong on it. */
export async function expectFine({ page, faults }: Device): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join("; ")}`)).toEqual(
    [],
  );
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(sideways).toBe(0);
  expect(faults).toEqual([]);
}
