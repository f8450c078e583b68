const months = ["January", "February", "March", "April", "May", "June"].concat([
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
]);

export type Grain = "day" | "month";

const monthOf = (day: string): string => months[Number(day.slice(5, 7)) - 1] ?? "";

/** "4 May 2026", or "May 2026" where points are months. */
export function sayDay(day: string, grain: Grain): string {
  const month = `${monthOf(day)} ${day.slice(0, 4)}`;
  return grain === "month" ? month : `${Number(day.slice(8, 10))} ${month}`;
}

/** "4 May" on an axis within a year, else "May 2026". */
export function sayOnAxis(day: string, grain: Grain, isLong: boolean): string {
  const month = monthOf(day).slice(0, 3);
  return grain === "month" || isLong ? `${month} ${day.slice(0, 4)}` : `${Number(day.slice(8, 10))} ${month}`;
}

/** "1, 2 and 3 May …": the first few of many days, and how many more there are. */
export function sayDays(days: readonly string[], grain: Grain): string {
  const few = days.slice(0, 6).map((day) => sayDay(day, grain));
  const more = days.length - few.length;
  return more > 0 ? `${few.join(", ")} and ${more} more` : few.join(", ");
}
