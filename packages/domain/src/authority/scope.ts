import type { Grant } from "../consent/consent.ts";
import type { EntryType } from "../entry.ts";

/**
 * Which part of the record an entry belongs to: the store keeps it as a column, and a reader's access names the scopes
 * that it may read. `private` is read by its writer alone, whatever the reader's access says.
 */
export type Scope =
  | "relationship"
  | "aim"
  | "life"
  | "plan"
  | "measure"
  | "visit"
  | "decision"
  | "instrument"
  | "consent"
  | "team"
  | "private";

const scopes: { readonly [Type in EntryType]: Scope } = {
  "person.introduced": "relationship",
  "condition.noted": "life",
  "partnership.formed": "relationship",
  "partnership.contribution-stated": "relationship",
  "partnership.agreement-made": "relationship",
  "partnership.ended": "relationship",
  // How much somebody trusts somebody is said between the two sides, and is not for a supporter to read.
  "trust.reported": "instrument",
  "promise.made": "relationship",
  "promise.kept": "relationship",
  "promise.missed": "relationship",
  "participation.chosen": "relationship",
  "shared-work.level-chosen": "decision",
  "aim.voiced": "aim",
  "aim.proposed": "aim",
  "aim.confirmed": "aim",
  "aim.read-back": "aim",
  "aim.understood": "aim",
  "aim.revised": "aim",
  "aim.scaled": "aim",
  "aim.rated": "aim",
  "aim.closed": "aim",
  "life.noted": "life",
  "life.retired": "life",
  "life.state-told": "life",
  "capacity.stated": "life",
  "workload.felt": "plan",
  "option.offered": "decision",
  "option.valued": "decision",
  "decision.opened": "decision",
  "lean.taken": "private",
  "lean.skipped": "decision",
  "leans.opened": "decision",
  "assent.given": "decision",
  "dissent.noted": "decision",
  "decision.deferred": "decision",
  "decision.reopened": "decision",
  "action.proposed": "plan",
  "action.agreed": "plan",
  "action.done": "plan",
  "action.adapted": "plan",
  "action.paused": "plan",
  "action.resumed": "plan",
  "action.ended": "plan",
  "test.planned": "plan",
  "test.started": "plan",
  "test.observed": "plan",
  "test.studied": "plan",
  "test.reckoned": "plan",
  "test.acted": "plan",
  "measure.adopted": "measure",
  "phase.marked": "measure",
  "point.excluded": "measure",
  "target.set": "measure",
  "visit.planned": "visit",
  "visit.moved": "visit",
  "agenda.proposed": "visit",
  "check-in.given": "visit",
  "visit.opened": "visit",
  "visit.closed": "visit",
  "answers.given": "instrument",
  "safety.raised": "instrument",
  "safety.answered": "instrument",
  "consent.given": "consent",
  "consent.withdrawn": "consent",
  "grant.given": "consent",
  "grant.withdrawn": "consent",
  "context.noted": "life",
  "context.retired": "life",
  "question.asked": "plan",
  "reply.given": "plan",
  "member.joined": "team",
  "member.left": "team",
  "purpose.stated": "team",
  "system.described": "team",
  "improvement.started": "team",
  "improvement.revised": "team",
  "improvement.closed": "team",
  "driver.added": "team",
  "change.proposed": "team",
  "driver.revised": "team",
  "driver.linked": "team",
  "driver.unlinked": "team",
  "driver.removed": "team",
  "measure.retired": "team",
  "period.excluded": "team",
  "chart.remarked": "team",
  "chart.act-withdrawn": "team",
  "card.written": "team",
  "friction.noted": "team",
  "friction.answered": "team",
  "noticing.logged": "team",
  "pulse.given": "private",
  "joy.reported": "private",
  "reflection.written": "private",
  "standard.set": "team",
  "standard.retired": "team",
  "reply-time.set": "team",
  "meeting.held": "team",
};

/** Which part of the record an entry of this type belongs to. */
export function scopeOf(type: EntryType): Scope {
  return scopes[type];
}

/**
 * What a supporter with this grant may read: what the person named, who stands in the record, and what the supporter
 * wrote in private. Who may see a visit may see what was decided in it. Answers to questionnaires, trust and consents
 * are in no grant.
 */
export function mayRead(grant: Pick<Grant, "mayRead">): readonly Scope[] {
  const named = new Set<Scope>(["relationship", "private", ...grant.mayRead]);
  if (named.has("visit")) named.add("decision");
  return [...named].sort();
}
