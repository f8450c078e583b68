import type { EntryType } from "../../entry.ts";

/**
 * Who may write in a team's record: `staff` are the site's professionals; `members` are they and the team's patient
 * partners; `anyone` is everybody who can sign in at the site.
 */
export type TeamCell = "staff" | "members" | "anyone";

/**
 * One row an entry type that a team's record takes in; what is not listed belongs into people's records. Patient partners
 * may do what staff may in improvement work. Rules for replies are the clinic's own promise, so staff set them.
 */
export const teamAuthority: { readonly [Type in EntryType]?: TeamCell } = {
  "member.joined": "staff",
  "member.left": "members",
  "purpose.stated": "members",
  "system.described": "members",
  "context.noted": "members",
  "context.retired": "members",
  "improvement.started": "members",
  "improvement.revised": "members",
  "improvement.closed": "members",
  "driver.added": "members",
  "change.proposed": "members",
  "driver.revised": "members",
  "driver.linked": "members",
  "driver.unlinked": "members",
  "driver.removed": "members",
  "test.planned": "members",
  "test.started": "members",
  "test.observed": "members",
  "test.studied": "members",
  "test.acted": "members",
  "card.written": "members",
  "measure.adopted": "members",
  "measure.retired": "members",
  "period.excluded": "members",
  "phase.marked": "members",
  "chart.remarked": "members",
  "chart.act-withdrawn": "members",
  "point.excluded": "members",
  "target.set": "members",
  "friction.noted": "anyone",
  "friction.answered": "members",
  "noticing.logged": "anyone",
  "pulse.given": "anyone",
  "joy.reported": "staff",
  "reflection.written": "members",
  "standard.set": "staff",
  "standard.retired": "staff",
  "reply-time.set": "staff",
  "meeting.held": "members",
};

/** A team's own values are typed in by those who may adopt its measures. */
export const teamMeasurementCell: TeamCell = "members";
