import { grantState } from "../authority/grant.ts";
import type { ActionId, Instant, LifeNoteId, PartyId } from "../ids.ts";
import { type Load, type Workload, workloadWith } from "../plan/workload.ts";
import type { PersonRecord } from "../record/record.ts";
import type { MatchedOption } from "./match-options.ts";
import { type Effort, type Reason, termOf } from "./reason.ts";
import { effortSteps, energySteps } from "./work.ts";

/** Before anyone agrees: with this option the plan would ask more than the person can give. */
export interface TooMuch {
  readonly kind: Effort;
  /** What all would ask together, and what there is; for energy in steps from 1 (low) to 3. */
  readonly asks: number;
  readonly capacity: number;
}
/** Who else could carry some of it (E-48). Nobody is asked by this; it is for talk. */
export type Carrier =
  | { readonly who: "supporter"; readonly party: PartyId; readonly title: string }
  | { readonly who: "professional"; readonly party: PartyId; readonly title: string; readonly does: readonly string[] }
  /** Somebody or something that the person named as a support. */
  | { readonly who: "support"; readonly note: LifeNoteId; readonly title: string }
  | { readonly who: "place"; readonly note: string; readonly title: string };

export interface WorkAsked {
  readonly before: Workload;
  readonly after: Workload;
  /** In steps from 1, the least, to 3; null where the data does not say how much an option asks. It does not add up, so it has no before. */
  readonly energy: { readonly asks: Step; readonly capacity: Step | null } | null;
  readonly tooMuch: readonly TooMuch[];
  readonly couldCarry: readonly Carrier[];
}

const over = (kind: Effort, { known, capacity, over: by }: Load): readonly TooMuch[] =>
  capacity === null || by === null || by === 0 ? [] : [{ kind, asks: known, capacity }];

const isTooTiring = (reason: Reason) =>
  reason.key === "over-capacity" && reason.kind === "energy"
    ? [{ kind: reason.kind, asks: reason.asks, capacity: reason.capacity }]
    : [];

type Step = 1 | 2 | 3;

function energyOf(record: PersonRecord, { effort }: Asking["practice"]["asks"]): WorkAsked["energy"] {
  const energy = record.life.capacity?.energy;
  if (effort === null) return null;
  return { asks: effortSteps[effort], capacity: energy === undefined ? null : energySteps[energy] };
}

/** What of an option says how much work it is. */
export type Asking = Pick<MatchedOption, "practice" | "parts" | "asks">;

function couldCarry(record: PersonRecord, { practice, parts }: Asking, now: Instant): readonly Carrier[] {
  const supporters = new Map(
    [...record.consent.grants.values()].map(({ supporter, supporterName }) => [supporter, supporterName]),
  );
  const granted = [...supporters].flatMap(([party, title]): readonly Carrier[] =>
    grantState(record, party, now).state === "current" ? [{ who: "supporter", party, title }] : [],
  );
  const partners = [...record.partnership.partnerships.values()].flatMap(
    ({ state, professional, professionalName }): readonly Carrier[] =>
      state === "active"
        ? [{ who: "professional", party: professional, title: professionalName, does: practice.professionalDoes }]
        : [],
  );
  const supports = [...record.life.notes.values()].flatMap(({ id, kind, state, title }): readonly Carrier[] =>
    kind === "support" && state === "current" ? [{ who: "support", note: id, title }] : [],
  );
  const place = (parts.find(({ part }) => part === "place")?.reasons ?? []).flatMap((reason): readonly Carrier[] =>
    (reason.key === "place-note" || reason.key === "offered-here") && termOf(reason) === 1
      ? [{ who: "place", note: reason.note, title: reason.title }]
      : [],
  );
  const told = eachOnce(supports);
  const isNamed = ({ title }: Carrier) => told.some((support) => names(support.title, title));
  return [...told, ...[...granted, ...partners].filter((each) => !isNamed(each)), ...eachOnce(place)];
}

/** The same name twice is one to ask, however it was written down. */
const eachOnce = (carriers: readonly Carrier[]): readonly Carrier[] => [
  ...new Map(carriers.map((each) => [each.title.trim().toLowerCase(), each])).values(),
];

/** "Inês brings me on Fridays" names Inês: the person's own words tell more than a name alone. */
function names(words: string, name: string): boolean {
  const letters = (text: string) =>
    ` ${text
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .join(" ")} `;
  return letters(words).includes(letters(name));
}

/** The steps of the plan that came of choosing this practice: to go on with it does not ask their work twice. */
function stepsOf({ plan, decision, option }: PersonRecord, practice: string): readonly ActionId[] {
  return [...plan.actions.values()].flatMap(({ id, decision: of }) => {
    const made = of === undefined ? undefined : decision.decisions.get(of);
    const chosen = made?.stage === "shared" ? option.options.get(made.chosen) : undefined;
    return chosen?.practice === practice ? [id] : [];
  });
}

/**
 * The work that an option would add to the plan, before anyone agrees: the ledger before and after in minutes, trips and
 * money, energy in steps, what would be too much, and who else could carry some of it.
 *
 * @param now - a supporter whose grant is over is not counted on.
 */
export function workAsked(record: PersonRecord, option: Asking, now: Instant): WorkAsked {
  const { minutesPerWeek, tripsPerMonth, moneyPerMonth } = option.asks;
  const isSameMoney = moneyPerMonth?.currency === record.life.capacity?.moneyPerMonth?.currency;
  const step = {
    title: option.practice.title,
    share: 1,
    ...(minutesPerWeek === null ? {} : { personMinutesPerWeek: minutesPerWeek }),
    ...(tripsPerMonth === null ? {} : { tripsPerMonth }),
    ...(moneyPerMonth === null || !isSameMoney ? {} : { moneyPerMonth: moneyPerMonth.amount }),
  } as const;
  const asked = workloadWith(record, step, stepsOf(record, option.practice.id));
  const { before } = asked;
  // To wait and to carry on ask for nothing that is not asked already.
  const after = option.practice.kind === "always-there" ? before : asked.after;
  return {
    before,
    after,
    energy: energyOf(record, option.practice.asks),
    tooMuch: [
      ...over("minutes-per-week", after.minutesPerWeek),
      ...over("trips-per-month", after.tripsPerMonth),
      ...over("money-per-month", after.moneyPerMonth),
      ...option.parts.flatMap(({ reasons }) => reasons.flatMap(isTooTiring)),
    ],
    couldCarry: couldCarry(record, option, now),
  };
}
