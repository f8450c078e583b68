import { cardNoun } from "./card/card.ts";
import { chartNoun } from "./chart/chart.ts";
import { driverNoun } from "./driver/driver.ts";
import { frictionNoun } from "./friction/friction.ts";
import { improvementNoun } from "./improvement/improvement.ts";
import { joyNoun } from "./joy/joy.ts";
import { measureUseNoun } from "./measure/measure-use.ts";
import { meetingNoun } from "./meeting/meeting.ts";
import { memberNoun } from "./member/member.ts";
import { noticingNoun } from "./noticing/noticing.ts";
import { pulseNoun } from "./pulse/pulse.ts";
import { purposeNoun } from "./purpose/purpose.ts";
import { reflectionNoun } from "./reflection/reflection.ts";
import { replyNoun } from "./reply/reply.ts";
import { standardNoun } from "./standard/standard.ts";

/** The nouns of a team's record; `reply` grows in persons' records. */
export const teamNouns = {
  member: memberNoun,
  purpose: purposeNoun,
  improvement: improvementNoun,
  driver: driverNoun,
  measureUse: measureUseNoun,
  chart: chartNoun,
  card: cardNoun,
  friction: frictionNoun,
  noticing: noticingNoun,
  pulse: pulseNoun,
  joy: joyNoun,
  reflection: reflectionNoun,
  standard: standardNoun,
  reply: replyNoun,
  meeting: meetingNoun,
} as const;
