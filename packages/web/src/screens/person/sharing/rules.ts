import {
  accessOf,
  type Body,
  type Consent,
  type Grant,
  type GrantState,
  grantState,
  type Instant,
  type PartyId,
  type PersonRecord,
  type SubjectId,
} from "@aimwell/domain";

export type GrantScope = Grant["mayRead"][number];
export type GrantDeed = Grant["mayDo"][number];
export type Purpose = Body<"consent.given">["purpose"];

export const grantScopes: readonly GrantScope[] = ["aim", "plan", "visit", "life", "measure"];
export const grantDeeds: readonly GrantDeed[] = ["add-life", "rate-aim", "speak-for"];

export interface Supporter {
  readonly party: PartyId;
  /** The newest grant, as it was given. */
  readonly grant: Grant;
  readonly state: Exclude<GrantState["state"], "none">;
  /** The day it ended; null while it holds. */
  readonly endedOn: string | null;
}

/** Everyone who was ever let in, by the newest grant of each, with how it stands now. */
export function supportersOf(record: PersonRecord, now: Instant): readonly Supporter[] {
  const newest = new Map<PartyId, Grant>();
  for (const grant of record.consent.grants.values()) newest.set(grant.supporter, grant);
  return [...newest.values()].flatMap((grant): readonly Supporter[] => {
    const held = grantState(record, grant.supporter, now);
    if (held.state === "none") return [];
    return [{ party: grant.supporter, grant, state: held.state, endedOn: held.state === "ended" ? held.on : null }];
  });
}

type Given = Body<"grant.given">;

/** The same grant with one thing changed. A new grant takes the place of the one before it. */
export function regranted(
  { supporter, supporterName, relation, mayRead, mayDo, until }: Grant,
  changed: Partial<Pick<Given, "mayRead" | "mayDo">> & { readonly until?: Given["until"] | null } = {},
): Given {
  const last = changed.until === undefined ? until : (changed.until ?? undefined);
  return {
    supporter,
    supporterName,
    relation,
    mayRead: [...(changed.mayRead ?? mayRead)],
    mayDo: [...(changed.mayDo ?? mayDo)],
    ...(last === undefined ? {} : { until: last }),
  };
}

/** A list with one thing in it or out of it, in the order of the page. */
export function switched<Thing extends string>(
  all: readonly Thing[],
  on: readonly Thing[],
  thing: Thing,
  isOn: boolean,
): Thing[] {
  return all.filter((each) => (each === thing ? isOn : on.includes(each)));
}

/** The consent of this kind that holds now; null for No, which is where every kind starts. */
export function consentFor(record: PersonRecord, purpose: Purpose, today: string): Consent | null {
  const given = [...record.consent.consents.values()].filter((consent) => consent.purpose === purpose);
  return (
    given.findLast(({ withdrawn, until }) => withdrawn === null && (until === undefined || until >= today)) ?? null
  );
}

export interface WhoSees {
  /** Who can see both the aim and the plan. */
  readonly aimAndPlan: readonly PartyId[];
  /** Who can see the aim and not the plan. */
  readonly aimOnly: readonly PartyId[];
}

/** Who can see the aim and the plan today, computed by the rule that opens the record itself. */
export function whoSees(record: PersonRecord, at: { readonly subject: SubjectId; readonly now: Instant }): WhoSees {
  const others = accessOf(record, at).filter(({ role }) => role !== "person");
  const sees = (scope: "aim" | "plan") => (row: (typeof others)[number]) =>
    row.scopes === "all" || row.scopes.includes(scope);
  const aim = others.filter(sees("aim"));
  return {
    aimAndPlan: aim.filter(sees("plan")).map(({ party }) => party),
    aimOnly: aim.filter((row) => !sees("plan")(row)).map(({ party }) => party),
  };
}
