import type { Carrier, Load, TooMuch, WorkAsked } from "@aimwell/domain";
import type { ReactNode } from "react";
import { SmallTable } from "../../../components/base/small-table.tsx";
import { Icon } from "../../../icons/icon.tsx";
import { minutesInWords, numberInWords } from "../../../words/en/counts.ts";
import { work as words } from "../../../words/en/work.ts";

export interface WorkBeforeProps {
  readonly work: WorkAsked;
  /** The person's first name. */
  readonly name: string;
}

/** Before anyone agrees: the week as it is and as it would be, against what the person said is fine. */
export function WorkBefore({ work, name }: WorkBeforeProps): ReactNode {
  return (
    <div className="stack stack-s" role="status">
      <SmallTable
        caption={words.title({ name })}
        headings={[words.kind, words.before, words.after, words.fine]}
        rows={rowsOf(work).map(({ kind, before, after, fine }) => [kind, before, after, fine])}
      />
      <TooMuchWork work={work} />
    </div>
  );
}

/** What would be too much, and who else could carry some of it; nothing where it fits. */
export function TooMuchWork({ work: { tooMuch, couldCarry } }: Pick<WorkBeforeProps, "work">): ReactNode {
  if (tooMuch.length === 0) return null;
  const names = [...new Set(couldCarry.map(nameOf))];
  return (
    <div className="strip strip-look">
      <Icon name="warn" />
      <div className="grow">
        <p>
          <strong>{words.tooMuch}</strong> {tooMuch.map(overInWords).join(" ")} {words.whatCouldGo}
        </p>
        {names.length > 0 && (
          <ul aria-label={words.couldCarry}>
            {names.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}

const nameOf = ({ title }: Carrier): string => title;

function overInWords({ kind, asks, capacity }: TooMuch): string {
  switch (kind) {
    case "minutes-per-week":
      return words.overTime({ duration: minutesInWords(asks), limit: minutesInWords(capacity) });
    case "trips-per-month":
      return words.overTrips({ count: Math.round(asks), of: Math.round(capacity) });
    case "money-per-month":
      return words.overMoney({ value: numberInWords(asks), limit: numberInWords(capacity) });
    case "energy":
      return words.overEnergy;
  }
}

interface Row {
  readonly kind: string;
  readonly before: string;
  readonly after: string;
  readonly fine: string;
}

function rowsOf({ before, after, energy }: WorkAsked): readonly Row[] {
  const currency = after.currency ?? "";
  const money = (value: number) => `${numberInWords(value)} ${currency}`.trim();
  return [
    rowOf(words.time, [before.minutesPerWeek, after.minutesPerWeek], minutesInWords),
    ...rowWhere(words.trips, [before.tripsPerMonth, after.tripsPerMonth], (count) => numberInWords(Math.round(count))),
    ...rowWhere(words.money, [before.moneyPerMonth, after.moneyPerMonth], money),
    ...(energy === null ? [] : [{ kind: words.energy, before: "", ...energyInWords(energy) }]),
  ];
}

type BeforeAfter = readonly [before: Load, after: Load];

function rowOf(kind: string, [before, after]: BeforeAfter, say: (amount: number) => string): Row {
  const fine = after.capacity === null ? words.notSaid : say(after.capacity);
  return { kind, before: amountOf(before, say), after: amountOf(after, say), fine };
}

/** A kind of effort that nobody spoke of and that nothing asks needs no row. */
function rowWhere(kind: string, loads: BeforeAfter, say: (amount: number) => string): readonly Row[] {
  const [, after] = loads;
  return after.capacity === null && after.known === 0 ? [] : [rowOf(kind, loads, say)];
}

/** What is known is a part of it where somebody left out how much. */
function amountOf({ known, unknown }: Load, say: (amount: number) => string): string {
  return unknown === 0 ? say(known) : words.orMore({ value: say(known) });
}

const asksInWords = { 1: words.asksLow, 2: words.asksMedium, 3: words.asksHigh } as const;
const hasInWords = { 1: words.hasLow, 2: words.hasSome, 3: words.hasGood } as const;

function energyInWords({ asks, capacity }: NonNullable<WorkAsked["energy"]>): Pick<Row, "after" | "fine"> {
  return {
    after: asksInWords[asks],
    fine: capacity === null ? words.notSaid : hasInWords[capacity],
  };
}
