import type { AskedOfMe } from "@aimwell/contract";
import { type Instant, isJoyAsked, mayOnTeam, type PersonRecord } from "@aimwell/domain";
import type { SignedIn } from "../sign-in/signed-in.ts";

/** What somebody is asked now: how changes that go on feel, and how work is. */
export function askedOfMe(record: PersonRecord, { party, as: role }: SignedIn, now: Instant): AskedOfMe {
  const running = [...record.test.tests.values()].filter(({ stage }) => stage === "running");
  return {
    tests: running.map(({ id, title, change }) => {
      return { id, title, change, isTold: record.pulse.told.get(id)?.has(party) === true };
    }),
    asksJoy: mayOnTeam(record, { party, role }).includes("joy.reported") && isJoyAsked(record, { party, now }),
  };
}
