import { type AimDomainId, aimDomains } from "@aimwell/library";
import {
  type Asks,
  commonDenominator,
  type Denominator,
  effectInWords,
  type HarmInWords,
  type Money,
  needById,
  type Practice,
  type Span,
} from "@aimwell/library/evidence";
import type { Catalogue, Found } from "./catalogue.ts";

const bullets = (items: readonly string[]): readonly string[] => items.map((item) => `  - ${item}`);
const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ["", title, ...lines];
const labelOf = (id: AimDomainId): string => aimDomains.find((domain) => domain.id === id)?.label ?? id;

const said = ({ low, high }: Span, one: string): string =>
  low === high ? `${low} ${low === 1 ? one : `${one}s`}` : `${low} to ${high} ${one}s`;

const moneyWords = ({ low, high, currency, each }: Money): string =>
  `${low === high ? low : `${low} to ${high}`} ${currency} ${each === "in all" ? each : `a ${each}`}`;

const needWords = ({ needs }: Practice): readonly string[] =>
  [...needs.place, ...needs.life].map((id) => needById(id)?.words ?? id);

function asksLines(asks: Asks): readonly string[] {
  const { effort, inWords, basis, sessionsAWeek, weeks, minutesASession, trips, money } = asks;
  return [
    ...(inWords === null ? [] : [`  ${inWords} (${effort} effort; ${basis})`]),
    ...(sessionsAWeek === null ? [] : [`  ${said(sessionsAWeek, "session")} a week`]),
    ...(weeks === null ? [] : [`  ${said(weeks, "week")}`]),
    ...(minutesASession === null ? [] : [`  ${said(minutesASession, "minute")} a session`]),
    ...(trips === null ? [] : [`  ${said(trips, "trip")} ${trips.each === "in all" ? "in all" : `a ${trips.each}`}`]),
    money === null ? "  What it costs in money: not known" : `  ${moneyWords(money)}`,
  ];
}

const harmLines = (harms: readonly HarmInWords[]): readonly string[] =>
  [...new Set(harms.flatMap(({ lines, otherSide }) => [...lines, ...otherSide]))].map((line) => `  ${line}`);

function findingLines({ statement, file, origin }: Found, denominator: Denominator): readonly string[] {
  const told = effectInWords(statement, { denominator });
  const { lines, otherSide, range, computed } = told.figures;
  const review = file.reviewed === null ? "nobody yet" : `${file.reviewed.by}, ${file.reviewed.on}`;
  return [
    "",
    `${told.title}  [${statement.id}]`,
    ...[...lines, ...otherSide, range, told.doubt, computed].filter((line) => line !== null).map((line) => `  ${line}`),
    `  When: ${told.when}`,
    `  Who was studied: ${told.who}`,
    `  How sure: ${told.certainty}`,
    `  Source: ${told.source}`,
    `  ${told.readIn}`,
    ...(told.note === null ? [] : [`  For the professional: ${told.note}`]),
    `  From ${origin}; reviewed by: ${review}`,
    `  Licence: ${file.licence}`,
  ];
}

function practiceLines(practice: Practice, found: readonly Found[]): readonly string[] {
  const denominator = commonDenominator(found.map(({ statement }) => statement));
  const harms = found.flatMap(({ statement }) => effectInWords(statement, { denominator }).harms);
  const minutes = practice.asks.professionalMinutesAWeek;
  const seen = harms.filter(({ kind }) => kind !== "not-seen");
  return [
    `${practice.title}  [${practice.id}]`,
    practice.about,
    ...section("Speaks to these parts of life", bullets(practice.aimDomains.map(labelOf))),
    ...section("What you do", bullets(practice.personDoes)),
    ...section("What the professional does", [
      ...bullets(practice.professionalDoes),
      ...(minutes === null ? [] : [`  ${said(minutes, "minute")} a week`]),
    ]),
    ...(found.length === 0 ? [] : section("What it asks of you", asksLines(practice.asks))),
    ...section("What it needs", bullets(needWords(practice))),
    ...section("Harms", harmLines(seen.length > 0 ? seen : harms)),
    ...(found.length === 0 ? ["", "This is always there. It needs no evidence."] : ["", "What studies found"]),
    ...found.flatMap((each) => findingLines(each, denominator)),
  ];
}

/** A practice or a statement as a person would see it, a line each; null where nothing has that id. */
export function preview(id: string, { practices, statements }: Catalogue): readonly string[] | null {
  const practice = practices.find((each) => each.practice.id === id)?.practice;
  if (practice !== undefined) {
    const found = practice.statements.map((each) => statements.get(each)).filter((each) => each !== undefined);
    return practiceLines(practice, found);
  }
  const found = statements.get(id);
  if (found === undefined) return null;
  const denominator = commonDenominator([found.statement]);
  const { harms } = effectInWords(found.statement, { denominator });
  return [
    ...findingLines(found, denominator).slice(1),
    ...section("Harms", harmLines(harms)),
    ...section("Speaks to these parts of life", bullets(found.statement.aimDomains.map(labelOf))),
  ];
}

/** Every practice with its statements, and the statements that no practice speaks of. */
export function contents({ practices, statements }: Catalogue): readonly string[] {
  const placed = new Set(practices.flatMap(({ practice }) => practice.statements));
  const loose = [...statements.values()].filter(({ statement }) => !placed.has(statement.id));
  const row = (each: string): string => `    ${each}  ${statements.get(each)?.statement.outcome ?? ""}`.trimEnd();
  return [
    ...practices.flatMap(({ practice, origin }) => [
      `${practice.id}  ${practice.title}${origin === "the library" ? "" : `  (${origin})`}`,
      ...practice.statements.map(row),
    ]),
    ...section(
      "In no practice",
      loose.map(({ statement }) => row(statement.id)),
    ),
  ];
}
