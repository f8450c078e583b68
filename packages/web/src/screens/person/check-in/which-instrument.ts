import type { Aim, LocalDate, PersonRecord } from "@aimwell/domain";

const mood = /depress|low mood/iu;
const worry = /anxi|worry|panic/iu;

/** How many days an instrument rests after it was answered. */
const restDays = 14;
const burdenRestDays = 28;

/**
 * The one instrument that fits this person now, by id; null when none does. What the person lives with comes first, then
 * the work of care when it is too much, then the activities that matter; none is asked twice within two weeks.
 */
export function instrumentFor(
  record: PersonRecord,
  { aim, today }: { readonly aim: Aim | undefined; readonly today: LocalDate },
): string | null {
  const lives = record.person.conditions.filter(({ state }) => state === "active").map(({ name }) => name);
  const domains = aim?.now.domains ?? [];
  const isTooMuch = record.life.felt.at(-1)?.felt === "too-much";
  const wanted = [
    ...(lives.some((name) => mood.test(name)) || domains.includes("mood") ? ["phq-9"] : []),
    ...(lives.some((name) => worry.test(name)) || domains.includes("worry") ? ["gad-7"] : []),
    ...(isTooMuch ? ["burden-check"] : []),
    ...(aim === undefined ? [] : ["patient-nominated-activities"]),
  ];
  const rested = wanted.find((id) => daysSince(record, id, today) >= restDays);
  if (rested !== undefined) return rested;
  return daysSince(record, "burden-check", today) >= burdenRestDays ? "burden-check" : null;
}

/** Infinity for an instrument that was never answered. */
function daysSince({ instrument }: PersonRecord, id: string, today: LocalDate): number {
  // Answers from paper may be typed in after others that were given later.
  const days = instrument.answers.filter((each) => each.instrument === id).map(({ on }) => Date.parse(on));
  return days.length === 0 ? Number.POSITIVE_INFINITY : (Date.parse(today) - Math.max(...days)) / 86_400_000;
}
