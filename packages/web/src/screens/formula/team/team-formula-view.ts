import type { FormulaStep, PeopleFormula, TeamFormula, TeamQuestionKey } from "@aimwell/domain";
import type { OperatorProps } from "../../../components/formula/operator.tsx";
import { listInWords } from "../../../words/en/counts.ts";
import { formula } from "../../../words/en/formula.ts";
import { teamFormula as words } from "../../../words/en/team-formula.ts";

/** The weakest step in a sentence, and what was counted for it. */
export function weakestInWords({ weakest, isMost, counts, people }: PeopleFormula): { strong: string; about: string } {
  if (weakest === null) return { strong: words.noneStops, about: "" };
  const counted = { count: counts[weakest], of: people };
  const said: Readonly<Record<FormulaStep, readonly [string, string, string]>> = {
    aim: [words.mostStopAim, words.moreStopAim, words.aboutAim(counted)],
    match: [words.mostStopMatch, words.moreStopMatch, words.aboutMatch(counted)],
    fit: [words.mostStopFit, words.moreStopFit, words.aboutFit(counted)],
    test: [words.mostStopTest, words.moreStopTest, words.aboutTest(counted)],
  };
  const [most, more, about] = said[weakest];
  return { strong: isMost ? most : more, about };
}

/** A verb with how many walked it; the weakest one is drawn as done in part. */
export function operatorOf(step: "match" | "fit" | "test", counted: PeopleFormula): Omit<OperatorProps, "verb"> {
  const says = words.countOf({ count: counted.counts[step], of: counted.people });
  return { state: counted.weakest === step ? "part" : "done", says };
}

export interface Move {
  readonly title: string;
  readonly about: string;
  readonly act: { readonly href: string; readonly words: string } | null;
  /** How much each side brought, where that is what it is about. */
  readonly brought?: PeopleFormula["brought"];
}

const stepTitles: Readonly<Record<FormulaStep, string>> = {
  aim: formula.aim,
  match: formula.match,
  fit: formula.fit,
  test: formula.test,
};

function moveAt(step: FormulaStep, count: number, title: string): Move {
  const about = { aim: words.moveAim, match: words.moveMatch, fit: words.moveFit, test: words.moveTest }[step];
  return { title, about: about({ count }), act: { href: `/people?only=${step}`, words: words.seeThem({ count }) } };
}

/**
 * Three next moves at most: the step at which most stop, aims that nobody asked for, whose knowledge it is, and where
 * one of them is not needed, the team's own next question.
 */
export function movesOf(counted: PeopleFormula, own: TeamFormula | null): readonly Move[] {
  const { weakest, stops, brought } = counted;
  const facts = brought.people + brought.staff;
  const moves: readonly Move[] = [
    ...(weakest === null ? [] : [moveAt(weakest, stops[weakest], words.startHere({ title: stepTitles[weakest] }))]),
    ...(weakest === "aim" || stops.aim === 0 ? [] : [moveAt("aim", stops.aim, words.notAsked)]),
    {
      title: words.whose,
      about: facts === 0 ? words.whoseNone : words.whoseAbout({ count: brought.people, of: facts }),
      act: null,
      ...(facts === 0 ? {} : { brought }),
    },
    ...(own === null || own.next === null
      ? []
      : [
          {
            title: words.askOurselves,
            about: teamQuestions[own.next.key],
            act: { href: "/team", words: words.toTheBoard },
          },
        ]),
  ];
  return moves.slice(0, 3);
}

/** Each question that the formula has for a team. */
export const teamQuestions: Readonly<Record<TeamQuestionKey, string>> = {
  "aim.purpose": words.askPurpose,
  "aim.improvement": words.askImprovement,
  "aim.people": words.askPeople,
  "aim.partners": words.askPartners,
  "science.theory": words.askTheory,
  "science.ideas": words.askIdeas,
  "science.evidence": words.askEvidence,
  "science.experience": words.askExperience,
  "context.system": words.askSystem,
  "context.physical": words.askPhysical,
  "context.social": words.askSocial,
  "context.cultural": words.askCultural,
  "improvement.outcome": words.askOutcome,
  "improvement.relationship": words.askRelationship,
  "improvement.preference": words.askPreference,
  "improvement.balancing": words.askBalancing,
  "improvement.studied": words.askStudied,
};

type WhoCouldKnow = TeamFormula["nouns"][number]["gaps"][number]["whoCouldKnow"];

export function teamCouldKnow(who: WhoCouldKnow): string {
  const said: Readonly<Record<WhoCouldKnow[number], string>> = {
    person: words.people,
    supporter: words.supporters,
    professional: words.staff,
    place: words.thePlace,
  };
  const names = listInWords(who.map((each) => said[each]));
  return words.whoCouldKnow({ names: names.charAt(0).toLocaleUpperCase("en") + names.slice(1) });
}
