import type { EffectRange, LearnedEffect } from "@aimwell/domain";
import { numberInWords } from "../../../words/en/counts.ts";
import { learned as words } from "../../../words/en/learned.ts";
import { unitInWords } from "../from-record/unit-in-words.ts";
import { isUnlikelyLuck } from "./forest.ts";

/** "2.6 mm Hg lower". */
export function changeInWords(change: number, unit: string): string {
  const size = numberInWords(Math.abs(change));
  if (size === "0") return words.noChange;
  const said = unit === "" ? size : `${size} ${unitInWords(unit)}`;
  return change < 0 ? words.lower({ value: said }) : words.higher({ value: said });
}

/** From the end with the most change to the one with the least: "4.5 lower to 0.8 lower". */
function rangeInWords({ lower, upper }: EffectRange): string {
  const ends = Math.abs(lower) > Math.abs(upper) ? [lower, upper] : [upper, lower];
  const [before = "", value = ""] = ends.map((end) => changeInWords(end, ""));
  return words.range({ before, value });
}

const luck = (range: EffectRange): string => (isUnlikelyLuck(range) ? words.notLuck : words.maybeLuck);

function together({ together: all, unit }: LearnedEffect, name: string): string {
  if (all.state === "known") {
    const value = changeInWords(all.estimate, unit);
    const said = all.hasOwn ? words.together({ name, value }) : words.togetherHere({ value });
    return [said, rangeInWords(all), luck(all)].join(" ");
  }
  switch (all.because) {
    case "one-source":
      return words.oneSource;
    case "nothing-comparable":
      return words.notComparable;
    case "no-spread":
      return words.noSpread;
  }
}

function own({ person, unit }: LearnedEffect, name: string): string {
  switch (person.state) {
    case "none":
      return words.ownNone({ name });
    case "running":
      return words.ownRunning({ name, title: person.title });
    case "too-few":
      return words.ownFew({ name, count: person.before.n, of: person.after.n });
    case "known": {
      const said = words.own({ name, value: changeInWords(person.estimate, unit) });
      const many = words.manyNumbers({ count: person.before.n, of: person.after.n });
      return [said, `${capital(many)}.`, rangeInWords(person), luck(person)].join(" ");
    }
  }
}

const capital = (text: string): string => `${text.charAt(0).toLocaleUpperCase("en")}${text.slice(1)}`;

function manyStudies({ studies, participants }: NonNullable<LearnedEffect["published"]>): string {
  if (studies === null) return participants === null ? words.notSaid : words.manyPeople({ count: participants });
  return participants === null
    ? words.studiesOnly({ count: studies })
    : words.manyStudies({ count: studies, of: participants });
}

/** Each source in a sentence with its number, its range and how many; all together last. */
export function sentencesOf(effect: LearnedEffect, name: string): readonly string[] {
  const { published, here, person, unit } = effect;
  const studies =
    published === null
      ? words.noStudies
      : [
          words.studies({ value: changeInWords(published.estimate, unit) }),
          rangeInWords(published),
          `${capital(manyStudies(published))}.`,
        ].join(" ");
  const others =
    here.state === "few"
      ? words.few({ count: here.least })
      : [
          words.here({ value: changeInWords(here.estimate, unit) }),
          rangeInWords(here),
          `${capital(words.manyPeople({ count: here.people }))}.`,
        ].join(" ");
  const isBeforeAfter = published !== null && (here.state === "known" || person.state === "known");
  return [
    studies,
    words.network,
    others,
    own(effect, name),
    together(effect, name),
    ...(isBeforeAfter ? [words.beforeAfter] : []),
  ];
}

export interface TableLine {
  readonly who: string;
  readonly change: string;
  readonly range: string;
  readonly many: string;
}

const ends = ({ lower, upper }: EffectRange): string => `${numberInWords(lower)} to ${numberInWords(upper)}`;

/** The same as a table: one line for each source, those that have nothing too. */
export function tableOf(
  { published, here, person, together: all, unit }: LearnedEffect,
  name: string,
): readonly TableLine[] {
  const line = (who: string, range: EffectRange | null, many: string): TableLine => ({
    who,
    change: range === null ? words.none : changeInWords(range.estimate, unit),
    range: range === null ? "" : ends(range),
    many,
  });
  const sides = person.state === "known" || person.state === "too-few" ? person : null;
  return [
    line(words.rowStudies, published, published === null ? "" : manyStudies(published)),
    line(words.rowNetwork, null, ""),
    line(
      words.rowHere,
      here.state === "known" ? here : null,
      here.state === "known" ? words.manyPeople({ count: here.people }) : "",
    ),
    line(
      name,
      person.state === "known" ? person : null,
      sides === null ? "" : words.manyNumbers({ count: sides.before.n, of: sides.after.n }),
    ),
    ...(all.state === "known" ? [line(words.rowTogether, all, "")] : []),
  ];
}
