import { type Checks, lived } from "../../record/check.ts";

export const meetingChecks: Checks<"meeting.held"> = {
  "meeting.held": (_, { body }, now) => lived(body.on, now),
};
