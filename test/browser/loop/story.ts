import { expect, type Locator, type Page } from "@playwright/test";
import type { Device } from "../devices.ts";

/** Nora on her phone and Sam at his desk. */
export interface Story {
  readonly nora: Device;
  readonly sam: Device;
  readonly address: string;
}

export const said = {
  aim: "I want to carry my grandson up the stairs to bed",
  steps: {
    "What I hope for": "I carry him up the stairs twice a week",
    "More than I hoped": "I carry him up each night that he is here",
    "Much more than I hoped": "I carry him up and read to him after",
    "Less than I hope for": "I carry him to the foot of the stairs",
    "Much less": "I can't lift him at all",
  },
  matters: "That my knee holds on the stairs",
  wentWell: "I lifted him on to the sofa",
  talk: "Is it safe to train with pain?",
  heard: "You want to carry him to bed without fear for your knee",
  question: "What to do about the knee before spring",
  own: "Stairs with my neighbour",
  samsOwn: "Two calls in the first weeks",
  samsLean: "I saw it work for others with knees like yours",
  norasLean: "She asked me twice already",
  promise: "I call the gym about a quiet hour",
  step: "Strong legs class",
  test: "Three slow squats",
  guess: "I think my knee will hurt less after a week",
  result: "The pain went down a little each day",
  closing: "Nora chose, and we try it for a week",
} as const;

const delays: number[] = [];

/** One acts, and the other sees it on an open screen. Notes how long that took after the server's answer to the one who acts. */
export async function seenByTheOther(acting: Page, act: () => Promise<void>, seen: Locator): Promise<void> {
  const answered = acting.waitForResponse((response) => new URL(response.url()).pathname === "/api/entries");
  await act();
  await answered;
  const since = performance.now();
  await expect(seen).toBeVisible();
  delays.push(performance.now() - since);
}

/** What one does appears on the other's screen within a second: most of the time at least, also on a machine that hiccups. */
export function expectSeenWithinASecond(): void {
  const middle = delays.toSorted((one, other) => one - other)[delays.length >> 1];
  expect(middle, `of ${delays.length} acts, in ms: ${delays.map(Math.round).join(", ")}`).toBeLessThan(1000);
}

/** A calendar day so many days from now, as a date field takes it. */
export function day(daysFromNow: number): string {
  const london = new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/London" });
  return london.format(new Date(Date.now() + daysFromNow * 86_400_000));
}

export async function press(page: Page | Locator, name: string): Promise<void> {
  await page.getByRole("button", { name, exact: true }).click();
}
