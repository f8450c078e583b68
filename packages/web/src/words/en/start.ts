import type { Area } from "../message.ts";

/** Aimwell speaks to someone who has never seen it. */
export const start = {
  promise: "Start from what matters to you",
  about: "Aimwell helps people and their care teams plan, choose and learn as one. It starts with your own aim.",
  tryDemo: "Try the demo",
  haveCode: "I have a code from my clinic",
  safe: "No sign-up. The demo stays on this machine.",
  pickSeat: "Pick a seat",
  pickSeatAbout: "One story, told from each side. Each takes about 5 minutes.",
} satisfies Area;
