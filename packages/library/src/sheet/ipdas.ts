import { readingGrade } from "../words/reading-grade.ts";
import type { OptionSheet } from "./option-sheet.ts";

/*
 * What a decision aid is asked to be by the International Patient Decision Aid Standards, in our own words, after
 * Joseph-Williams N, Newcombe R, Politi M, et al. Toward minimum standards for certifying patient decision aids: a
 * modified Delphi consensus process. Med Decis Making 2014;34(6):699-710. doi:10.1177/0272989X13501721
 */

export type Met = "met" | "partly" | "not-met";
export interface Judged {
  readonly state: Met;
  readonly because: string;
}
export interface IpdasItem {
  readonly id: string;
  readonly group: "qualifying" | "certification" | "quality";
  readonly asks: string;
  /** Worked out from each option sheet; or the same for all, since it is about the screen or about how the aid was made. */
  readonly judge: ((sheet: OptionSheet) => Judged) | Judged;
}

const met = (because: string): Judged => ({ state: "met", because });
const partly = (because: string): Judged => ({ state: "partly", because });
const notMet = (because: string): Judged => ({ state: "not-met", because });

const figuresOf = ({ findings }: OptionSheet) => findings.map(({ effect }) => effect.figures);
const hasCounts = (kind: string): boolean =>
  kind === "frequencies" || kind === "share" || kind === "difference-in-people";

/** Met where all are so, partly where some are. */
function share(of: readonly boolean[], every: string, some: string, none: string): Judged {
  if (of.length > 0 && of.every(Boolean)) return met(every);
  return of.some(Boolean) ? partly(some) : notMet(none);
}

function harmsJudged({ harms }: OptionSheet): Judged {
  const seen = harms.filter(({ kind }) => kind !== "not-seen");
  return seen.length > 0 ? met("harms are told") : notMet("no figures on harms were seen, and the sheet says so");
}

function evenness(sheet: OptionSheet): Judged {
  const hasBenefits = figuresOf(sheet).some(({ kind }) => hasCounts(kind));
  if (sheet.harms.some(({ kind }) => kind === "frequencies"))
    return hasBenefits ? met("both as people of one denominator") : partly("harms as people, benefits not");
  return sheet.harms.some(({ kind }) => kind === "words")
    ? partly("harms in words alone")
    : notMet("no figures on harms were seen");
}

function readability(sheet: OptionSheet): Judged {
  const { title, about } = sheet.practice;
  const lines = sheet.findings.flatMap(({ effect }) => [
    ...effect.figures.lines,
    ...effect.figures.otherSide,
    effect.when,
  ]);
  const grade = readingGrade([`${title}.`, about, ...lines].join(" "));
  return grade <= 8
    ? met("US grade 8 or below, by Flesch and Kincaid")
    : notMet("above US grade 8, by Flesch and Kincaid");
}

const reviewed = (sheet: OptionSheet): readonly boolean[] =>
  sheet.findings.map(({ provenance }) => (provenance?.reviewed ?? null) !== null);

const notTried = notMet("no people have tried it yet");

