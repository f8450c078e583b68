import type { Instant, LocalDate } from "@aimwell/domain";

/** The site's days and hours, counted from one anchor day: everything in the demo is so many days before or after it. */
export interface Calendar {
  readonly anchor: LocalDate;
  /** How far the site's clock is ahead of UTC. */
  readonly minutesEast: number;
  /** The day so many days after the anchor day; before it when negative. */
  readonly day: (offset: number) => LocalDate;
  /** A moment of that day by the clock on the site's wall, such as `09:30`. */
  readonly at: (offset: number, time: string) => Instant;
  /** The last day of the month in which that day lies. */
  readonly endOfMonth: (offset: number) => LocalDate;
  /** The name of the month in which that day lies. */
  readonly month: (offset: number) => string;
  /** 1 for Monday to 7 for Sunday. */
  readonly weekday: (offset: number) => number;
  /** The first such weekday on that day or after it, as an offset. */
  readonly next: (weekday: number, offset: number) => number;
  /** The year in which someone of this age was born. */
  readonly bornIn: (age: number) => string;
}

const dayMilliseconds = 86_400_000;
const months = "January February March April May June July August September October November December".split(" ");

/** @param minutesEast - how far the site's clock is ahead of UTC. */
export function calendarFrom(anchor: LocalDate, minutesEast: number): Calendar {
  const midnight = Date.parse(`${anchor}T00:00:00Z`);
  const day = (offset: number): LocalDate =>
    new Date(midnight + offset * dayMilliseconds).toISOString().slice(0, 10) as LocalDate;
  const weekday = (offset: number): number => new Date(midnight + offset * dayMilliseconds).getUTCDay() || 7;
  return {
    anchor,
    minutesEast,
    day,
    at: (offset, time) => {
      const wall = Date.parse(`${day(offset)}T${time}:00Z`);
      return new Date(wall - minutesEast * 60_000).toISOString() as Instant;
    },
    endOfMonth: (offset) => {
      const [year = 0, month = 0] = day(offset).split("-").map(Number);
      return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10) as LocalDate;
    },
    month: (offset) => months[Number(day(offset).slice(5, 7)) - 1] ?? "",
    weekday,
    next: (wanted, offset) => offset + ((wanted - weekday(offset) + 7) % 7),
    bornIn: (age) => String(Number(anchor.slice(0, 4)) - age),
  };
}
