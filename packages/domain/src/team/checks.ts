import { cardChecks } from "./card/card.decide.ts";
import { chartChecks } from "./chart/chart.decide.ts";
import { driverChecks } from "./driver/driver.decide.ts";
import { frictionChecks } from "./friction/friction.decide.ts";
import { improvementChecks } from "./improvement/improvement.decide.ts";
import { joyChecks } from "./joy/joy.decide.ts";
import { measureUseChecks } from "./measure/measure-use.decide.ts";
import { meetingChecks } from "./meeting/meeting.decide.ts";
import { memberChecks } from "./member/member.decide.ts";
import { noticingChecks } from "./noticing/noticing.decide.ts";
import { pulseChecks } from "./pulse/pulse.decide.ts";
import { purposeChecks } from "./purpose/purpose.decide.ts";
import { reflectionChecks } from "./reflection/reflection.decide.ts";
import { replyChecks } from "./reply/reply.decide.ts";
import { standardChecks } from "./standard/standard.decide.ts";

/** What the nouns of a team ask of a draft. */
export const teamChecks = {
  ...memberChecks,
  ...purposeChecks,
  ...improvementChecks,
  ...driverChecks,
  ...measureUseChecks,
  ...chartChecks,
  ...cardChecks,
  ...frictionChecks,
  ...noticingChecks,
  ...pulseChecks,
  ...joyChecks,
  ...reflectionChecks,
  ...standardChecks,
  ...replyChecks,
  ...meetingChecks,
} as const;
