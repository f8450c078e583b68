import { aimChecks } from "../aim/aim.decide.ts";
import type { Actor } from "../authority/actor.ts";
import { authorityRefusal, rowRefusal } from "../authority/allow.ts";
import { measurementAuthority } from "../authority/authority.ts";
import { consentChecks } from "../consent/consent.decide.ts";
import { contextChecks } from "../context/context.decide.ts";
import { decisionChecks } from "../decision/decision.decide.ts";
import type { Draft, EntryType, Measurement } from "../entry.ts";
import type { Instant } from "../ids.ts";
import { instrumentChecks } from "../instrument/instrument.decide.ts";
import { lifeChecks } from "../life/life.decide.ts";
import { correctionRefusal, type EarlierValues, measureChecks, valueRefusal } from "../measure/measure.decide.ts";
import { optionChecks } from "../option/option.decide.ts";
import { partnershipChecks } from "../partnership/partnership.decide.ts";
import { personChecks } from "../person/person.decide.ts";
import { planChecks } from "../plan/plan.decide.ts";
import type { Refusal } from "../refusal.ts";
import { ok, type Result, refuse } from "../result.ts";
import { teamCellRefusal, teamRefusal } from "../team/authority/team-allow.ts";
import { teamMeasurementCell } from "../team/authority/team-authority.ts";
import { teamChecks } from "../team/checks.ts";
import { teamValueRefusal } from "../team/measure/measure-use.decide.ts";
import { teamRules } from "../team/team-rules.ts";
import { testChecks } from "../test/test.decide.ts";
import { visitChecks } from "../visit/visit.decide.ts";
import { type Check, type Checks, standsAlone } from "./check.ts";
import type { PersonRecord } from "./record.ts";

/** Whose record it is: a person's, or the team's of a site, whose subject is the site itself. */
export type Level = "person" | "team";

/** Who writes, and when the server hears it. */
export interface At {
  readonly actor: Actor;
  readonly now: Instant;
  /** A person's record unless the caller knows that the subject is a site. */
  readonly level?: Level;
}

const checks: Checks<EntryType> = {
  ...personChecks,
  ...partnershipChecks,
  ...aimChecks,
  ...lifeChecks,
  ...optionChecks,
  ...decisionChecks,
  ...planChecks,
  ...testChecks,
  ...measureChecks,
  ...visitChecks,
  ...instrumentChecks,
  ...consentChecks,
  ...contextChecks,
  ...teamChecks,
};

/** What can be said anew in place of an earlier version. All else stands as it was said. */
const hasVersions: ReadonlySet<EntryType> = new Set<EntryType>([
  "person.introduced",
  "condition.noted",
  "partnership.contribution-stated",
  "aim.revised",
  "life.noted",
  "capacity.stated",
  "lean.taken",
  "action.adapted",
  "measure.adopted",
  "test.studied",
  "context.noted",
  "purpose.stated",
  "system.described",
  "improvement.revised",
  "driver.revised",
  "card.written",
]);

const leeway = 10 * 60 * 1000;

/** Devices' clocks differ a little; what is more than ten minutes ahead is a wrong clock or a wrong day. */
function clockRefusal(at: Instant, now: Instant): Refusal | null {
  // Instants are written in one form, so that those which are over sort before now as text.
  return at <= now || Date.parse(at) <= Date.parse(now) + leeway ? null : { code: "said_in_the_future", at, now };
}

type Signed = Pick<Draft, "by" | "as" | "subject">;

function authorRefusal(draft: Signed, actor: Actor, level: Level): Refusal | null {
  if (draft.by !== actor.party || draft.as !== actor.role) {
    return { code: "not_your_name", by: draft.by, as: draft.as, actor: actor.party };
  }
  // A person's subject id is also the person's party id; a team's record is nobody's own.
  const isForeign = level === "person" && actor.role === "person" && (draft.subject as string) !== actor.party;
  return isForeign ? { code: "not_your_record" } : null;
}

/**
 * Decides whether a draft may enter the record: first whether it bears its author's name, then whether the authority
 * table lets that author write such an entry, then whether it meets the record as it is. Pure: it writes nothing.
 *
 * @param record - the whole record of the draft's subject, with what is private, as it is before this draft.
 * @param at.now - the server's clock; the draft may be at most ten minutes ahead of it.
 * @returns the draft as it came, or a refusal with its code and facts. A draft that is in the record already is the
 *   caller's to recognise, by its id.
 */
export function decide(
  record: PersonRecord,
  draft: Draft,
  { actor, now, level = "person" }: At,
): Result<Draft, Refusal> {
  // The key says that this check is the one for this draft; the compiler can't follow that over a union.
  const check = checks[draft.type] as Check<EntryType>;
  const teamRule = level === "team" ? (teamRules[draft.type] as Check<EntryType> | undefined) : undefined;
  const refusal =
    authorRefusal(draft, actor, level) ??
    (level === "team" ? teamRefusal(record, draft.type, actor) : authorityRefusal(record, draft.type, actor, now)) ??
    clockRefusal(draft.at, now) ??
    (hasVersions.has(draft.type) ? null : standsAlone(draft)) ??
    check(record, draft, now) ??
    teamRule?.(record, draft, now) ??
    null;
  return refusal === null ? ok(draft) : refuse(refusal);
}

/**
 * Decides whether a measurement may be kept, in the same order: author, authority, clock, whether its measure is
 * adopted in this record and the value within the measure's range, and whether what it corrects is there to be corrected.
 *
 * @param at.earlier - the values of this record that measurements under way name as those that they replace.
 */
export function decideMeasurement(
  record: PersonRecord,
  measurement: Measurement,
  { actor, now, level = "person", earlier }: At & { readonly earlier?: EarlierValues },
): Result<Measurement, Refusal> {
  const refusal =
    authorRefusal(measurement, actor, level) ??
    (level === "team"
      ? teamCellRefusal(record, teamMeasurementCell, "measure.adopted", actor)
      : rowRefusal(record, measurementAuthority, "measure.adopted", actor, now)) ??
    clockRefusal(measurement.takenAt, now) ??
    valueRefusal(record, measurement) ??
    (level === "team" ? teamValueRefusal(record, measurement) : null) ??
    correctionRefusal(measurement, earlier);
  return refusal === null ? ok(measurement) : refuse(refusal);
}