export const ipdasItems: readonly IpdasItem[] = [
  {
    id: "Q1",
    group: "qualifying",
    asks: "describes the condition that the decision is about",
    judge: ({ practice }) =>
      practice.conditions.length > 0 ? partly("it is named, not described") : notMet("no condition is named"),
  },
  {
    id: "Q2",
    group: "qualifying",
    asks: "says which decision is to be made",
    judge: met("the question that the two opened stands above the options"),
  },
  {
    id: "Q3",
    group: "qualifying",
    asks: "describes the options",
    judge: ({ practice: { about, personDoes, professionalDoes } }) =>
      about !== "" && personDoes.length > 0 && professionalDoes.length > 0
        ? met("what it is, what the person does and what the professional does")
        : partly("what one of the two does is not told"),
  },
  {
    id: "Q4",
    group: "qualifying",
    asks: "describes what is good about each option",
    judge: (sheet) =>
      share(
        figuresOf(sheet).map(({ kind }) => kind !== "no-figure" && kind !== "relative-only"),
        "every finding has a plain figure",
        "some findings have no plain figure",
        "no finding has a plain figure",
      ),
  },
  { id: "Q5", group: "qualifying", asks: "describes what is bad about each option", judge: harmsJudged },
  {
    id: "Q6",
    group: "qualifying",
    asks: "describes what it is like to live with what follows",
    judge: ({ practice: { asks } }) =>
      asks.inWords === null ? notMet("nothing is told") : partly("the work that it asks, not how people lived with it"),
  },
  { id: "C1", group: "certification", asks: "shows good and bad in equal detail", judge: evenness },
  {
    id: "C2",
    group: "certification",
    asks: "cites the evidence",
    judge: ({ findings }) =>
      share(
        findings.map(({ effect }) => effect.source !== ""),
        "every finding names its source",
        "some do",
        "none does",
      ),
  },
  {
    id: "C3",
    group: "certification",
    asks: "says when it was made or last checked",
    judge: (sheet) =>
      share(
        reviewed(sheet),
        "who reviewed every finding, and when",
        "some findings were reviewed",
        "nobody reviewed it yet; the year of each source is told",
      ),
  },
  {
    id: "C4",
    group: "certification",
    asks: "says how it is kept up to date",
    judge: notMet("no policy is told on it"),
  },
  {
    id: "C5",
    group: "certification",
    asks: "says how unsure the figures are",
    judge: ({ findings }) =>
      share(
        findings.map(({ effect }) => effect.figures.range !== null || effect.doubt !== null),
        "the range, or that none was seen, of every finding",
        "not of every finding",
        "of no finding",
      ),
  },
  { id: "C6", group: "certification", asks: "says who paid for making it", judge: notMet("it is not told on it") },
  {
    id: "P1",
    group: "quality",
    asks: "describes what happens if nothing is done",
    judge: (sheet) =>
      figuresOf(sheet).some(({ kind }) => kind === "frequencies" || kind === "means")
        ? met("the side without it, and carrying on as now is always an option")
        : partly("carrying on as now is always an option, without figures"),
  },
  {
    id: "P2",
    group: "quality",
    asks: "makes it possible to compare the options",
    judge: met("one table, the same questions for each, one denominator"),
  },
  {
    id: "P3",
    group: "quality",
    asks: "gives how many people it happens to",
    judge: (sheet) =>
      share(
        figuresOf(sheet).map(({ kind }) => hasCounts(kind)),
        "every finding as people",
        "some findings are about scores or have no such figure",
        "no finding is about how many people",
      ),
  },
  {
    id: "P4",
    group: "quality",
    asks: "says for which people the figures hold",
    judge: ({ findings }) =>
      share(
        findings.map(({ effect }) => effect.who !== ""),
        "who was studied, for each",
        "for some",
        "for none",
      ),
  },
  {
    id: "P5",
    group: "quality",
    asks: "says over what time the figures hold",
    judge: ({ findings }) =>
      share(
        findings.map(({ effect }) => effect.when !== ""),
        "the time of each",
        "the time of some",
        "no time",
      ),
  },
  {
    id: "P6",
    group: "quality",
    asks: "compares figures with the same denominator and over the same time",
    judge: partly("one denominator on the whole screen; times are those of the studies, and told"),
  },
  {
    id: "P7",
    group: "quality",
    asks: "shows figures in more than one way",
    judge: (sheet) =>
      figuresOf(sheet).some(({ kind }) => kind === "frequencies" || kind === "share")
        ? met("numbers, words and pictures of people")
        : partly("numbers and words; there is nothing to draw as people"),
  },
  {
    id: "P8",
    group: "quality",
    asks: "tells figures both ways: to whom it happens and to whom not",
    judge: (sheet) => {
      const people = figuresOf(sheet).filter(({ kind }) => kind === "frequencies" || kind === "share");
      if (people.length === 0) return partly("there are no figures of people to turn round");
      return share(
        people.map(({ otherSide }) => otherSide.length > 0),
        "both framings",
        "some findings",
        "one framing",
      );
    },
  },
  {
    id: "V1",
    group: "quality",
    asks: "asks which good and bad things matter most",
    judge: met("each party says what it thinks of each option, and leans in private first"),
  },
  {
    id: "G1",
    group: "quality",
    asks: "leads through the decision step by step",
    judge: met("catch up, options, decide, plan"),
  },
  {
    id: "G2",
    group: "quality",
    asks: "helps to talk it over with a professional",
    judge: met("it is one screen for both"),
  },
  { id: "L1", group: "quality", asks: "reads at US grade 8 or below", judge: readability },
  {
    id: "E1",
    group: "quality",
    asks: "says how good the evidence is",
    judge: ({ findings }) =>
      share(
        findings.map(({ effect }) => effect.certainty !== "not graded in what we saw"),
        "every finding is graded",
        "some findings are graded; the others say that they are not",
        "no finding was graded in what was seen, and the sheet says so",
      ),
  },
  {
    id: "E2",
    group: "quality",
    asks: "says how the evidence was found",
    judge: partly("where each figure was read, not how findings were searched for"),
  },
  { id: "D1", group: "quality", asks: "people who face the decision said what they need", judge: notTried },
  { id: "D2", group: "quality", asks: "professionals said what they need", judge: notTried },
  { id: "D3", group: "quality", asks: "people and professionals reviewed and tried it", judge: notTried },
  {
    id: "D4",
    group: "quality",
    asks: "names who made it and what they stand to gain",
    judge: notMet("it is not told on it"),
  },
  { id: "D5", group: "quality", asks: "was shown to help people know and choose what they value", judge: notTried },
];

/** One sheet held against one item. */
export const judgeSheet = ({ judge }: IpdasItem, sheet: OptionSheet): Judged =>
  typeof judge === "function" ? judge(sheet) : judge;
