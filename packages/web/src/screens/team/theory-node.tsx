import type { DriverNode, NodeId, TestOfChange } from "@aimwell/domain";
import { type ReactNode, useState } from "react";
import { team as words } from "../../words/en/team.ts";
import { teamWork as work } from "../../words/en/team-work.ts";
import type { Answers, Question } from "./question.ts";
import type { OfTeam } from "./team-page.tsx";
import { WriteDialog } from "./write-dialog.tsx";

export interface NodeProps extends Pick<OfTeam, "write"> {
  readonly node: DriverNode;
  readonly tests: readonly TestOfChange[];
  /** What a driver or an idea can serve: the improvement, and the drivers that stand. */
  readonly targets: readonly { readonly value: string; readonly words: string }[];
  readonly mayWrite: boolean;
}

const basisWords = {
  science: words.basisScience,
  "person-experience": words.basisPerson,
  "professional-experience": words.basisProfessional,
  "another-site": words.basisOther,
} as const;

/** A driver or an idea. Pressing it opens it, by finger or by key: its words, what it serves, and whether it stays. */
export function NodeWords(props: NodeProps): ReactNode {
  const { node, mayWrite } = props;
  const [isOpen, setOpen] = useState(false);
  if (!mayWrite || node.state !== "current") return <span>{node.words}</span>;
  return (
    <>
      <button className="theory-press" type="button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {node.words}
      </button>
      {isOpen && (
        <WriteDialog
          title={words.nodeOf({ title: node.words })}
          {...(node.kind === "change" ? { about: aboutIdea(props) } : {})}
          open
          onClose={() => setOpen(false)}
          questions={questionsOf(props)}
          onWrite={(answers) => writeOf(props, answers)}
        />
      )}
    </>
  );
}

/** Where an idea comes from, and how often it was tried. */
function aboutIdea({ node, tests }: NodeProps): string {
  const count = tests.filter(({ team }) => team?.change === node.id).length;
  const from =
    node.basis === undefined || node.basis === null ? "" : `${work.ideaFrom({ title: basisWords[node.basis] })} `;
  return `${from}${work.ideaTests({ count })}`;
}

function questionsOf({ node, targets }: NodeProps): readonly Question[] {
  const isServed = (id: string) => node.serves.some((served) => served === id);
  const others = targets.filter(({ value }) => value !== node.id);
  const what = [
    { value: "revise", words: words.revise },
    ...(others.some(({ value }) => !isServed(value)) ? [{ value: "link", words: work.serveMore }] : []),
    ...(node.serves.length > 1 ? [{ value: "unlink", words: work.serveLess }] : []),
    { value: "remove", words: words.remove },
  ];
  const which: Question = {
    ...{ key: "which", label: work.whichOne, hint: work.onlyForServe, isOptional: true },
    ...{ kind: "pick", options: others },
  };
  return [
    { key: "what", label: work.whatToDo, kind: "choice", options: what, first: "revise" },
    { key: "words", label: words.words, hint: work.onlyForWords, kind: "line", first: node.words },
    ...(others.length === 0 ? [] : [which]),
    { key: "because", label: work.removeWhy, kind: "line", most: 500, isOptional: true },
  ];
}

async function writeOf({ node, write }: NodeProps, answers: Answers): ReturnType<NodeProps["write"]> {
  const { what, words: said = "", which = "", because = "" } = answers;
  const from = node.id;
  switch (what) {
    case "remove":
      return write("driver.removed", { node: from, ...(because === "" ? {} : { because }) });
    case "link":
      return which === "" ? work.chooseOne : write("driver.linked", { from, to: which as NodeId });
    case "unlink":
      return which === "" ? work.chooseOne : write("driver.unlinked", { from, to: which as NodeId });
    default:
      return write("driver.revised", { node: from, words: said }, node.version);
  }
}
