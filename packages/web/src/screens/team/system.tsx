import type { SystemPart, Wording } from "@aimwell/domain";
import { type ReactNode, useState } from "react";
import { Section } from "../../components/base/card.tsx";
import { TextButton } from "../../components/base/text-link.tsx";
import { dayInWords } from "../../words/en/dates.ts";
import { team as words } from "../../words/en/team.ts";
import type { OfTeam } from "./team-page.tsx";
import { EarlierWordings } from "./wordings.tsx";
import { WriteDialog } from "./write-dialog.tsx";

const partWords: Readonly<Record<SystemPart, string>> = {
  purpose: words.pPurpose,
  patients: words.pPatients,
  professionals: words.pProfessionals,
  processes: words.pProcesses,
  patterns: words.pPatterns,
};

/** Why the team is here and what its system is, each in its newest words, with the earlier ones to read back. */
export function SystemPartList({ board, write }: OfTeam): ReactNode {
  const { purpose, system, may, formula, parties } = board.team;
  return (
    <Section title={words.system} about={words.systemAbout}>
      {!formula.claim.mayBeMade && <p className="small quiet">{words.claimNotYet}</p>}
      <dl className="system-list card">
        <Described
          term={words.purpose}
          wordings={purpose}
          parties={parties}
          mayWrite={may.includes("purpose.stated")}
          onWrite={(said, newest) => write("purpose.stated", { words: said }, newest?.brought.entry)}
        />
        {system.map(({ part, wordings }) => (
          <Described
            key={part}
            term={partWords[part]}
            wordings={wordings}
            parties={parties}
            mayWrite={may.includes("system.described")}
            onWrite={(said, newest) => write("system.described", { part, words: said }, newest?.brought.entry)}
          />
        ))}
      </dl>
    </Section>
  );
}

interface DescribedProps {
  readonly term: string;
  readonly wordings: readonly Wording[];
  readonly parties: OfTeam["board"]["team"]["parties"];
  readonly mayWrite: boolean;
  readonly onWrite: (said: string, newest: Wording | undefined) => ReturnType<OfTeam["write"]>;
}

function Described({ term, wordings, parties, mayWrite, onWrite }: DescribedProps): ReactNode {
  const [isOpen, setOpen] = useState(false);
  const newest = wordings.at(-1);
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        {newest === undefined ? (
          <span className="quiet">{words.notYet}</span>
        ) : (
          <>
            {newest.words} <span className="small quiet">{dayInWords(newest.brought.at.slice(0, 10))}</span>
          </>
        )}{" "}
        {mayWrite && (
          <TextButton of={term} onPress={() => setOpen(true)}>
            {newest === undefined ? words.describe : words.change}
          </TextButton>
        )}
        <EarlierWordings of={term} wordings={wordings} parties={parties} />
        <WriteDialog
          title={term}
          open={isOpen}
          onClose={() => setOpen(false)}
          questions={[{ key: "words", label: words.words, kind: "words", most: 4000, first: newest?.words ?? "" }]}
          onWrite={({ words: said = "" }) => onWrite(said, newest)}
        />
      </dd>
    </div>
  );
}
