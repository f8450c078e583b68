import type { PartyId } from "@aimwell/domain";
import { type ReactNode, useState } from "react";
import { api } from "../../record/api.ts";
import { team as words } from "../../words/en/team.ts";
import { teamImprovement as said } from "../../words/en/team-improvement.ts";
import { usePanel } from "../professional/use-panel.ts";
import type { Asked } from "./asked-later.tsx";
import { asOptions } from "./options.ts";
import type { Answers } from "./question.ts";
import { type Supporter, supportersIn } from "./supporters.ts";
import type { OfTeam } from "./team-page.tsx";
import type { Written } from "./use-team.ts";
import { WriteDialog } from "./write-dialog.tsx";

const whom = { person: said.thisPerson, supporter: said.whoStandsBy } as const;

/** Of those whom the reader works with, or of those who stand by one of them: nobody else is in the reader's list. */
export function TakeIn({ board, write, onClose }: OfTeam & Pick<Asked, "onClose">): ReactNode {
  const { panel } = usePanel();
  const [supporters, setSupporters] = useState<readonly Supporter[] | null>(null);
  const already = new Set<string>(board.team.partners.map(({ party }) => party));
  const rows = panel.state === "ready" ? panel.value.rows : [];
  const options = rows.flatMap(({ subject, name }) => (name === null ? [] : [{ value: subject, words: name }]));
  const join = async (party: PartyId, name: string, as: "person" | "supporter"): Promise<Written> => {
    const written = await write("member.joined", { party, name, as });
    if (written === null) onClose();
    return written;
  };
  const onChosen = async ({ party, as }: Answers): Promise<Written> => {
    const row = rows.find(({ subject }) => subject === party);
    if (row === undefined || row.name === null) return words.chooseHere;
    // A person's record has the person's own id.
    if (as !== "supporter") return join(row.subject as string as PartyId, row.name, "person");
    const answer = await api.record(row.subject, 0);
    if (answer.came === "refused") return answer.refused.words;
    if (answer.came !== "value") return words.notSent;
    const left = supportersIn(answer.value.entries, board.team.today).filter((each) => !already.has(each.party));
    if (left.length === 0) return said.nobodyStandsBy({ name: row.name });
    setSupporters(left);
    return null;
  };
  const given = { open: true, onClose, saveWords: said.takeIn, title: said.takeIn } as const;
  if (supporters !== null) {
    const known = supporters.map(({ party, name }) => ({ value: party, words: name }));
    return (
      <WriteDialog
        {...given}
        key="supporter"
        about={said.takeInAbout}
        questions={[{ key: "supporter", label: said.whichPerson, kind: "pick", options: known }]}
        onWrite={async ({ supporter }) => {
          const one = supporters.find(({ party }) => party === supporter);
          return one === undefined ? words.chooseHere : join(one.party, one.name, "supporter");
        }}
      />
    );
  }
  return (
    <WriteDialog
      {...given}
      key="person"
      about={panel.state === "ready" && options.length === 0 ? said.nobodyToTake : said.takeInAbout}
      questions={[
        { key: "party", label: said.whichPerson, hint: said.whichPersonHint, kind: "pick", options },
        { key: "as", label: said.personOrSupporter, kind: "choice", options: asOptions(whom), first: "person" },
      ]}
      // What comes next is either the list of partners or the choice among those who stand by the person.
      onDone={() => undefined}
      onWrite={onChosen}
    />
  );
}
