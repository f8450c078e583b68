import { dayIn } from "@aimwell/domain/tables";

/** Which comes first in days such as 03/04/2026. */
export type DayOrder = "dmy" | "mdy";

export interface ReadDay {
  /** Such as 2026-10-02; a month by its first day. */
  readonly day: string;
  readonly isMonth: boolean;
}

export type DayProblem = "ambiguous" | "no_such_day" | "short_year" | "serial_number" | "unreadable" | "empty";

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const monthName = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
const forms = {
  iso: /^(\d{4})[-/](\d{1,2})(?:[-/](\d{1,2}))?$/,
  dayOfMonth: new RegExp(`^(\\d{1,2})[ -]${monthName}[ -](\\d{4})$`, "i"),
  month: new RegExp(`^${monthName}[ -](\\d{4})$`, "i"),
  parts: /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/,
  shortYear: new RegExp(`^(\\d{1,2}[/. -])?(\\d{1,2}|${monthName})[/. -]\\d{2}$`, "i"),
  serial: /^[34]\d{4}(\.\d+)?$/,
  time: /[T ]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/,
};

const two = (part: string): string => part.padStart(2, "0");
const monthNumber = (name: string): string => two(String(months.indexOf(name.slice(0, 3).toLowerCase()) + 1));

function known(text: string, isMonth: boolean): ReadDay | DayProblem {
  const day = dayIn(text);
  return day === null ? "no_such_day" : { day, isMonth };
}

/** 03/04/2026 is read only when somebody said which part is the day. */
function fromParts([, first = "", second = "", year = ""]: RegExpExecArray, order: DayOrder | undefined) {
  if (order === undefined) return "ambiguous" as const;
  const [day, month] = order === "dmy" ? [first, second] : [second, first];
  return known(`${year}-${two(month)}-${two(day)}`, false);
}

/**
 * A cell as a day or a month: 2026-10-02, 2026-10, 2026/10/02, 2 Oct 2026, Oct 2026, with a time of day or without; and
 * 02/10/2026 when `order` says which part is the day.
 */
export function readDay(cell: string, order: DayOrder | undefined): ReadDay | DayProblem {
  const text = cell.trim().replace(forms.time, "");
  if (text === "") return "empty";
  const iso = forms.iso.exec(text);
  if (iso !== null) {
    const [, year = "", month = "", day] = iso;
    return known([year, two(month), ...(day === undefined ? [] : [two(day)])].join("-"), day === undefined);
  }
  const named = forms.dayOfMonth.exec(text);
  if (named !== null) return known(`${named[3]}-${monthNumber(named[2] ?? "")}-${two(named[1] ?? "")}`, false);
  const month = forms.month.exec(text);
  if (month !== null) return known(`${month[2]}-${monthNumber(month[1] ?? "")}`, true);
  const parts = forms.parts.exec(text);
  if (parts !== null) return fromParts(parts, order);
  if (forms.shortYear.test(text)) return "short_year";
  return forms.serial.test(text) ? "serial_number" : "unreadable";
}

/** The order that a day such as 25/04/2026 gives away; `undefined` where both are possible. */
export function orderSaidBy(cell: string): DayOrder | undefined {
  const parts = forms.parts.exec(cell.trim().replace(forms.time, ""));
  if (parts === null) return undefined;
  if (Number(parts[1]) > 12) return "dmy";
  return Number(parts[2]) > 12 ? "mdy" : undefined;
}

const readable = "Write days as 2026-10-02 or 2 Oct 2026, months as 2026-10 or Oct 2026";

export const dayProblemWords: Readonly<Record<DayProblem, string>> = {
  ambiguous:
    "It can be read in two ways. Say which part is the day with --dates dmy or --dates mdy, or write 2026-10-02.",
  no_such_day: "There is no such day. Check it.",
  short_year: `The year needs four digits. ${readable}.`,
  serial_number: "It looks like a day as Excel counts it. Format the column as a date (2026-10-02) and save it again.",
  unreadable: `It is no day that can be read. ${readable}, or 02/10/2026 with --dates dmy or mdy.`,
  empty: `There is no day. ${readable}, or take the line out.`,
};
