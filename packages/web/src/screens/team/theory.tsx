import type { DriverNode, Improvement, NodeId, TestOfChange } from "@aimwell/domain";
import { type ReactNode, useState } from "react";
import { Button } from "../../components/base/button.tsx";
import { Section } from "../../components/base/card.tsx";
import { TextButton } from "../../components/base/text-link.tsx";
import { team as words } from "../../words/en/team.ts";
import type { OfTeam } from "./team-page.tsx";
import { type NodeProps, NodeWords } from "./theory-node.tsx";
import { WriteDialog } from "./write-dialog.tsx";

export type IdeaState = "kept" | "testing" | "idea" | "dropped";

/** Where an idea stands: what its newest test came to, and an idea while nobody has tried it. */
export function stateOfIdea(idea: Pick<DriverNode, "id" | "state">, tests: readonly TestOfChange[]): IdeaState {
  if (idea.state === "removed") return "dropped";
  const test = tests.findLast(({ team }) => team?.change === idea.id);
  if (test === undefined) return "idea";
  if (test.acted === null) return "testing";
  const { act } = test.acted;
  return act === "adopt" ? "kept" : act === "abandon" ? "dropped" : "testing";
}

interface TheoryProps extends OfTeam {
  readonly improvement: Improvement;
}

/** The driver diagram: the aim, what has to be different for it, and the ideas for that with where each stands. */
export function Theory({ board, write, improvement }: TheoryProps): ReactNode {
  const { nodes, tests, may } = board.team;
  const root = improvement.id as string as NodeId;
  const serving = (id: NodeId, kind: DriverNode["kind"]) =>
    nodes.filter((node) => node.kind === kind && node.serves.includes(id) && (kind === "change" || isCurrent(node)));
  const drivers = serving(root, "driver");
  // What has ended stays to be read, and nothing more is drawn for it.
  const mayWrite = may.includes("driver.added") && improvement.closed === null;
  const targets = [
    { value: root as string, words: improvement.title },
    ...nodes
      .filter((node) => node.kind === "driver" && isCurrent(node))
      .map(({ id, words: said }) => ({ value: id as string, words: said })),
  ];
  const of = { tests, targets, mayWrite, write };
  return (
    <Section title={words.theory} about={words.theoryAbout} end={<IdeaLegend />}>
      <div className="theory">
        <p className="theory-aim">{improvement.title}</p>
        <ul className="theory-rows">
          {drivers.map((driver) => (
            <li key={driver.id} className="theory-row">
              <span className="theory-driver">
                <NodeWords {...{ node: driver, ...of }} />
              </span>
              <ul className="theory-next">
                {serving(driver.id, "driver").map((second) => (
                  <li key={second.id}>
                    <span className="theory-second">
                      <NodeWords {...{ node: second, ...of }} />
                    </span>
                    <Ideas ideas={serving(second.id, "change")} of={of} />
                  </li>
                ))}
                {serving(driver.id, "change").length > 0 && (
                  <li>
                    <Ideas ideas={serving(driver.id, "change")} of={of} />
                  </li>
                )}
              </ul>
            </li>
          ))}
        </ul>
      </div>
      {serving(root, "change").length > 0 && <Ideas ideas={serving(root, "change")} of={of} />}
      {drivers.length === 0 && <p className="small quiet">{words.noTheoryAbout}</p>}
      {mayWrite && <AddNodes targets={targets} write={write} />}
    </Section>
  );
}

export const isCurrent = ({ state }: DriverNode): boolean => state === "current";

interface IdeasProps {
  readonly ideas: readonly DriverNode[];
  readonly of: Omit<NodeProps, "node">;
}

function Ideas({ ideas, of }: IdeasProps): ReactNode {
  return (
    <ul className="ideas">
      {ideas.map((idea) => {
        const state = stateOfIdea(idea, of.tests);
        return (
          <li key={idea.id} className={`idea idea-${state}`}>
            <span className="sr">{words[state]}: </span>
            <NodeWords {...{ node: idea, ...of }} />
          </li>
        );
      })}
    </ul>
  );
}

interface AddNodesProps extends Pick<OfTeam, "write"> {
  readonly targets: readonly { readonly value: string; readonly words: string }[];
}

function AddNodes({ targets, write }: AddNodesProps): ReactNode {
  const [open, setOpen] = useState<"driver" | "idea" | null>(null);
  const basis = [
    { value: "science", words: words.basisScience },
    { value: "person-experience", words: words.basisPerson },
    { value: "professional-experience", words: words.basisProfessional },
    { value: "another-site", words: words.basisOther },
  ] as const;
  const serves = { key: "serves", label: words.servesWhat, kind: "pick", options: targets } as const;
  return (
    <div className="row">
      <Button kind="second" icon="plus" onPress={() => setOpen("driver")}>
        {words.addDriver}
      </Button>
      <TextButton icon="bulb" onPress={() => setOpen("idea")}>
        {words.addIdea}
      </TextButton>
      <WriteDialog
        title={words.addDriver}
        open={open === "driver"}
        onClose={() => setOpen(null)}
        questions={[{ key: "words", label: words.driverWords, kind: "line" }, serves]}
        onWrite={({ words: said = "", serves: id }) => write("driver.added", { words: said, serves: [id as NodeId] })}
      />
      <WriteDialog
        title={words.addIdea}
        open={open === "idea"}
        onClose={() => setOpen(null)}
        questions={[
          { key: "words", label: words.ideaWords, kind: "line" },
          serves,
          { key: "basis", label: words.basis, kind: "choice", options: basis },
        ]}
        onWrite={({ words: said = "", serves: id, basis: from }) =>
          write("change.proposed", {
            ...{ words: said, serves: [id as NodeId] },
            ...(basis.some(({ value }) => value === from) ? { basis: from as (typeof basis)[number]["value"] } : {}),
          })
        }
      />
    </div>
  );
}

function IdeaLegend(): ReactNode {
  return (
    <ul className="ideas" aria-hidden="true">
      {(["kept", "testing", "idea", "dropped"] as const).map((state) => (
        <li key={state} className={`idea idea-${state}`}>
          {words[state]}
        </li>
      ))}
    </ul>
  );
}
