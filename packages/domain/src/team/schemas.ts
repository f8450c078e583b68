import { cardSchemas } from "./card/card.schema.ts";
import { chartSchemas } from "./chart/chart.schema.ts";
import { driverSchemas } from "./driver/driver.schema.ts";
import { frictionSchemas } from "./friction/friction.schema.ts";
import { improvementSchemas } from "./improvement/improvement.schema.ts";
import { joySchemas } from "./joy/joy.schema.ts";
import { measureUseSchemas } from "./measure/measure-use.schema.ts";
import { meetingSchemas } from "./meeting/meeting.schema.ts";
import { memberSchemas } from "./member/member.schema.ts";
import { noticingSchemas } from "./noticing/noticing.schema.ts";
import { pulseSchemas } from "./pulse/pulse.schema.ts";
import { purposeSchemas } from "./purpose/purpose.schema.ts";
import { reflectionSchemas } from "./reflection/reflection.schema.ts";
import { replySchemas } from "./reply/reply.schema.ts";
import { standardSchemas } from "./standard/standard.schema.ts";

/** The bodies of what a team says of itself, and of answers between visits. */
export const teamSchemas = {
  ...memberSchemas,
  ...purposeSchemas,
  ...improvementSchemas,
  ...driverSchemas,
  ...measureUseSchemas,
  ...chartSchemas,
  ...cardSchemas,
  ...frictionSchemas,
  ...noticingSchemas,
  ...pulseSchemas,
  ...joySchemas,
  ...reflectionSchemas,
  ...standardSchemas,
  ...replySchemas,
  ...meetingSchemas,
} as const;
