import type { Area } from "../message.ts";

/** Aimwell asks one of the staff how work is, and how a change feels. */
export const teamPulse = {
  joy: "How much joy is there in your work now?",
  joyAbout: "Asked once a week. Nobody sees what you say. A month is shown once it is over and enough of you said it.",
  joySteps: ["None", "A little", "Some", "A lot", "Very much"],
  inTheWay: "One thing that got in the way",
  inTheWayHint: "If you like. The team reads it, without your name.",
  tell: "Say it",
  notThisWeek: "Not this week",
  thanks: "Thank you. It counts, without your name.",
  waits: "It is on this phone, and counts when there is signal.",
  change: "How does this change feel?",
  changeAbout: "It is being tried here. Only you see your own answer. The team sees how many felt what, never who.",
} satisfies Area;
