import type { Pulse } from "@aimwell/domain";
import type { ReactNode } from "react";
import { listInWords } from "../../words/en/counts.ts";
import { team as words } from "../../words/en/team.ts";
import { teamWork as work } from "../../words/en/team-work.ts";
import { fiveSteps } from "./five-steps.ts";

const sideWords = { staff: work.staffFeel, people: work.peopleFeel } as const;
const sides = { staff: work.ofStaff, people: work.ofPeople } as const;

/** How it feels to staff and to people, each side for itself, once enough of it said so: a sentence, then how many said what. */
export function Feelings({ pulses }: { readonly pulses: readonly Pulse[] }): ReactNode {
  if (pulses.length === 0) return <p className="small quiet">{work.nobodyFelt}</p>;
  return (
    <div className="stack stack-s">
      <ul className="small quiet">
        {pulses.map((pulse) => (
          <li key={pulse.of}>{sideWords[pulse.of]({ names: pulseInWords(pulse) })}</li>
        ))}
      </ul>
      <FeltTable pulses={pulses.filter(isShown)} />
    </div>
  );
}

type Shown = Extract<Pulse, { readonly hidden: false }>;
const isShown = (pulse: Pulse): pulse is Shown => !pulse.hidden;

/** Four and five of five count: "a lot" and "very much". */
export function pulseInWords(pulse: Pulse): string {
  if (pulse.hidden) return work.feelHidden;
  const high = (five: readonly number[]) => (five[3] ?? 0) + (five[4] ?? 0);
  return listInWords([
    work.joyHigh({ count: high(pulse.joy), of: pulse.n }),
    work.frustrationHigh({ count: high(pulse.frustration), of: pulse.n }),
  ]);
}

/** The chart is the table: each number stands on its own column, so that nobody has to guess a height. */
function FeltTable({ pulses }: { readonly pulses: readonly Shown[] }): ReactNode {
  if (pulses.length === 0) return null;
  return (
    <div className="scroll" tabIndex={0} role="group" aria-label={work.howManyFelt}>
      <table className="felt">
        <caption className="sr">{work.howManyFelt}</caption>
        <thead>
          <tr>
            <td />
            {fiveSteps.map(({ value, words: step }) => (
              <th key={value} scope="col">
                {step}
              </th>
            ))}
          </tr>
        </thead>
        {pulses.map(({ of, n, joy, frustration }) => (
          <tbody key={of}>
            <FeltRow title={`${sides[of]}: ${words.joy}`} counts={joy} of={n} />
            <FeltRow title={`${sides[of]}: ${words.frustration}`} counts={frustration} of={n} />
          </tbody>
        ))}
      </table>
    </div>
  );
}

interface FeltRowProps {
  readonly title: string;
  readonly counts: readonly number[];
  readonly of: number;
}

function FeltRow({ title, counts, of }: FeltRowProps): ReactNode {
  return (
    <tr>
      <th scope="row">{title}</th>
      {counts.map((count, at) => (
        <td key={fiveSteps[at]?.value}>
          <svg className="felt-bar" viewBox="0 0 10 28" preserveAspectRatio="none" aria-hidden="true">
            <rect width="10" height={columnOf(count, of)} y={28 - columnOf(count, of)} />
          </svg>
          {count}
        </td>
      ))}
    </tr>
  );
}

/** All of those who said it fill the column; nobody still leaves its foot to be seen. */
const columnOf = (count: number, of: number): number => Math.max(1, (28 * count) / of);
