import { between as words } from "../../words/en/between.ts";
import { teamPulse } from "../../words/en/team-pulse.ts";

const steps = [
  { step: 1, words: words.notAtAll },
  { step: 2, words: words.aLittle },
  { step: 3, words: words.some },
  { step: 4, words: words.aLot },
  { step: 5, words: words.veryMuch },
] as const;

/** Five steps with words, so that nobody has to guess what a number means. */
export const fiveSteps = steps.map(({ step, words: said }) => ({ value: String(step), words: said }));

/** The same five steps, of joy. */
export const joySteps = teamPulse.joySteps.map((said, at) => ({ value: String(at + 1), words: said }));

/** The step that was chosen; the middle one is never assumed: forms ask until there is one. */
export function five(value: string | undefined): (typeof steps)[number]["step"] {
  const found = steps.find(({ step }) => String(step) === value);
  if (found === undefined) throw new TypeError(`Expected a step from 1 to 5, but got ${value}.`);
  return found.step;
}
