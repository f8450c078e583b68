const dayAndMonth = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", timeZone: "UTC" });
const dayAndShortMonth = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", timeZone: "UTC" });
const weekdayDayMonth = new Intl.DateTimeFormat("en-GB", {
  weekday: "long",
  day: "numeric",
  month: "long",
  timeZone: "UTC",
});
const shortMonthYear = new Intl.DateTimeFormat("en-GB", { month: "short", year: "numeric", timeZone: "UTC" });
const monthOnly = new Intl.DateTimeFormat("en-GB", { month: "long", timeZone: "UTC" });

const millisecondsADay = 86_400_000;

/** A calendar day such as "2026-11-03", without a time of day. */
function atNoon(day: string): Date {
  const parsed = new Date(`${day.slice(0, 10)}T12:00:00Z`);
  if (Number.isNaN(parsed.getTime())) throw new RangeError(`expected a day such as 2026-11-03, got "${day}"`);
  return parsed;
}

const withYear = (words: string, day: Date, today: string | undefined) =>
  today === undefined || day.getUTCFullYear() === atNoon(today).getUTCFullYear()
    ? words
    : `${words} ${day.getUTCFullYear()}`;

/** "3 November"; with the year when it is not this one. `today` is a calendar day too; nothing here reads a clock. */
export function dayInWords(day: string, today?: string): string {
  const date = atNoon(day);
  return withYear(dayAndMonth.format(date), date, today);
}

/** "Tuesday 3 November", for a visit that someone has to come to. */
export function weekdayInWords(day: string, today?: string): string {
  const date = atNoon(day);
  return withYear(weekdayDayMonth.format(date).replace(",", ""), date, today);
}

/** "3 Nov", for the axis of a chart, where there is no room for more. */
export function shortDayInWords(day: string): string {
  return dayAndShortMonth.format(atNoon(day)).replace("Sept", "Sep");
}

/** "Nov 2026", for the axis of a chart of months. */
export function shortMonthInWords(day: string): string {
  return shortMonthYear.format(atNoon(day)).replace("Sept", "Sep");
}

/** "November", and with the year when it is not this one. */
export function monthInWords(day: string, today?: string): string {
  const date = atNoon(day.length === 7 ? `${day}-01` : day);
  return withYear(monthOnly.format(date), date, today);
}

/** "today", "yesterday", "tomorrow", and any other day by its date. */
export function nearDayInWords(day: string, today: string): string {
  const apart = Math.round((atNoon(day).getTime() - atNoon(today).getTime()) / millisecondsADay);
  if (apart === 0) return "today";
  if (apart === -1) return "yesterday";
  if (apart === 1) return "tomorrow";
  return dayInWords(day, today);
}

/** "9:12" in the reader's own time zone. */
export function timeInWords(instant: string, timeZone: string): string {
  return new Intl.DateTimeFormat("en-GB", { hour: "numeric", minute: "2-digit", timeZone })
    .format(new Date(instant))
    .replace(/^0(\d)/u, "$1");
}

/** The calendar day of an instant where the reader is: "2026-11-03". */
export function dayOf(instant: string, timeZone: string): string {
  return new Intl.DateTimeFormat("en-CA", { year: "numeric", month: "2-digit", day: "2-digit", timeZone }).format(
    new Date(instant),
  );
}
