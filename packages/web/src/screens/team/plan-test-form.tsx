import {
  type AimId,
  type Body,
  type KnowledgeCard,
  type LocalDate,
  type MeasureId,
  type NodeId,
  type PartyId,
  servesAtLast,
  type TestId,
  type TestOfChange,
} from "@aimwell/domain";
import type { ReactNode } from "react";
import { useSession } from "../../app/session.tsx";
import { team as words } from "../../words/en/team.ts";
import { teamImprovement as more } from "../../words/en/team-improvement.ts";
import { teamWork as work } from "../../words/en/team-work.ts";
import type { Asked } from "./asked-later.tsx";
import { asOptions, chosen } from "./options.ts";
import { type Answers, numberFrom, type Question } from "./question.ts";
import type { OfTeam } from "./team-page.tsx";
import { WriteDialog } from "./write-dialog.tsx";

export interface TestToPlan extends OfTeam {
  /** The test that the new one builds on. */
  readonly after: TestOfChange | null;
}
interface PlanTestFormProps extends TestToPlan, Asked {
  /** What it is a test for. */
  readonly aim: AimId;
}

const sizes = { one: words.scaleOne, few: words.scaleFew, some: words.scaleSome, all: words.scaleAll } as const;
const ways = { up: words.up, down: words.down, same: words.sameWay } as const;
const answers = { yes: words.yes, partly: words.partly, no: words.no } as const;

/** The guess comes before the test, and the first test is a small one. */
export default function PlanTestForm({ board, write, after, aim, open, onClose }: PlanTestFormProps): ReactNode {
  const { party, as } = useSession();
  const { nodes, measures, today, partners } = board.team;
  const isStaff = as === "professional";
  const onWrite = (given: Answers) => {
    const idea = nodes.find(({ id }) => id === given["change"]);
    const { balancingMeasure = "", partner = "", staff = "" } = given;
    const person = isStaff ? partner : party;
    const number = numberFrom(given["expected"] ?? "");
    const expected = number === null ? {} : { expected: number };
    const ready = (key: string) => ({ answer: chosen(answers, given[key]) ?? "partly" });
    const body: Body<"test.planned"> = {
      aim,
      title: given["title"] ?? "",
      change: given["what"] ?? "",
      prediction: { words: given["guess"] ?? "", direction: chosen(ways, given["way"]) ?? "same", ...expected },
      measure: given["measure"] as MeasureId,
      balancing: given["balancing"] ?? "",
      ...(balancingMeasure === "" ? {} : { balancingMeasure: balancingMeasure as MeasureId }),
      readiness: { strategic: ready("strategic"), operational: ready("operational"), people: ready("people") },
      stopRule: given["stop"] ?? "",
      from: given["from"] as LocalDate,
      until: given["until"] as LocalDate,
      ...(after === null ? {} : { after: after.id }),
      team: {
        scale: { size: chosen(sizes, given["size"]) ?? "one", words: given["scale"] ?? "" },
        owners: {
          professional: (isStaff ? party : staff) as PartyId,
          ...(person === "" ? {} : { person: person as PartyId }),
        },
        ...(idea === undefined ? {} : { change: idea.id as NodeId }),
        ...dailyWork(given),
      },
    };
    return write("test.planned", body);
  };
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const ideas = nodes.filter(
    ({ id, kind, state }) =>
      kind === "change" && state === "current" && servesAtLast(byId, id, aim as string as NodeId),
  );
  return (
    <WriteDialog
      title={after === null ? words.planTest : words.planNext}
      open={open}
      onClose={onClose}
      questions={questionsOf(
        ideas.map(({ id, words: said }) => ({ value: id, words: said })),
        measures.map(({ definition }) => ({ value: definition.id, words: definition.title })),
        {
          ...{ today, after },
          other: isStaff
            ? partners.map(({ party: id, name }) => ({ value: id, words: name }))
            : board.team.staff.map(({ id, name }) => ({ value: id, words: name })),
          isStaff,
          cards: cardsToUse(board.team.cards, after),
        },
      )}
      onWrite={onWrite}
    />
  );
}

