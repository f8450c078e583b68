/** A FHIR date, dateTime or instant, as exactly as its writer knew it. */
export type FhirTime =
  | { readonly precision: "year"; readonly year: string }
  | { readonly precision: "month"; readonly year: string }
  | { readonly precision: "day"; readonly day: string }
  /** `day` is the day in the writer's own time zone. */
  | { readonly precision: "moment"; readonly day: string; readonly instant: string };

const shape =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,18}))?)?(Z|[+-]\d{2}:\d{2})?)?)?)?$/;

/**
 * Reads a FHIR date or time.
 *
 * @returns the time, or a sentence that says what is wrong with it: no date at all, a day that no calendar has, or a
 *   time of day without its time zone, which could be any of 26 hours.
 */
export function readTime(text: string): FhirTime | string {
  const match = shape.exec(text);
  if (match === null) return `"${text.slice(0, 40)}" is not a date that FHIR knows.`;
  const [, year = "", month, date, hour, minute, second, fraction, zone] = match;
  if (year === "0000") return `"${text}" is not in any calendar.`;
  if (month === undefined) return { precision: "year", year };
  if (Number(month) < 1 || Number(month) > 12) return `"${text}" is not in any calendar.`;
  if (date === undefined) return { precision: "month", year };
  const day = `${year}-${month}-${date}`;
  if (!isDay(day)) return `"${text}" is not in any calendar.`;
  if (hour === undefined || minute === undefined) return { precision: "day", day };
  if (zone === undefined) return `"${text}" has a time of day but no time zone.`;
  const time = `${hour}:${minute}:${second ?? "00"}.${(fraction ?? "").slice(0, 3).padEnd(3, "0")}`;
  const milliseconds = isClock(hour, minute, second ?? "00", zone) ? Date.parse(`${day}T${time}${zone}`) : Number.NaN;
  if (Number.isNaN(milliseconds)) return `"${text}" is not a time that any clock shows.`;
  return { precision: "moment", day, instant: new Date(milliseconds).toISOString() };
}

/** The day, where at least the day is known. */
export function dayOf(time: FhirTime): string | undefined {
  return time.precision === "day" || time.precision === "moment" ? time.day : undefined;
}

/**
 * The moment. A day without a time of day becomes noon UTC, which is the same day in nearly every time zone; less than
 * a day is no moment.
 */
export function momentOf(time: FhirTime): string | undefined {
  if (time.precision === "moment") return time.instant;
  return time.precision === "day" ? `${time.day}T12:00:00.000Z` : undefined;
}

function isDay(day: string): boolean {
  const milliseconds = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(milliseconds) && new Date(milliseconds).toISOString().startsWith(day);
}

function isClock(hour: string, minute: string, second: string, zone: string): boolean {
  const isZone = zone === "Z" || (Number(zone.slice(1, 3)) <= 14 && Number(zone.slice(4)) <= 59);
  return isZone && Number(hour) <= 23 && Number(minute) <= 59 && Number(second) <= 59;
}
