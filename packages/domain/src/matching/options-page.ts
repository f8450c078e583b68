import type { Practice } from "@aimwell/library";
import {
  commonDenominator,
  type Denominator,
  type Library,
  type OptionSheet,
  type OwnRisk,
  optionSheets,
} from "@aimwell/library/evidence";
import type { Summary } from "../figure/summary.ts";
import type { AimId, Instant, LocalDate } from "../ids.ts";
import { effectsOf, type LearnedEffect } from "../learned/learned-effects.ts";
import type { PersonRecord } from "../record/record.ts";
import type { About } from "./about.ts";
import { compareMatches, type MatchChange } from "./compare-matches.ts";
import type { SiteContext } from "./library.ts";
import { type LifeForMatching, lifeOf } from "./life-for-matching.ts";
import { likenessReasons } from "./likeness.ts";
import { type MatchedOption, matchOptions, matchPractices } from "./match-options.ts";
import { type OptionOffered, onTheTable } from "./on-the-table.ts";
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
export interface OptionsPage extends About {
  readonly aim: AimId;
  /** All parts of life that an aim can be about here, to choose others from. */
  readonly partsOfLife: readonly { readonly id: string; readonly label: string }[];
  /** The version of the site's context that the options were held against. */
  readonly contextVersion: number;
  /** Every figure on the page is of so many people. */
  readonly denominator: Denominator;
  /** In an order for talk; what is always there stands last. */
  readonly options: readonly OptionOnPage[];
  /** Practices on the table that the list above does not hold: they were brought for another aim, or long ago. */
  readonly besides: readonly OptionOnPage[];
  /** The options of choices that are not made yet, with the work that each would add as it was offered. */
  readonly offered: readonly OptionOffered[];
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
  readonly about: About;
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

/** The practices on any table, now or long ago. */
function practicesOffered({ record, library }: Asked): readonly Practice[] {
  const named = new Set([...record.option.options.values()].flatMap(({ practice }) => practice ?? []));
  return [...named].flatMap((id) => library.practiceById(id) ?? []);
}

function matchFor({ record, site }: Look, asked: Asked) {
  const { aim, about, library, now } = asked;
  const life = lifeOf(record, now.slice(0, 10) as LocalDate);
  const listed = matchOptions({ domains: about.domains, own: ownExperienceOf(record, aim) }, life, site, library, most);
  const isListed = new Set(listed.map(({ practice }) => practice.id));
  const others = practicesOffered(asked).filter(({ id }) => !isListed.has(id));
  return { life, listed, besides: matchPractices(others, about, life, site, library) };
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

/**
 * Everything that the option screen shows, in one piece: the options for an aim in an order for talk, each with its match
 * explained, its sheet, what would have to change, what is known so far, and the work that it would add to the plan. One
 * denominator holds for the whole page.
 */
export function optionsPage(asked: Asked): OptionsPage {
  const { aim, about, library, since } = asked;
  const { life, listed, besides } = matchFor(asked, asked);
  const all = [...listed, ...besides];
  const practices = all.map(({ practice }) => practice);
  const sheets = new Map(optionSheets(practices, library, asked.ownRisk).map((sheet) => [sheet.practice.id, sheet]));
  const told = (options: readonly MatchedOption[]) =>
    options.flatMap((option) => {
      const sheet = sheets.get(option.practice.id);
      return sheet === undefined ? [] : [onPage(option, sheet, life, asked)];
    });
  const before = since === undefined ? null : matchFor(since, asked);
  return {
    ...{ aim, ...about, contextVersion: asked.site.version },
    partsOfLife: library.domains.map(({ id, label }) => ({ id, label })),
    denominator: commonDenominator(practices.flatMap((practice) => library.statementsOf(practice))),
    options: told(listed),
    besides: told(besides),
    offered: onTheTable(asked.record, new Map(all.map((each) => [each.practice.id, each])), asked.now),
    changes: before === null ? null : compareMatches([...before.listed, ...before.besides], all),
  };
}
