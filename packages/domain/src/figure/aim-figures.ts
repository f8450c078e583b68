import type { Aim, Rating } from "../aim/aim.ts";
import type { LocalDate, PartyId } from "../ids.ts";
import { elicited } from "../panel/attainment.ts";
import type { PersonRecord } from "../record/record.ts";
import { themeCells, themesOf } from "../team/themes/themes.ts";
import { type FigureSums, monthOf } from "./cell.ts";
import { type StrataChoice, strataOf } from "./strata.ts";

/** An aim counts as addressed once a step for it was agreed or a test of change planned, even when that has ended. */
function isAddressed({ plan, test }: PersonRecord, aim: Aim): boolean {
  const hasStep = [...plan.actions.values()].some((action) => action.aim === aim.id && action.agreed !== null);
  return hasStep || [...test.tests.values()].some((each) => each.aim === aim.id);
}

type Level = Exclude<Rating["level"], "not-tried">;
type Told = Rating & { readonly level: Level };
/** The latest level of each rater in each month. */
type Months = Map<LocalDate, Map<PartyId, Told>>;

/** How far an aim's ratings were looked at. They only ever grow, so that those which were seen need no second look. */
interface Seen {
  count: number;
  readonly months: Months;
}
const seenOf = new WeakMap<readonly Rating[], Seen>();

/**
 * The latest level of each rater in each month. A level says something only on a scale and from somebody, so others are
 * left out, and what another system sent without saying who rated.
 */
function latestByMonth(ratings: readonly Rating[]): ReadonlyMap<LocalDate, ReadonlyMap<PartyId, Told>> {
  const seen = seenOf.get(ratings) ?? { count: 0, months: new Map() };
  seenOf.set(ratings, seen);
  for (const rating of ratings.slice(seen.count)) if (isTold(rating)) tell(seen.months, rating);
  seen.count = ratings.length;
  return seen.months;
}

function tell(months: Months, rating: Told): void {
  const month = monthOf(rating.on);
  const told = months.get(month);
  const { by } = rating.brought;
  if (told === undefined) months.set(month, new Map([[by, rating]]));
  else if ((told.get(by)?.on ?? "") <= rating.on) told.set(by, rating);
}

function isTold(rating: Rating): rating is Told {
  return rating.level !== "not-tried" && rating.scale !== null && rating.brought.as !== "system";
}

function addAttained(sums: FigureSums, ratings: readonly Rating[], strata: readonly string[]): void {
  for (const [month, told] of latestByMonth(ratings)) {
    const place = { month, strata };
    for (const { brought, level } of told.values())
      sums.level(`aims.attained.${brought.as}`, place, { level, lowest: -2 });
    if (told.size < 2) continue;
    const levels = [...told.values()].map(({ level }) => level);
    sums.level("aims.gap", place, { level: Math.max(...levels) - Math.min(...levels), lowest: 0 });
  }
}

/**
 * What a record's aims add to the figures: elicited and addressed in the month in which the aim was first brought, levels
 * in the month for which they were told. An aim that the person declined is none, and counts nowhere.
 */
export function addAimFigures(sums: FigureSums, record: PersonRecord, choice: StrataChoice): void {
  const themes = themesOf(record).map((theme) => `${themeCells.prefix}${theme}`);
  if (themes.length > 0) sums.apart(themeCells.measure, { month: themeCells.month, strata: themes });
  for (const aim of record.aim.aims.values()) {
    const first = aim.versions[0];
    if (aim.state === "declined" || first === undefined) continue;
    const strata = strataOf(record, choice, aim.id);
    const place = { month: monthOf(first.brought.at), strata };
    const { asked, ownWords, readBack } = elicited(aim);
    const isReadBack = readBack === "yes" || readBack === "partly";
    sums.share("aims.asked", place, asked);
    sums.share("aims.own-words", place, ownWords);
    sums.share("aims.read-back", place, isReadBack);
    sums.share("aims.elicited", place, asked && ownWords && isReadBack);
    if (aim.state !== "unconfirmed") sums.share("aims.addressed", place, isAddressed(record, aim));
    addAttained(sums, record.aim.ratings.get(aim.id) ?? [], strata);
  }
}
