import { nextQuestion } from "../../formula/assess-formula.ts";
import {
  type Fact,
  fact,
  type Gap,
  type Noun,
  type NounKnown,
  nounKnown,
  type Question,
} from "../../formula/element.ts";
import type { PersonRecord } from "../../record/record.ts";
import { isProductDominant } from "../improvement/improvement.ts";
import { measuresInUse } from "../measure/measure-use.ts";
import { sideOf } from "../measure/side.ts";
import { systemParts } from "../purpose/purpose.ts";
import type { ClaimMissing } from "./claim.ts";

/** What a team is asked about each element; screens have the sentences. */
export type TeamQuestionKey =
  | "aim.purpose"
  | "aim.improvement"
  | "aim.people"
  | "aim.partners"
  | "science.theory"
  | "science.ideas"
  | "science.evidence"
  | "science.experience"
  | "context.system"
  | "context.physical"
  | "context.social"
  | "context.cultural"
  | "improvement.outcome"
  | "improvement.relationship"
  | "improvement.preference"
  | "improvement.balancing"
  | "improvement.studied";

export interface TeamFormula {
  /** Aim, science, context, improvement. */
  readonly nouns: readonly NounKnown<TeamQuestionKey>[];
  /** The one question to ask next, aim first (E-96); null when every question has an answer. */
  readonly next: (Gap<TeamQuestionKey> & { readonly element: Noun }) | null;
  /** Whether the team may claim a result, and what stands against it: a system that nobody described always does (E-7). */
  readonly claim: {
    readonly mayBeMade: boolean;
    readonly because: readonly ClaimMissing[];
  };
}

type Facts = readonly Fact<TeamQuestionKey>[];
const both: Gap["whoCouldKnow"] = ["person", "professional"];
const asked = (
  key: TeamQuestionKey,
  facts: Facts,
  whoCouldKnow: Gap["whoCouldKnow"] = both,
): Question<TeamQuestionKey> => ({
  ...{ key, whoCouldKnow, facts },
});

function aim(record: PersonRecord): NounKnown<TeamQuestionKey> {
  const purpose = record.purpose.stated
    .slice(-1)
    .map(({ words, brought }) => fact("aim.purpose" as const, brought, words));
  const open = [...record.improvement.improvements.values()].filter(({ closed }) => closed === null);
  const people = [
    ...measuresInUse(record).flatMap(({ measure, title, brought }) =>
      measure.startsWith("aims.") ? [fact("aim.people" as const, brought, title)] : [],
    ),
    ...record.meeting.meetings.flatMap(({ notes, brought }) =>
      notes.flatMap(({ part, words }) => (part === "aims" ? [fact("aim.people" as const, brought, words)] : [])),
    ),
  ];
  const partners = [...record.member.members.values()].flatMap(({ left, joined, name }) =>
    left === null ? [fact("aim.partners" as const, joined, name)] : [],
  );
  return nounKnown<TeamQuestionKey>("aim", [
    asked("aim.purpose", purpose),
    asked("aim.people", people, ["person"]),
    asked(
      "aim.improvement",
      open.map(({ brought, healthAim }) => fact("aim.improvement", brought, healthAim)),
    ),
    asked("aim.partners", partners, ["professional"]),
  ]);
}

function science({ driver }: PersonRecord): NounKnown<TeamQuestionKey> {
  const nodes = [...driver.nodes.values()].filter(({ state }) => state === "current");
  const ideas = nodes.filter(({ kind }) => kind === "change");
  const from = (key: TeamQuestionKey, ...bases: readonly string[]): Facts =>
    ideas.flatMap(({ basis, brought, words }) =>
      basis != null && bases.includes(basis) ? [fact(key, brought, words)] : [],
    );
  const drivers = nodes.filter(({ kind }) => kind === "driver");
  return nounKnown<TeamQuestionKey>("science", [
    asked(
      "science.theory",
      drivers.map(({ brought, words }) => fact("science.theory", brought, words)),
    ),
    asked(
      "science.ideas",
      ideas.map(({ brought, words }) => fact("science.ideas", brought, words)),
    ),
    asked("science.evidence", from("science.evidence", "science", "another-site"), ["professional"]),
    asked("science.experience", from("science.experience", "person-experience", "professional-experience")),
  ]);
}

function context({ purpose, context: place }: PersonRecord): NounKnown<TeamQuestionKey> {
  const described = systemParts.flatMap((part) => {
    const now = purpose.system.get(part)?.at(-1);
    return now === undefined ? [] : [fact("context.system" as const, now.brought, now.words)];
  });
  const notes = [...place.notes.values()].filter(({ state }) => state === "current");
  const seen = (lens: "physical" | "social" | "cultural") =>
    asked(
      `context.${lens}`,
      notes.flatMap((note) => (note.lens === lens ? [fact(`context.${lens}` as const, note.brought, note.title)] : [])),
      ["place"],
    );
  // A profile with a part missing is not yet an answer: the part that nobody described may be the one that decides.
  const whole = described.length === systemParts.length ? described : [];
  return nounKnown<TeamQuestionKey>("context", [
    asked("context.system", whole),
    seen("physical"),
    seen("social"),
    seen("cultural"),
  ]);
}

const balances = (kind: string) => kind.endsWith("burden") || kind === "safety" || kind === "cost" || kind === "joy";

function improvement(record: PersonRecord): NounKnown<TeamQuestionKey> {
  const used = measuresInUse(record);
  const onSide = (side: "outcome" | "relationship" | "preference") =>
    asked(
      `improvement.${side}`,
      used.flatMap(({ measure, brought, title }) =>
        sideOf(record, measure) === side ? [fact(`improvement.${side}` as const, brought, title)] : [],
      ),
    );
  const studied = [...record.test.tests.values()].flatMap((test) =>
    test.studied === null ? [] : [fact("improvement.studied" as const, test.studied.brought, test.studied.result)],
  );
  // A new hip asks for no measure of how people and staff work together; what comes of it for people is asked of everyone.
  const sides = isProductDominant(record)
    ? (["outcome"] as const)
    : (["outcome", "relationship", "preference"] as const);
  return nounKnown<TeamQuestionKey>("improvement", [
    ...sides.map(onSide),
    asked(
      "improvement.balancing",
      used.flatMap(({ kind, brought, title }) =>
        balances(kind) ? [fact("improvement.balancing" as const, brought, title)] : [],
      ),
    ),
    asked("improvement.studied", studied),
  ]);
}

/**
 * The formula for a team: (what people aim for + science and experience) × its system and place → measurable improvement.
 * For each element what is there, who brought it and what is missing, with one question to ask next, the aim first. It
 * gives words and questions, never a grade.
 *
 * @param record - the team's record.
 */
export function assessTeamFormula(record: PersonRecord): TeamFormula {
  const nouns = [aim(record), science(record), context(record), improvement(record)];
  const has = (key: TeamQuestionKey) => nouns.some(({ facts }) => facts.some((each) => each.key === key));
  const because = [
    ...(has("context.system") ? [] : (["system-missing"] as const)),
    ...(has("context.physical") || has("context.social") || has("context.cultural")
      ? []
      : (["context-missing"] as const)),
    ...(has("aim.improvement") ? [] : (["aim-missing"] as const)),
    ...(has("improvement.outcome") ? [] : (["measure-missing"] as const)),
    ...(has("improvement.studied") ? [] : (["no-test-studied"] as const)),
  ];
  return { nouns, next: nextQuestion(nouns), claim: { mayBeMade: because.length === 0, because } };
}
