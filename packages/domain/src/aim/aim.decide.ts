import type { DraftOf } from "../entry.ts";
import type { AimId } from "../ids.ts";
import { type Check, type Checks, lived, revisionRefusal, unknown } from "../record/check.ts";
import type { PersonRecord } from "../record/record.ts";
import type { Refusal } from "../refusal.ts";

/**
 * Whether work may build on this aim: it is known, the person stands behind it and it is not closed.
 *
 * @returns null when it may.
 */
export function aimRefusal(record: PersonRecord, aim: AimId): Refusal | null {
  const held = record.aim.aims.get(aim);
  if (held === undefined) return unknown("aim", aim);
  if (held.state === "closed") return { code: "aim_closed", aim };
  return held.state === "open" ? null : { code: "aim_not_confirmed", aim, state: held.state };
}

function towardsRefusal(
  { aim }: PersonRecord,
  draft: DraftOf<"aim.voiced" | "aim.proposed" | "aim.revised">,
): Refusal | null {
  const { towards } = draft.body;
  return towards === undefined || aim.aims.has(towards) ? null : unknown("towards", towards);
}

const confirmed: Check<"aim.confirmed"> = (record, { body }) => {
  const aim = record.aim.aims.get(body.aim);
  if (aim === undefined) return unknown("aim", body.aim);
  if (aim.state === "closed") return { code: "aim_closed", aim: body.aim };
  // A no may become a yes later. A yes stands: an aim that is no longer right is said differently, or closed.
  return aim.state === "open" ? { code: "already_answered", by: aim.confirmed?.brought.entry ?? aim.now.entry } : null;
};

const understood: Check<"aim.understood"> = ({ aim }, { body }) => {
  const id = aim.readBackOf.get(body.readBack);
  const readBack = id && aim.aims.get(id)?.readBacks.find((each) => each.entry === body.readBack);
  if (!readBack) return unknown("readBack", body.readBack);
  return readBack.understood === null ? null : { code: "already_answered", by: readBack.understood.brought.entry };
};

const revised: Check<"aim.revised"> = (record, draft) => {
  const aim = record.aim.aims.get(draft.body.aim);
  if (aim === undefined) return unknown("aim", draft.body.aim);
  if (aim.state === "closed") return { code: "aim_closed", aim: draft.body.aim };
  return revisionRefusal(draft, aim.now.entry) ?? towardsRefusal(record, draft);
};

/** Levels lock at the first rating; an aim that is said differently makes a new scale. */
const scaled: Check<"aim.scaled"> = (record, { as, body }) => {
  const aim = record.aim.aims.get(body.aim);
  if (aim === undefined) return unknown("aim", body.aim);
  if (aim.state === "closed") return { code: "aim_closed", aim: body.aim };
  const isProposal = aim.state === "unconfirmed";
  if ((as === "professional" || as === "system") && !isProposal) return { code: "levels_are_the_persons", aim: aim.id };
  if (aim.scale === null || aim.scale.of !== aim.now.entry) return null;
  const scale = aim.scale.brought.entry;
  const isRated = (record.aim.ratings.get(aim.id) ?? []).some((rating) => rating.scale === scale);
  return isRated ? { code: "levels_locked", aim: aim.id, scale } : null;
};

const rated: Check<"aim.rated"> = (record, { as, body }, now) => {
  const refusal = aimRefusal(record, body.aim);
  // An import brings ratings that were told elsewhere, before the person could confirm the aim here.
  const isImported = as === "system" && refusal?.code === "aim_not_confirmed";
  return (isImported ? null : refusal) ?? lived(body.on, now);
};

export const aimChecks: Checks<
  | "aim.voiced"
  | "aim.proposed"
  | "aim.confirmed"
  | "aim.read-back"
  | "aim.understood"
  | "aim.revised"
  | "aim.scaled"
  | "aim.rated"
  | "aim.closed"
> = {
  "aim.voiced": towardsRefusal,
  "aim.proposed": towardsRefusal,
  "aim.confirmed": confirmed,
  "aim.read-back": (record, { body }) => aimRefusal(record, body.aim),
  "aim.understood": understood,
  "aim.revised": revised,
  "aim.scaled": scaled,
  "aim.rated": rated,
  "aim.closed": (record, { body }) => aimRefusal(record, body.aim),
};
