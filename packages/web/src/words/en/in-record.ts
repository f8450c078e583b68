import type { Area, Say } from "../message.ts";

/** What each page of one record may have to say. It is small, so that no page loads another's words for it. */
export const inRecord = {
  someone: "Someone",
  /** What is measured, then its unit. */
  measureIn: ({ measure, value }: Say<"measure" | "value">) => (value === "" ? `${measure}.` : `${measure}, ${value}.`),
  neither: "Up or down: neither is better.",
} satisfies Area;
