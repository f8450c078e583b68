import type { Repeated, Standard } from "@aimwell/domain";
import { type ReactNode, useState } from "react";
import { Button } from "../../../components/base/button.tsx";
import { Section } from "../../../components/base/card.tsx";
import { TextButton } from "../../../components/base/text-link.tsx";
import { teamDay as words } from "../../../words/en/team-day.ts";
import { WriteDialog } from "../../team/write-dialog.tsx";
import type { OfDay } from "./day-page.tsx";

/** New answers that came again: one tap opens the form that makes a standard of it. */
export function RepeatedAnswers({ page, sayIn, team }: OfDay): ReactNode {
  const [promoting, setPromoting] = useState<Repeated | null>(null);
  if (page.repeated.length === 0) return null;
  return (
    <Section title={words.repeated} about={words.repeatedAbout} icon="bulb">
      <ul className="stack stack-s">
        {page.repeated.map((each) => (
          <li key={each.name} className="card row row-between">
            <span>
              <b>{each.name}</b> <span className="quiet">{words.timesOf({ count: each.times, of: each.people })}</span>
            </span>
            <Button kind="second" label={`${words.promote}: ${each.name}`} onPress={() => setPromoting(each)}>
              {words.promote}
            </Button>
          </li>
        ))}
      </ul>
      {promoting !== null && (
        <NewStandard from={promoting.name} sayIn={sayIn} team={team} onClose={() => setPromoting(null)} />
      )}
    </Section>
  );
}

/** The answers that stand ready, with a way to write one and to take one out of use. */
export function Standards({ page, sayIn, team }: OfDay): ReactNode {
  const [isWriting, setWriting] = useState(false);
  const [retiring, setRetiring] = useState<Standard | null>(null);
  const current = page.standards.filter(({ state }) => state === "current");
  return (
    <Section title={words.standards} about={words.standardsAbout}>
      {current.length === 0 && <p className="small quiet">{words.noStandards}</p>}
      <ul className="stack stack-s">
        {current.map((standard) => (
          <li key={standard.id} className="card stack stack-s">
            <h3>{standard.title}</h3>
            <p className="standard-words">{standard.words}</p>
            <p className="row row-between small quiet">
              <span>{standard.from !== undefined && words.cameFrom({ title: standard.from })}</span>
              <TextButton of={standard.title} onPress={() => setRetiring(standard)}>
                {words.retire}
              </TextButton>
            </p>
          </li>
        ))}
      </ul>
      <Button kind="second" icon="plus" onPress={() => setWriting(true)}>
        {words.addStandard}
      </Button>
      {isWriting && <NewStandard from={null} sayIn={sayIn} team={team} onClose={() => setWriting(false)} />}
      {retiring !== null && (
        <WriteDialog
          title={words.retire}
          about={retiring.title}
          open
          onClose={() => setRetiring(null)}
          questions={[{ key: "because", label: words.retireBecause, kind: "line", most: 500 }]}
          onWrite={({ because = "" }) => sayIn(team, "standard.retired", { standard: retiring.id, because })}
        />
      )}
    </Section>
  );
}

interface NewStandardProps extends Pick<OfDay, "sayIn" | "team"> {
  /** The new answer that was given again, by its name; null for one that is written afresh. */
  readonly from: string | null;
  readonly onClose: () => void;
}

function NewStandard({ from, sayIn, team, onClose }: NewStandardProps): ReactNode {
  return (
    <WriteDialog
      title={from === null ? words.addStandard : words.promote}
      open
      onClose={onClose}
      questions={[
        { key: "title", label: words.standardTitle, kind: "line", first: from ?? "" },
        { key: "words", label: words.standardWords, kind: "words", most: 2000 },
      ]}
      onWrite={({ title = "", words: said = "" }) =>
        sayIn(team, "standard.set", { title, words: said, ...(from === null ? {} : { from }) })
      }
    />
  );
}
