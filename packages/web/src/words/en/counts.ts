const rules = new Intl.PluralRules("en");
const list = new Intl.ListFormat("en", { style: "long", type: "conjunction" });

const number = new Intl.NumberFormat("en", { maximumFractionDigits: 1, signDisplay: "negative" });

/** "9", "9.5", "1,200", "−2" with a real minus: at most one decimal, and none where it is a whole number. */
export function numberInWords(value: number): string {
  return number.format(value).replace("-", "−");
}

export interface PluralForms {
  readonly one: string;
  readonly other: string;
}

/** Chooses the form of a word for a number: `plural(1, { one: "minute", other: "minutes" })`. */
export function plural(count: number, forms: PluralForms): string {
  return rules.select(count) === "one" ? forms.one : forms.other;
}

/** "Tom", "Tom and Inês", "Tom, Inês and Dr Singh". */
export function listInWords(names: readonly string[]): string {
  return list.format(names).replace(/, and /u, " and ");
}

/** A length of time as people say it: "48 minutes", "2 hours", "3 hours 10 minutes". Minutes are rounded to whole ones. */
export function minutesInWords(minutes: number): string {
  const whole = Math.round(minutes);
  const hours = Math.floor(whole / 60);
  const rest = whole % 60;
  const inHours = `${hours} ${plural(hours, { one: "hour", other: "hours" })}`;
  const inMinutes = `${rest} ${plural(rest, { one: "minute", other: "minutes" })}`;
  if (hours === 0) return inMinutes;
  return rest === 0 ? inHours : `${inHours} ${inMinutes}`;
}
