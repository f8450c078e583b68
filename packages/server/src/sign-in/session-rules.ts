import type { HowIn } from "@aimwell/store";
import type { SignedIn } from "./signed-in.ts";

/** After how long without use a session ends, and after how long in any case, in hours. */
export interface SessionHours {
  readonly idle: number;
  readonly most: number;
}

const day = 24;

/**
 * NIST SP 800-63B-4, 2.2.3, asks professionals who see the records of others to sign in again within a day, and after an hour
 * idle; clinics share desks, so a day's work is one sign-in and the night ends it. A person's own phone is let be for longer:
 * it opens one record, and a sign-in each day would keep people from their own words.
 */
export const usualHours: Readonly<Record<SignedIn["as"], SessionHours>> = {
  person: { idle: 14 * day, most: 90 * day },
  supporter: { idle: 14 * day, most: 90 * day },
  professional: { idle: 12, most: day },
};

/** How long a session counts as just opened by its owner, for changes to the account. */
export const provedMinutes = 15;

/** Nobody showed who they are by sitting down in a seat of the demo. */
export const provesOwner = (how: HowIn): boolean => how !== "seat";

/** The browser and the system in words that an owner knows again; never the whole header, which says more than needed. */
export function deviceInWords(userAgent: string | undefined): string {
  const text = userAgent ?? "";
  const browsers = [
    ["Edg/", "Edge"],
    ["OPR/", "Opera"],
    ["Firefox/", "Firefox"],
    ["Chrome/", "Chrome"],
    ["Safari/", "Safari"],
  ] as const;
  const systems = [
    ["iPhone", "an iPhone"],
    ["iPad", "an iPad"],
    ["Android", "Android"],
    ["Windows", "Windows"],
    ["Mac OS", "a Mac"],
    ["CrOS", "a Chromebook"],
    ["Linux", "Linux"],
  ] as const;
  const browser = browsers.find(([mark]) => text.includes(mark))?.[1];
  const system = systems.find(([mark]) => text.includes(mark))?.[1];
  if (browser === undefined) return "Another program";
  return system === undefined ? browser : `${browser} on ${system}`;
}