/** The part of daily work it belongs to, what is to be learned by it, and which cards it makes use of: what was said of it. */
function dailyWork({ operation = "", learning = "", cards = "" }: Answers): Partial<Body<"test.planned">["team"]> {
  const used = cards.split(" ").filter((each) => each !== "");
  return {
    ...(operation === "" ? {} : { operation }),
    ...(learning === "" ? {} : { learning }),
    ...(used.length === 0 ? {} : { cards: used as TestId[] }),
  };
}

interface PlanFrom {
  readonly today: string;
  readonly after: TestOfChange | null;
  /** Who could answer for it on the other side. */
  readonly other: Options;
  readonly isStaff: boolean;
  /** What finished tests taught. */
  readonly cards: Options;
}

/** So many cards can be looked through in a form. */
const mostCards = 12;

/** The card of the test before comes first, then the newest. */
function cardsToUse(cards: readonly KnowledgeCard[], after: TestOfChange | null): Options {
  const before = cards.filter(({ test }) => test === after?.id);
  const others = cards.filter(({ test }) => test !== after?.id).toReversed();
  return [...before, ...others]
    .slice(0, mostCards)
    .map(({ test, title, words: own }) => ({ value: test, words: own?.claim ?? title }));
}

const ideaQuestion = (options: Options, after: TestOfChange | null): Question => ({
  ...{ key: "change", label: more.whichIdeaTried, first: after?.team?.change ?? "" },
  kind: "pick",
  options,
});

/** A next test makes use of what the one before it taught, unless somebody says otherwise. */
const cardsQuestion = (options: Options, after: TestOfChange | null): Question => ({
  ...{ key: "cards", label: more.cardsUsed, hint: more.cardsUsedHint, first: after?.id ?? "" },
  kind: "many",
  isOptional: true,
  options,
});

/** One of the staff always answers for a test; a patient partner where there is one. */
function otherSide(options: Options, isStaff: boolean): readonly Question[] {
  if (!isStaff) return [{ key: "staff", label: more.ofStaff, kind: "pick", options }];
  return options.length === 0 ? [] : [{ key: "partner", label: work.partner, kind: "pick", options, isOptional: true }];
}

type Options = readonly { readonly value: string; readonly words: string }[];

function questionsOf(
  ideas: Options,
  measures: Options,
  { today, after, other, isStaff, cards }: PlanFrom,
): readonly Question[] {
  const ready = (key: string, label: string): Question => ({ key, label, kind: "choice", options: asOptions(answers) });
  return [
    ...(ideas.length === 0 ? [] : [ideaQuestion(ideas, after)]),
    { key: "title", label: words.testTitle, kind: "line" },
    { key: "what", label: words.whatWeTry, kind: "words", first: after?.change ?? "" },
    { key: "guess", label: words.guess, kind: "words" },
    { key: "way", label: words.guessWay, kind: "choice", options: asOptions(ways) },
    { key: "measure", label: words.measureOfTest, kind: "pick", options: measures, first: after?.measure ?? "" },
    { key: "expected", label: work.expected, kind: "number", isOptional: true },
    { key: "balancing", label: words.balancing, kind: "line", most: 500, first: after?.balancing ?? "" },
    { key: "balancingMeasure", label: work.balancingMeasure, kind: "pick", options: measures, isOptional: true },
    { key: "size", label: words.scale, kind: "choice", options: asOptions(sizes) },
    { key: "scale", label: words.scaleWords, kind: "line", most: 300 },
    ...otherSide(other, isStaff),
    ready("strategic", words.readyStrategic),
    ready("operational", words.readyOperational),
    ready("people", words.readyPeople),
    { key: "operation", label: more.operation, hint: more.operationHint, kind: "line", most: 300, isOptional: true },
    { key: "learning", label: more.learning, kind: "line", most: 500, isOptional: true },
    ...(cards.length === 0 ? [] : [cardsQuestion(cards, after)]),
    { key: "stop", label: words.stopRule, kind: "line", most: 500, first: after?.stopRule ?? "" },
    { key: "from", label: words.from, kind: "day", first: today },
    { key: "until", label: words.until, kind: "day" },
  ];
}
