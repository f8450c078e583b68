import type { EntryType } from "../entry.ts";
import type { Deed } from "../refusal.ts";

/**
 * What each kind of party may write.
 * - `in-partnership`: a professional who works with this person now.
 * - `begins`: a professional may name itself in a record where nobody ever worked with the person; one who works with
 *   the person may bring in a colleague.
 * - `granted`: a supporter with a current grant of any kind; a list of deeds: with one of these in the grant.
 */
export interface AuthorityRow {
  readonly person: "yes" | "no";
  readonly supporter: "no" | "granted" | readonly Deed[];
  readonly professional: "no" | "in-partnership" | "begins";
  readonly system: "yes" | "no";
}

const speaks: readonly Deed[] = ["speak-for"];
/** The person and the professional alike; a supporter who may speak for the person. */
const shared: AuthorityRow = { person: "yes", supporter: speaks, professional: "in-partnership", system: "no" };
/** The same, and facts that come in with an import. */
const known: AuthorityRow = { ...shared, system: "yes" };
/** The person's own (E-46): nobody else says this, but for whom the person let speak. */
const persons: AuthorityRow = { person: "yes", supporter: speaks, professional: "no", system: "no" };
/** What no grant hands on: who may see and who may learn is the person's alone, and a grant can't widen itself. */
const personsAlone: AuthorityRow = { ...persons, supporter: "no" };
/** Each party speaks of itself. */
const each: AuthorityRow = { person: "yes", supporter: "granted", professional: "in-partnership", system: "no" };
const professionals: AuthorityRow = { person: "no", supporter: "no", professional: "in-partnership", system: "no" };
/** A team says this in its own record, by the team's own table; nobody says it in a person's. */
const teams: AuthorityRow = { person: "no", supporter: "no", professional: "no", system: "no" };
const systems: AuthorityRow = { person: "no", supporter: "no", professional: "no", system: "yes" };

/**
 * Who may write what: one row an entry type. The write door, the screens (`may`) and the reference read the same table.
 * The person owns the aim and its levels; others propose (E-46). `aim.scaled` and `aim.rated` are open to more parties
 * than the person: the aim's own checks say when (levels of a proposal; three series of ratings).
 */
export const authority: { readonly [Type in EntryType]: AuthorityRow } = {
  "person.introduced": known,
  "condition.noted": known,
  "partnership.formed": { person: "yes", supporter: "no", professional: "begins", system: "yes" },
  "partnership.contribution-stated": each,
  "partnership.agreement-made": shared,
  "partnership.ended": { person: "yes", supporter: "no", professional: "in-partnership", system: "no" },
  "trust.reported": each,
  "promise.made": each,
  "promise.kept": each,
  "promise.missed": each,
  "participation.chosen": persons,
  "shared-work.level-chosen": shared,
  "aim.voiced": persons,
  "aim.proposed": { person: "no", supporter: speaks, professional: "in-partnership", system: "yes" },
  "aim.confirmed": persons,
  "aim.read-back": professionals,
  "aim.understood": persons,
  "aim.revised": persons,
  "aim.scaled": known,
  "aim.rated": { ...known, supporter: ["rate-aim", "speak-for"] },
  "aim.closed": persons,
  "life.noted": { ...known, supporter: ["add-life", "speak-for"] },
  "life.retired": { ...shared, supporter: ["add-life", "speak-for"] },
  "life.state-told": persons,
  "capacity.stated": persons,
  "workload.felt": persons,
  "option.offered": shared,
  "option.valued": shared,
  "decision.opened": shared,
  "lean.taken": shared,
  "lean.skipped": shared,
  "leans.opened": systems,
  "assent.given": shared,
  "dissent.noted": shared,
  "decision.deferred": shared,
  "decision.reopened": shared,
  "action.proposed": shared,
  "action.agreed": shared,
  "action.done": shared,
  "action.adapted": shared,
  "action.paused": shared,
  "action.resumed": shared,
  "action.ended": shared,
  "test.planned": shared,
  "test.started": shared,
  "test.observed": shared,
  "test.studied": shared,
  "test.reckoned": systems,
  "test.acted": shared,
  "measure.adopted": known,
  "phase.marked": shared,
  "point.excluded": shared,
  "target.set": shared,
  "visit.planned": known,
  "visit.moved": known,
  "agenda.proposed": shared,
  "check-in.given": shared,
  "visit.opened": shared,
  "visit.closed": shared,
  "answers.given": known,
  "safety.raised": systems,
  "safety.answered": professionals,
  "consent.given": personsAlone,
  "consent.withdrawn": personsAlone,
  "grant.given": personsAlone,
  "grant.withdrawn": personsAlone,
  "context.noted": professionals,
  "context.retired": professionals,
  "question.asked": persons,
  "reply.given": professionals,
  "member.joined": teams,
  "member.left": teams,
  "purpose.stated": teams,
  "system.described": teams,
  "improvement.started": teams,
  "improvement.revised": teams,
  "improvement.closed": teams,
  "driver.added": teams,
  "change.proposed": teams,
  "driver.revised": teams,
  "driver.linked": teams,
  "driver.unlinked": teams,
  "driver.removed": teams,
  "measure.retired": teams,
  "period.excluded": teams,
  "chart.remarked": teams,
  "chart.act-withdrawn": teams,
  "card.written": teams,
  "friction.noted": teams,
  "friction.answered": teams,
  "noticing.logged": teams,
  "pulse.given": teams,
  "joy.reported": teams,
  "reflection.written": teams,
  "standard.set": teams,
  "standard.retired": teams,
  "reply-time.set": teams,
  "meeting.held": teams,
};

/** Measurements have a row like an entry type: people bring them, and so do imports and scores. */
export const measurementAuthority: AuthorityRow = known;
