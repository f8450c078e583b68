import type { Area } from "../message.ts";

/** Aimwell speaks, on each page of a record, when it is not as usual. */
export const myRecord = {
  getting: "Getting your things…",
  awayAbout: "This phone has no copy of your things yet. Try again when you have signal.",
  notShown: "We can’t show this.",
  notTaken: "We could not keep this.",
  iHaveSeen: "I have seen it",
  nobody: "No one shares with you yet",
  nobodyAbout: "When someone lets you in, you see it here.",
  somethingWrong: "That did not work.",
} satisfies Area;
