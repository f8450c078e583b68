import type { Calendar } from "../calendar.ts";
import type { History, Known } from "../clinic.ts";
import { Telling } from "../telling.ts";
import { ground } from "./ground.ts";
import { joy, others } from "./joy.ts";
import { measures } from "./measures.ts";
import { noticing } from "./noticing.ts";
import { type Stage, teamSubject } from "./stage.ts";
import { tests } from "./tests.ts";
import { theory } from "./theory.ts";

/**
 * The clinic's team and its two patient partners, over nine months: they saw that waiting worries people, tried a call, kept
 * it, and are trying the next thing. Nobody in it is real, and no figure is.
 */
export function teamsHistory(calendar: Calendar): History {
  const telling = new Telling(teamSubject, "team");
  const stage: Stage = { telling, calendar };
  ground(stage);
  measures(stage);
  tests(stage, theory(stage));
  noticing(stage);
  joy(stage);
  const known = others.map(
    ({ party, name, profession, isLead }): Known => ({ party, kind: "professional", name, what: profession, isLead }),
  );
  return { name: "the team", telling, known };
}
