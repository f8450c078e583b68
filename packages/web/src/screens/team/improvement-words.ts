import type { ImprovementWording, MeasureId } from "@aimwell/domain";
import { dayInWords } from "../../words/en/dates.ts";
import { team as words } from "../../words/en/team.ts";
import { teamImprovement as said } from "../../words/en/team-improvement.ts";

export const looks = { product: said.lensFor, service: said.lensTogether } as const;
export const endings = { reached: said.reached, changed: said.changed, "let-go": said.letGo } as const;

export const lensInWords = ({ is, because }: NonNullable<ImprovementWording["lens"]>): string =>
  said.lensIs({ title: looks[is], name: because });

type TitleOf = (measure: MeasureId) => string;

function sentencesOf(wording: ImprovementWording, titleOf: TitleOf): readonly string[] {
  const { title, need, healthAim, howGood, byWhen, forWhom, process, output, benefit, lens } = wording;
  return [
    title,
    words.byDay({ day: dayInWords(byWhen), title: howGood }),
    said.needIs({ title: need }),
    words.forWhom({ names: forWhom }),
    healthAim,
    words.benefit({ title: benefit.words }),
    said.shownBy({ title: titleOf(benefit.measure) }),
    ...(process === undefined ? [] : [words.processIs({ title: process })]),
    ...(output === undefined ? [] : [words.outputIs({ title: output })]),
    lens === undefined ? said.lensUnsaid : lensInWords(lens),
  ];
}

/**
 * Every wording of an improvement in the order in which it was said. Of an earlier one stands what the next one says
 * differently: whoever reads back looks for what has changed.
 */
export function wordingsInWords(wordings: readonly ImprovementWording[], titleOf: TitleOf) {
  const all = wordings.map((wording) => sentencesOf(wording, titleOf));
  return wordings.map(({ title, brought }, at) => {
    const next = new Set(all[at + 1]);
    const changed = (all[at] ?? []).filter((sentence) => !next.has(sentence));
    return { words: changed.length === 0 ? title : changed.join(" · "), brought };
  });
}
