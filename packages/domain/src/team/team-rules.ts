import type { EntryType } from "../entry.ts";
import type { Check } from "../record/check.ts";
import { teamMeasureRefusal, teamTargetRefusal } from "./measure/measure-use.decide.ts";
import { teamTestRefusal } from "./test/team-test.decide.ts";

/** What a team's record asks of drafts that people's records take in too, after what every record asks. */
export const teamRules: { readonly [Type in EntryType]?: Check<Type> } = {
  "measure.adopted": teamMeasureRefusal,
  "target.set": teamTargetRefusal,
  "test.planned": teamTestRefusal,
};
