import type { Calendar } from "../calendar.ts";
import { begin, type History, singh, tom, workTogether } from "../clinic.ts";
import { Telling } from "../telling.ts";
import { rosasAims } from "./aim.ts";
import { ines, rosa, type Scene } from "./cast.ts";
import { firstChoice, todaysChoice } from "./choice.ts";
import { rosasLife } from "./life.ts";
import { rosasPlan } from "./plan.ts";
import { rosasTests } from "./tests.ts";
import { rosasToday, rosasVisits } from "./visits.ts";

/**
 * The story that the seats of the demo share. Rosa Almeida, 61, has a worn hip. She wants to walk her grandchild to
 * school. The days before the anchor day are the weeks in which she and Tom worked on it; the visit on the anchor day
 * is still to come. Nobody in it is real.
 */
export function rosasHistory(calendar: Calendar): History {
  const telling = new Telling(rosa.subject, "rosa");
  const scene: Scene = { telling, calendar };
  const who = { name: "Rosa Almeida", calledName: "Rosa", bornOn: calendar.bornIn(61), language: "en" };
  begin(telling, calendar.at(-112, "09:10"), tom, who);
  workTogether(telling, calendar.at(-112, "09:12"), tom, singh);
  telling.say(tom, calendar.at(-112, "09:14"), "condition.noted", {
    name: "Hip osteoarthritis",
    state: "active",
    since: calendar.day(-430),
  });
  rosasLife(scene);
  const aims = rosasAims(scene);
  const classChosen = firstChoice(scene, aims);
  rosasVisits(scene, aims, classChosen);
  rosasTests(scene, aims);
  const today = rosasToday(scene);
  todaysChoice(scene, aims, today);
  rosasPlan(scene, aims, classChosen);
  return {
    name: "Rosa Almeida",
    telling,
    known: [
      { party: rosa.party, kind: "person", name: "Rosa Almeida", what: null, isLead: false },
      { party: ines.party, kind: "supporter", name: "Inês Almeida", what: "Daughter", isLead: false },
    ],
  };
}
