import type { Aim, Rating } from "../aim/aim.ts";
import type { Role } from "../entry.ts";
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
interface Told {
  readonly as: Role;
  readonly level: Level;
}

/**
 * The latest level of each rater in each month. A level says something only on a scale and from somebody, so others are
 * left out, and what another system sent without saying who rated.
 */
function latestByMonth(ratings: readonly Rating[]): ReadonlyMap<LocalDate, readonly Told[]> {
  const months = new Map<LocalDate, Map<PartyId, Rating & { readonly level: Level }>>();
  for (const rating of ratings) {
    if (!isTold(rating)) continue;
    const month = monthOf(rating.on);
    const told = months.get(month);
    const { by } = rating.brought;
    if (told === undefined) months.set(month, new Map([[by, rating]]));
    else if ((told.get(by)?.on ?? "") <= rating.on) told.set(by, rating);
  }
  return new Map(
    [...months].map(([month, told]) => [
      month,
      [...told.values()].map(({ brought, level }) => ({ as: brought.as, level })),
    ]),
  );
}

function isTold(rating: Rating): rating is Rating & { readonly level: Level } {
  return rating.level !== "not-tried" && rating.scale !== null && rating.brought.as !== "system";
}

function addAttained(sums: FigureSums, ratings: readonly Rating[], strata: readonly string[]): void {
  for (const [month, told] of latestByMonth(ratings)) {
    const place = { month, strata };
    for (const { as, level } of told) sums.level(`aims.attained.${as}`, place, { level, lowest: -2 });
    if (told.length < 2) continue;
    const levels = told.map(({ level }) => level);
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
