import type { Area, Say } from "../message.ts";
import { plural } from "./counts.ts";

/** Aimwell speaks, brisk and kind, before a visit. */
export const checkIn = {
  progress: ({ place, of }: Say<"place" | "of">) => `${place} of ${of}`,
  progressTime: ({ place, of, count }: Say<"place" | "of" | "count">) =>
    `${place} of ${of} · about ${count} ${plural(count, { one: "minute", other: "minutes" })} left`,
  question: "Question",
  allDone: "All done",
  lookAt: "Please look at this:",
  pickOne: "Pick an answer, or say you would rather not.",
} satisfies Area;
