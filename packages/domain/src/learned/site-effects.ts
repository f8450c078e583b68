import type { GroupOfEffects } from "@aimwell/statistics";
import { dayOf } from "../day.ts";
import type { FigureSums } from "../figure/cell.ts";
import type { Summary } from "../figure/summary.ts";
import type { LocalDate } from "../ids.ts";
import type { PersonRecord } from "../record/record.ts";
import type { TestOfChange } from "../test/test.ts";

/**
 * The cells in which effects count: one stratum for a practice and a measure. They have no month, since what was learned
 * is all that was ever learned, and stand in strata alone, so that no wall lists them.
 */
export const effectCells = { measure: "learned.effects", month: "1970-01-01" as LocalDate, prefix: "effect:" } as const;

export const effectStratum = (practice: string, measure: string): string =>
  `${effectCells.prefix}${practice}/${measure}`;

/** One person's effect of one practice on one measure, in the measure's unit. */
export interface OwnEffect {
  readonly practice: string;
  readonly measure: string;
  readonly estimate: number;
  /** Squared standard error: of the normal with the same 95 % interval as the t that it was reckoned with. */
  readonly variance: number;
  readonly test: TestOfChange;
}

const normal95 = 1.959963984540054;

/** The variance of the normal that has this 95 % interval. */
export function varianceOf({ lower, upper }: { readonly lower: number; readonly upper: number }): number {
  return ((upper - lower) / (2 * normal95)) ** 2;
}

/** The newest effect of each practice on each measure that the person's own finished tests gave. */
export function ownEffects({ test }: Pick<PersonRecord, "test">): readonly OwnEffect[] {
  const newest = new Map<string, OwnEffect>();
  for (const each of test.tests.values()) {
    const { reckoned } = each;
    if (reckoned === null || reckoned.change === null) continue;
    const { practice, measure, change } = reckoned;
    const before = newest.get(effectStratum(practice, measure));
    if (before !== undefined && studiedAt(before.test) > studiedAt(each)) continue;
    const variance = varianceOf(change);
    newest.set(effectStratum(practice, measure), {
      practice,
      measure,
      estimate: change.estimate,
      variance,
      test: each,
    });
  }
  return [...newest.values()];
}

const studiedAt = ({ studied }: TestOfChange): string => studied?.brought.at ?? "";

/** A measure that one person made up has a name that nobody shares: it can't be added up with anyone's. */
const isShared = (measure: string): boolean =>
  !/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(measure);

/** Effects are summed in thousandths, whole numbers, and squares of them must stay exact. */
const thousandths = 1000;
const largest = 50_000;

/** What a cell gets of one effect: thousandths, their square, and the squared error in millionths. */
function inWholes({ estimate, variance }: OwnEffect): { readonly effect: number; readonly error: number } | null {
  const effect = Math.round(estimate * thousandths);
  const error = Math.round(variance * thousandths ** 2);
  return Math.abs(effect) > largest * thousandths || error > Number.MAX_SAFE_INTEGER / 2 ? null : { effect, error };
}

/** Whether the person lets the clinic learn from what was studied on that day. */
function mayLearn({ consent }: Pick<PersonRecord, "consent">, test: TestOfChange): boolean {
  const on = test.studied === null ? null : dayOf(test.studied.brought.at);
  return [...consent.consents.values()].some(
    ({ purpose, withdrawn, until }) =>
      purpose === "clinic-learning" && withdrawn === null && on !== null && (until === undefined || on <= until),
  );
}

/**
 * What a record adds to what its site has learned: one effect for each practice and shared measure, while the person's
 * consent to the clinic's learning stands. Withdrawing it takes them out, since figures follow the record.
 */
export function addEffectFigures(sums: FigureSums, record: PersonRecord): void {
  for (const own of ownEffects(record)) {
    const wholes = isShared(own.measure) && mayLearn(record, own.test) ? inWholes(own) : null;
    if (wholes === null) continue;
    const place = { month: effectCells.month, strata: [effectStratum(own.practice, own.measure)] };
    sums.effect(effectCells.measure, place, wholes);
  }
}

/** The effects of other people at a site. */
export interface OthersHere extends GroupOfEffects {
  readonly practice: string;
  readonly measure: string;
}

function parted(stratum: string): { readonly practice: string; readonly measure: string } {
  const [practice = "", measure = ""] = stratum.slice(effectCells.prefix.length).split("/");
  return { practice, measure };
}

/**
 * A cell without this person, in the measure's own unit: sums can be taken apart as they were put together.
 *
 * @returns null for a cell of nobody else.
 */
export function othersIn(cell: Summary, record: PersonRecord): OthersHere | null {
  const { practice, measure } = parted(cell.stratum);
  const mine = ownEffects(record).find((own) => own.practice === practice && own.measure === measure);
  const own = mine !== undefined && mayLearn(record, mine.test) ? inWholes(mine) : null;
  const n = cell.n - (own === null ? 0 : 1);
  if (n < 1 || cell.mean === null || cell.squaredDeviations === null) return null;
  const total = cell.mean * cell.n - (own?.effect ?? 0);
  const squares = cell.squaredDeviations + cell.mean ** 2 * cell.n - (own?.effect ?? 0) ** 2;
  const mean = total / n;
  return {
    ...{ practice, measure, n },
    mean: mean / thousandths,
    m2: Math.max(0, squares - mean * total) / thousandths ** 2,
    errorVariance: Math.max(0, cell.numerator - (own?.error ?? 0)) / n / thousandths ** 2,
  };
}
