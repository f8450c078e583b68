import { type Library, type OptionSheet, type OwnRisk, optionSheets } from "@aimwell/library/evidence";
import type { Summary } from "../figure/summary.ts";
import type { AimId, Instant, LocalDate } from "../ids.ts";
import { effectsOf, type LearnedEffect } from "../learned/learned-effects.ts";
import type { PersonRecord } from "../record/record.ts";
import { compareMatches, type MatchChange } from "./compare-matches.ts";
import type { SiteContext } from "./library.ts";
import { type LifeForMatching, lifeOf } from "./life-for-matching.ts";
import { likenessReasons } from "./likeness.ts";
import { type MatchedOption, matchOptions } from "./match-options.ts";
import { ownExperienceOf } from "./own-experience.ts";
import type { Reason } from "./reason.ts";
import { type WorkAsked, workAsked } from "./work-asked.ts";
import { type InTheWay, type NotSaid, wouldHaveToChange } from "./would-have-to-change.ts";

/** One option with all that is told of it: nothing on it has to be worked out on a screen. */
export interface OptionOnPage extends Omit<MatchedOption, "practice" | "statements"> {
  readonly sheet: OptionSheet;
  /** For each finding of the sheet, in its order: how far this person is from those who were studied. */
  readonly likeness: readonly (readonly Reason[])[];
  readonly inTheWay: readonly InTheWay[];
  readonly notSaid: readonly NotSaid[];
  readonly work: WorkAsked;
  /** What is known so far of what it does, measure by measure: studies, other sites, this site and this person. */
  readonly learned: readonly LearnedEffect[];
}
export interface OptionsPage {
  readonly aim: AimId;
  readonly domains: readonly string[];
  /** The version of the site's context that the options were held against. */
  readonly contextVersion: number;
  /** In an order for talk; what is always there stands last. */
  readonly options: readonly OptionOnPage[];
  /** The same for practices on the table that the list above does not hold: they were brought for another aim, or long ago. */
  readonly offered: readonly { readonly practice: string; readonly learned: readonly LearnedEffect[] }[];
  /** What came out differently since an earlier look; null when none was named. */
  readonly changes: readonly MatchChange[] | null;
}

/** A record and its place, as they are or as they were at an earlier look. */
export interface Look {
  readonly record: PersonRecord;
  readonly site: SiteContext;
}
export interface Asked extends Look {
  readonly aim: AimId;
  /** What the aim is about: as the person said, or as it was guessed and chosen. */
  readonly domains: readonly string[];
  readonly library: Library;
  readonly now: Instant;
  /** An earlier look, to say what changed since. */
  readonly since?: Look | undefined;
  readonly ownRisk?: OwnRisk | undefined;
  /** What the site learned, cell by cell, and how many people it takes to show a cell; nothing without. */
  readonly learnedHere?: { readonly cells: readonly Summary[]; readonly smallestGroup: number } | undefined;
}

/** As many as anybody could talk about: more are weighed, and not told. */
const most = 60;

function matchFor({ record, site }: Look, { aim, domains, library, now }: Asked) {
  const life = lifeOf(record, now.slice(0, 10) as LocalDate);
  return { life, matched: matchOptions({ domains, own: ownExperienceOf(record, aim) }, life, site, library, most) };
}

function onPage(option: MatchedOption, sheet: OptionSheet, life: LifeForMatching, asked: Asked): OptionOnPage {
  const { practice: _, statements, ...match } = option;
  const conditions = new Set(life.conditions.flatMap((name) => asked.library.conditionsNamed(name)));
  const { inTheWay, notSaid } = wouldHaveToChange(option);
  return {
    ...match,
    sheet,
    likeness: statements.map((statement) => likenessReasons(statement, { age: life.age, conditions })),
    inTheWay,
    notSaid,
    work: workAsked(asked.record, option, asked.now),
    learned: effectsOf(option, asked.record, asked.learnedHere),
  };
}

function offeredBesides(matched: readonly MatchedOption[], asked: Asked): OptionsPage["offered"] {
  const { record, library, learnedHere } = asked;
  const listed = new Set(matched.map(({ practice }) => practice.id));
  const named = new Set([...record.option.options.values()].flatMap(({ practice }) => practice ?? []));
  return [...named].flatMap((id) => {
    const practice = listed.has(id) ? undefined : library.practiceById(id);
    if (practice === undefined) return [];
    const option = { practice, statements: library.statementsOf(practice) };
    return [{ practice: id, learned: effectsOf(option, record, learnedHere) }];
  });
}

/**
 * Everything that the option screen shows, in one piece: the options for an aim in an order for talk, each with its match
 * explained, its sheet, what would have to change, and the work that it would add to the plan. One denominator holds for
 * the whole page.
 */
export function optionsPage(asked: Asked): OptionsPage {
  const { life, matched } = matchFor(asked, asked);
  const sheets = optionSheets(
    matched.map(({ practice }) => practice),
    asked.library,
    asked.ownRisk,
  );
  return {
    aim: asked.aim,
    domains: asked.domains,
    contextVersion: asked.site.version,
    options: matched.flatMap((option, at) => {
      const sheet = sheets[at];
      return sheet === undefined ? [] : [onPage(option, sheet, life, asked)];
    }),
    offered: offeredBesides(matched, asked),
    changes: asked.since === undefined ? null : compareMatches(matchFor(asked.since, asked).matched, matched),
  };
}
