import type { Fact, FormulaAssessment, Gap, NounKnown, PanelRow, VerbDone } from "@aimwell/domain";
import type { Brought } from "../../components/formula/brought-table.tsx";
import type { FormulaNoun, FormulaVerb } from "../../components/formula/element.ts";
import type { FormulaFact, FormulaTileProps } from "../../components/formula/formula-tile.tsx";
import type { OperatorProps } from "../../components/formula/operator.tsx";
import { listInWords, minutesInWords } from "../../words/en/counts.ts";
import { dayInWords } from "../../words/en/dates.ts";
import { formulaQuestions as words } from "../../words/en/formula-questions.ts";
import type { People, Someone } from "../visit/from-record/people.ts";
import { questions, verbReasons } from "./questions.ts";

export type Subject = PanelRow["subject"];
type Tile = Omit<FormulaTileProps, "noun">;

export interface ViewOf {
  readonly people: People;
  readonly today: string;
  readonly dayOf: (instant: string) => string;
}

/** The newest facts that a tile holds; the rest are counted. */
export const factsInTile = 6;

/** The tile of each noun: newest facts with who brought them, and gaps in a few words. */
export function tilesOf({ nouns }: FormulaAssessment, { people }: ViewOf): Readonly<Record<FormulaNoun, Tile>> {
  const { first: name } = people.person;
  const leads: Readonly<Record<FormulaNoun, string>> = {
    aim: words.leadAim({ name }),
    science: words.leadScience,
    context: words.leadContext({ name }),
    improvement: words.leadImprovement,
  };
  const tile = (element: FormulaNoun): Tile => {
    const known = nouns.find((noun) => noun.element === element);
    return {
      lead: leads[element],
      facts: factsOf(known, people),
      gaps: (known?.gaps ?? []).map(({ key }) => questions[key].gap),
      knowing: known?.state ?? "not-asked",
    };
  };
  return { aim: tile("aim"), science: tile("science"), context: tile("context"), improvement: tile("improvement") };
}

function factsOf(known: NounKnown | undefined, people: People): readonly FormulaFact[] {
  const facts = (known?.facts ?? []).map((fact, place) => ({
    id: `${fact.key} ${fact.at} ${place}`,
    words: factInWords(fact),
    by: bringer(fact, people),
  }));
  const seen = new Set<string>();
  const distinct = facts.filter((fact) => {
    const isNew = !seen.has(fact.words);
    seen.add(fact.words);
    return isNew;
  });
  return distinct.slice(0, factsInTile);
}

/** Own words stand as they are; a number or a sign that something is there gets its sentence. */
export function factInWords({ key, words: title, amount }: Fact): string {
  switch (key) {
    case "aim.reason":
      return words.factReason({ title });
    case "aim.importance":
      return words.factImportance({ count: amount ?? 0, of: 10 });
    case "aim.levels":
      return words.factLevels({ title });
    case "science.certainty":
      return words.factCertainty({ title });
    case "context.capacity":
      return amount === null ? title : words.factCapacity({ duration: minutesInWords(amount) });
    case "improvement.understood":
      return words.factUnderstood({ title });
    case "improvement.attained":
      return words.factAttained({ title });
    default:
      return title;
  }
}

function bringer({ by, as }: Pick<Fact, "by" | "as">, people: People): Pick<Someone, "name" | "role"> {
  if (by !== null) return people.of(by);
  return { name: as === "library" ? words.library : words.thePlace, role: "network" };
}

const verbOf: Readonly<Record<VerbDone["element"], FormulaVerb>> = {
  connecting: "match",
  contextualising: "fit",
  testing: "test",
};
const stopped: ReadonlySet<VerbDone["because"]> = new Set(["aim-missing", "science-missing", "context-missing"]);

/** Each verb with its date, or what stops it. */
export function verbsOf({ verbs }: FormulaAssessment, { today, dayOf }: ViewOf) {
  const shown: Record<FormulaVerb, Omit<OperatorProps, "verb">> = {
    match: { state: "not-done", says: "" },
    fit: { state: "not-done", says: "" },
    test: { state: "not-done", says: "" },
  };
  for (const { element, state, on, because } of verbs) {
    const title = because === null ? "" : verbReasons[because];
    const says =
      state === "done" && on !== null
        ? words.doneOn({ day: dayInWords(dayOf(on), today) })
        : state === "in-part"
          ? words.inPart({ title })
          : stopped.has(because)
            ? words.cantYet({ title })
            : words.notDone({ title });
    shown[verbOf[element]] = { state: state === "in-part" ? "part" : state, says };
  }
  return shown;
}

/** Who brought what, in the order of the record's people: nobody is ranked. */
export function broughtRows({ whoBrought }: FormulaAssessment, people: People): readonly Brought[] {
  const rows = whoBrought.map((row) => ({ ...bringer(row, people), counts: row.counts }));
  const order = ["person", "supporter", "professional", "team", "network"];
  return rows.toSorted((one, other) => order.indexOf(one.role) - order.indexOf(other.role));
}

/** Who could know it, by name where there is one. */
export function whoCouldKnow({ whoCouldKnow: who }: Pick<Gap, "whoCouldKnow">, people: People): string {
  const firsts = (all: readonly Someone[]) => all.map(({ first }) => first);
  const names: Readonly<Record<Gap["whoCouldKnow"][number], readonly string[]>> = {
    person: [people.person.first],
    supporter: people.supporters.length > 0 ? firsts(people.supporters) : [words.aSupporter],
    professional: firsts(people.professionals),
    place: [words.place],
  };
  return words.whoAny({ names: listInWords(who.flatMap((each) => names[each])) });
}

const claims: Readonly<Record<FormulaAssessment["claim"]["because"][number], string>> = {
  "context-missing": words.claimContext,
  "aim-missing": words.claimAim,
  "measure-missing": words.claimMeasure,
  "no-test-studied": words.claimTest,
};

/** Whether anyone may claim an improvement, and what stands against it. */
export function claimInWords({ claim }: FormulaAssessment): string {
  if (claim.mayBeMade) return words.mayClaim;
  return words.mayNotClaim({ names: listInWords(claim.because.map((why) => claims[why])) });
}
