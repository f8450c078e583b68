import { teamDay as words } from "../../../words/en/team-day.ts";

/** "2 days" where it comes out even, else hours. */
export function hoursInWords(hours: number): string {
  return hours % 24 === 0 ? words.days({ count: hours / 24 }) : words.hours({ count: hours });
}
