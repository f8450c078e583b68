import type { Area, Say } from "../message.ts";
import { plural } from "./counts.ts";

/** Aimwell speaks, when things are not as usual. What happened, whose fault, what to do. */
export const states = {
  noSignal: "No signal.",
  noSignalKeepGoing: "You can keep going.",
  comesWithSignal: "This part comes when you have a signal again.",
  noSignalWaiting: ({ count }: Say<"count">) =>
    `You can keep going. ${count} ${plural(count, { one: "thing is", other: "things are" })} saved on this phone and ${plural(count, { one: "waits", other: "wait" })} to be sent.`,
  notSent: "We could not send this.",
  notSentFault: "It is our fault. Your words are safe on this phone. We will try again in a minute.",
  broke: "This page broke",
  ourFault: "It is our fault.",
  safeHere: "What you wrote is safe on this phone.",
  tryAgain: "Try again",
  loadFailed: "We could not get this page",
  loadFailedWhy: "It may be the signal, or it may be us.",
  nothingLost: "Nothing of yours is lost.",
  bothChanged: ({ name }: Say<"name">) => `You and ${name} both changed this`,
  keepMine: "Keep mine",
  keepTheirs: ({ name }: Say<"name">) => `Keep what ${name} wrote`,
  askThem: ({ name }: Say<"name">) => `Ask ${name}`,
  you: "You",
  keptPrivate: ({ name }: Say<"name">) => `${name} keeps this private`,
  keptPrivateAbout: "You can ask when you next talk.",
  tooFew: "Fewer than 10 people",
  tooFewAbout: "We hide this number so no one can be picked out.",
  soFar: ({ count }: Say<"count">) => `${count} ${plural(count, { one: "check-in", other: "check-ins" })} so far`,
  soFarAbout: ({ of }: Say<"of">) => `After ${of} we can see what is usual for you.`,
  soFarPicture: ({ count, of }: Say<"count" | "of">) =>
    `${count} of ${of} ${plural(of, { one: "check-in", other: "check-ins" })} done`,
  stoppedSharing: ({ name }: Say<"name">) => `You stopped sharing with ${name}.`,
  stoppedSharingAbout: ({ name }: Say<"name">) => `${name} can’t see your plan now.`,
  signedOut: "You have been away for a while",
  signedOutAbout: "We kept what you wrote. Sign in to go on.",
  signIn: "Sign in",
  helpNow: "Do you need help now?",
  helpNowAbout: "Aimwell is not watched all day. Please call.",
  callYourOwn: "If it can’t wait, call for urgent help now.",
  callLine: ({ name, value }: Say<"name" | "value">) => `Call ${name}, ${value}`,
} satisfies Area;
