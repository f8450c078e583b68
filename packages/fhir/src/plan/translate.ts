import { goal } from "../aim/goal.ts";
import { condition } from "../condition/condition.ts";
import { questionnaireResponse } from "../instrument/questionnaire-response.ts";
import { observation } from "../measure/observation.ts";
import { careTeam } from "../person/care-team.ts";
import { patient } from "../person/patient.ts";
import { supporter } from "../person/supporter.ts";
import type { Item } from "../source/item.ts";
import type { Desk } from "./desk.ts";
import { withoutHome } from "./no-home.ts";
import { type Outcome, skip } from "./outcome.ts";

/** What one resource becomes. */
export function translate(item: Item, desk: Desk): Outcome {
  switch (item.resourceType) {
    case "Patient":
      return patient(item, desk);
    case "RelatedPerson":
      return supporter(item, desk);
    case "CareTeam":
      return careTeam(item, desk);
    case "Condition":
      return condition(item, desk);
    case "Goal":
      return goal(item, desk);
    case "Observation":
      return observation(item, desk);
    case "QuestionnaireResponse":
      return questionnaireResponse(item, desk);
    case "Practitioner":
    case "PractitionerRole":
      return professional(item, desk);
    default:
      return withoutHome(item.resourceType);
  }
}

/** A professional enters Aimwell by signing in. An import takes the name, where something that it takes gives one. */
function professional(item: Item, desk: Desk): Outcome {
  const named = desk.mentioned.get(item.key);
  if (named !== undefined) {
    const { subject, name, type } = named;
    return { kind: "joined", subject, name, type };
  }
  return skip(
    "not-used",
    "Nothing that was imported names this professional. Professionals join Aimwell by invitation.",
  );
}
