import type { Session } from "@aimwell/contract";
import type { IconName } from "../icons/drawings.tsx";
import { account } from "../words/en/account.ts";
import { aim } from "../words/en/aim.ts";
import { formula } from "../words/en/formula.ts";
import { frame } from "../words/en/frame.ts";
import { myLearned } from "../words/en/my-learned.ts";
import { plan } from "../words/en/plan.ts";
import { start } from "../words/en/start.ts";

export type Role = Session["as"];

export interface AppRoute {
  readonly path: string;
  /** The `<name>` of `screens/…/<name>.screen.tsx`. */
  readonly screen: string;
  /** The page title until the screen sets its own. */
  readonly title: string;
  /** 18 px for a person, 17 for two at one screen, 16 at a desk. */
  readonly density: "person" | "shared" | "dense";
  /** A check-in and a visit hide the places: one job at a time. */
  readonly bars: "all" | "top" | "visit";
  /** Shown to people who are not signed in as well. */
  readonly open?: true;
}

export const routes: readonly AppRoute[] = [
  { path: "/", screen: "start", title: start.promise, density: "person", bars: "top", open: true },
  { path: "/join/:token", screen: "join", title: frame.join, density: "person", bars: "top", open: true },
  { path: "/sign-in", screen: "sign-in", title: frame.signIn, density: "person", bars: "top", open: true },
  { path: "/set-up", screen: "set-up", title: frame.setUp, density: "person", bars: "top", open: true },
  { path: "/me", screen: "aim", title: aim.title, density: "person", bars: "all" },
  { path: "/me/aim/edit", screen: "aim-edit", title: aim.changeWords, density: "person", bars: "top" },
  { path: "/me/check-in", screen: "check-in", title: frame.checkIn, density: "person", bars: "top" },
  { path: "/me/from-paper", screen: "from-paper", title: frame.fromPaper, density: "person", bars: "top" },
  { path: "/me/visit", screen: "my-visits", title: frame.visit, density: "person", bars: "all" },
  { path: "/me/plan", screen: "plan", title: plan.title, density: "person", bars: "all" },
  { path: "/me/learned", screen: "learned", title: myLearned.title, density: "person", bars: "all" },
  { path: "/me/sharing", screen: "sharing", title: frame.sharingTitle, density: "person", bars: "all" },
  { path: "/me/formula", screen: "formula", title: formula.title, density: "person", bars: "all" },
  { path: "/account", screen: "account", title: account.title, density: "person", bars: "all" },
  { path: "/visit/:id", screen: "visit", title: frame.visit, density: "shared", bars: "visit" },
  { path: "/today", screen: "today", title: frame.today, density: "dense", bars: "all" },
  { path: "/today/next", screen: "today-next", title: frame.comesNext, density: "dense", bars: "all" },
  { path: "/today/huddle", screen: "today-huddle", title: frame.huddle, density: "dense", bars: "all" },
  { path: "/today/between", screen: "today-between", title: frame.between, density: "dense", bars: "all" },
  { path: "/people", screen: "people", title: frame.people, density: "dense", bars: "all" },
  { path: "/people/:subject", screen: "person", title: frame.people, density: "dense", bars: "all" },
  { path: "/people/:subject/from-paper", screen: "from-paper", title: frame.fromPaper, density: "dense", bars: "all" },
  { path: "/people/:subject/plan", screen: "plan", title: plan.title, density: "dense", bars: "all" },
  { path: "/people/:subject/learned", screen: "learned", title: myLearned.title, density: "dense", bars: "all" },
  { path: "/team", screen: "team", title: frame.team, density: "dense", bars: "all" },
  { path: "/team/meeting", screen: "team-meeting", title: frame.teamMeeting, density: "dense", bars: "all" },
  { path: "/team/measure/:id", screen: "team-measure", title: frame.team, density: "dense", bars: "all" },
  { path: "/noticing", screen: "noticing", title: frame.noticing, density: "dense", bars: "all" },
  { path: "/formula", screen: "formula", title: formula.title, density: "dense", bars: "all" },
  { path: "/formula/:subject", screen: "formula", title: formula.title, density: "dense", bars: "all" },
];

export interface PlaceOfRole {
  readonly href: string;
  readonly screen: string;
  readonly words: string;
  readonly icon: IconName;
}

const placesOfPerson: readonly PlaceOfRole[] = [
  { href: "/me", screen: "aim", words: frame.myAim, icon: "aim" },
  { href: "/me/check-in", screen: "check-in", words: frame.checkIn, icon: "chat" },
  { href: "/me/visit", screen: "my-visits", words: frame.visit, icon: "people" },
  { href: "/me/plan", screen: "plan", words: frame.plan, icon: "plan" },
  { href: "/me/sharing", screen: "sharing", words: frame.sharing, icon: "eye" },
];

const placesOfSupporter: readonly PlaceOfRole[] = [
  { href: "/me", screen: "aim", words: frame.aim, icon: "aim" },
  { href: "/me/visit", screen: "my-visits", words: frame.visit, icon: "people" },
  { href: "/me/plan", screen: "plan", words: frame.plan, icon: "plan" },
  { href: "/me/sharing", screen: "sharing", words: frame.sharing, icon: "eye" },
];

const placesOfProfessional: readonly PlaceOfRole[] = [
  { href: "/today", screen: "today", words: frame.today, icon: "calendar" },
  { href: "/people", screen: "people", words: frame.people, icon: "person" },
  { href: "/formula", screen: "formula", words: frame.formula, icon: "match" },
  { href: "/team", screen: "team", words: frame.team, icon: "better" },
  { href: "/noticing", screen: "noticing", words: frame.noticing, icon: "note" },
];

/** At most five places for a person and six for a professional. */
export function placesOf(role: Role): readonly PlaceOfRole[] {
  switch (role) {
    case "person":
      return placesOfPerson;
    case "supporter":
      return placesOfSupporter;
    case "professional":
      return placesOfProfessional;
    default:
      return [];
  }
}

/** The place that a page belongs to: the longest address that the page's own address begins with. */
export function isCurrent(place: PlaceOfRole, location: string, places: readonly PlaceOfRole[]): boolean {
  const holds = (href: string) => location === href || location.startsWith(`${href}/`);
  const longest = places
    .filter((each) => holds(each.href))
    .toSorted((one, other) => other.href.length - one.href.length)[0];
  return longest?.href === place.href;
}
