import type { Body } from "../../entry.ts";
import { type Brought, broughtBy, type Noun } from "../../record/slice.ts";

export interface Meeting extends Body<"meeting.held"> {
  readonly brought: Brought;
}
export interface MeetingSlice {
  /** In the order in which they were recorded. */
  readonly meetings: Meeting[];
}

export const meetingNoun: Noun<MeetingSlice, "meeting.held"> = {
  empty: () => ({ meetings: [] }),
  own: (slice) => ({ meetings: [...slice.meetings] }),
  apply: {
    "meeting.held": (slice, entry) => {
      slice.meetings.push({ ...entry.body, brought: broughtBy(entry) });
    },
  },
};
