import type { Instant, OptionId } from "../ids.ts";
import type { Option } from "../option/option.ts";
import { optionsOf } from "../option/options-of.ts";
import type { PersonRecord } from "../record/record.ts";
import type { MatchedOption } from "./match-options.ts";
import { ownPractice } from "./own-experience.ts";
import { type Asking, type WorkAsked, workAsked } from "./work-asked.ts";

/** What an option on the table would ask: as it was offered, and where that does not say, as its practice says. */
export interface OptionOffered {
  readonly option: OptionId;
  readonly work: WorkAsked;
}

function askingOf(option: Option, matched: MatchedOption | undefined): Asking {
  const { title, asks, basis } = option;
  const kind = basis === "always-there" ? "always-there" : "own-experience";
  const told = matched ?? { practice: { ...ownPractice(option), kind }, parts: [], asks: nothingSaid };
  return {
    practice: { ...told.practice, title },
    parts: told.parts,
    asks: {
      minutesPerWeek: asks.personMinutesPerWeek ?? told.asks.minutesPerWeek,
      tripsPerMonth: asks.tripsPerMonth ?? told.asks.tripsPerMonth,
      moneyPerMonth: told.asks.moneyPerMonth,
    },
  };
}
const nothingSaid = { minutesPerWeek: null, tripsPerMonth: null, moneyPerMonth: null } as const;

/**
 * The options of every choice that is not made yet, each with the work that it would add: the ledger before and after, so
 * that both can be seen before anyone agrees.
 *
 * @param matched - options by the id of their practice; own experience by the option's own id.
 */
export function onTheTable(
  record: PersonRecord,
  matched: ReadonlyMap<string, MatchedOption>,
  now: Instant,
): readonly OptionOffered[] {
  const undecided = [...record.decision.decisions.values()].filter(({ stage }) => stage !== "shared");
  return undecided.flatMap(({ id }) =>
    optionsOf(record, id).map((option) => ({
      option: option.id,
      work: workAsked(record, askingOf(option, matched.get(option.practice ?? option.id)), now),
    })),
  );
}
