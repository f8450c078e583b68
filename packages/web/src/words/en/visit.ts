import type { Area, Say } from "../message.ts";

/** Aimwell speaks to everyone in the visit at once. */
export const visit = {
  whoIsHere: "Who is in this visit",
  parts: "Parts of the visit",
  catchUp: "Catch up",
  options: "Options",
  decide: "Decide",
  plan: "Plan",
  partNumber: ({ place, title }: Say<"place" | "title">) => `${place} ${title}`,
  hide: "Hide",
  show: "Show",
} satisfies Area;
