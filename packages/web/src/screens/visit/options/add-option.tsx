import type { DecisionId, MatchedOption } from "@aimwell/domain";
import { type ReactNode, useState } from "react";
import { Button } from "../../../components/base/button.tsx";
import { Choice } from "../../../components/base/choice.tsx";
import { Dialog } from "../../../components/base/dialog.tsx";
import { TextField, WordsField } from "../../../components/base/field.tsx";
import { FitCell } from "../../../components/decision/fit-cell.tsx";
import { listInWords } from "../../../words/en/counts.ts";
import { inVisit } from "../../../words/en/in-visit.ts";
import { options as words } from "../../../words/en/options.ts";
import type { InVisit } from "../from-record/in-visit.ts";
import { useSaying } from "../from-record/use-saying.ts";
import { RefusalStrip } from "../refusal-strip.tsx";
import { optionsOf } from "./current-decision.ts";
import { offerOf, ownOffer, shownLines } from "./offer.ts";
import type { Library } from "./use-library.ts";

export interface AddOptionProps {
  readonly at: InVisit;
  readonly decision: DecisionId;
  readonly library: Library;
}

/** Brings an option: one that studies speak of, or one that somebody knows from own life or work. */
export function AddOption({ at, decision, library }: AddOptionProps): ReactNode {
  const [open, setOpen] = useState<"nothing" | "studies" | "own">("nothing");
  const close = () => setOpen("nothing");
  const { first } = at.me;
  const ownTitle =
    at.session.as === "professional"
      ? words.addOwnProfessional({ name: first })
      : words.addOwnPerson({ name: at.people.person.first });
  return (
    <div className="row row-tight">
      <Button kind="second" icon="plus" onPress={() => setOpen("studies")}>
        {words.addFromStudies}
      </Button>
      <Button kind="second" icon="plus" onPress={() => setOpen("own")}>
        {ownTitle}
      </Button>
      <Dialog title={words.addFromStudies} open={open === "studies"} onClose={close}>
        <FromStudies at={at} decision={decision} library={library} />
      </Dialog>
      <Dialog title={ownTitle} open={open === "own"} onClose={close}>
        <OwnOptionForm at={at} decision={decision} onDone={close} />
      </Dialog>
    </div>
  );
}

function FromStudies({ at, decision, library }: AddOptionProps): ReactNode {
  const said = at.aim?.now.domains ?? [];
  const guessed = said.length === 0 && at.aim !== undefined ? library.guess(at.aim.now.words) : [];
  const [domains, setDomains] = useState<readonly string[]>(said.length === 0 ? guessed : said);
  const { matchOptions, lifeOf, silentSite } = library.matching;
  const matched = matchOptions({ domains }, lifeOf(at.record), silentSite, library.evidence);
  const isThere = new Set(optionsOf(at.record, decision).map(({ practice }) => practice));
  const found = matched.filter(({ practice }) => practice.kind === "from-evidence");
  const names = listInWords(library.domains.filter(({ id }) => domains.includes(id)).map(({ label }) => label));
  return (
    <>
      <p>
        {domains.length === 0
          ? words.aimAboutNothing
          : said.length === 0
            ? words.aimGuess({ names })
            : words.aimIsAbout({ names })}
      </p>
      <details className="numbers">
        <summary>
          <span>{words.changeAbout}</span>
        </summary>
        <div className="choices">
          {library.domains.map(({ id, label }) => (
            <Choice
              key={id}
              kind="checkbox"
              name="domain"
              value={id}
              checked={domains.includes(id)}
              onChoose={(value, isOn) =>
                setDomains(isOn ? [...domains, value] : domains.filter((domain) => domain !== value))
              }
            >
              {label}
            </Choice>
          ))}
        </div>
      </details>
      {found.length === 0 ? (
        <p>
          <b>{words.nothingFound}</b> {words.nothingFoundAbout}
        </p>
      ) : (
        <p className="small quiet">{words.addFromStudiesAbout}</p>
      )}
      <ul className="stack">
        {found.map((each) => (
          <Found
            key={each.practice.id}
            matched={each}
            decision={decision}
            library={library}
            isThere={isThere.has(each.practice.id)}
          />
        ))}
      </ul>
    </>
  );
}

interface FoundProps {
  readonly matched: MatchedOption;
  readonly decision: DecisionId;
  readonly library: Library;
  readonly isThere: boolean;
}

function Found({ matched, decision, library, isThere }: FoundProps): ReactNode {
  const { say, refusal } = useSaying();
  const { title, about } = matched.practice;
  const lines = shownLines(matched, library).filter(({ part }) => part === "aim" || part === "science");
  return (
    <li className="card stack stack-s">
      <h3>{title}</h3>
      <p>{about}</p>
      {lines.map(({ part, answer, words: why }) =>
        part === "aim" && answer !== "not-known" ? (
          <FitCell key={part} fit={answer} why={why} />
        ) : (
          <p key={part}>{why}</p>
        ),
      )}
      <RefusalStrip words={refusal} />
      {isThere ? (
        <p className="strong" role="status">
          {words.onTable}
        </p>
      ) : (
        <Button
          kind="second"
          label={`${words.putOnTable}: ${title}`}
          onPress={() => void say("option.offered", offerOf(decision, matched, library))}
        >
          {words.putOnTable}
        </Button>
      )}
    </li>
  );
}

interface OwnOptionFormProps {
  readonly at: InVisit;
  readonly decision: DecisionId;
  readonly onDone: () => void;
}

function OwnOptionForm({ at, decision, onDone }: OwnOptionFormProps): ReactNode {
  const { say, refusal } = useSaying();
  const [title, setTitle] = useState("");
  const [known, setKnown] = useState("");
  const [minutes, setMinutes] = useState("");
  const isPersons = at.session.as !== "professional";
  const save = async () => {
    const id = await say("option.offered", ownOffer(decision, { title, words: known, minutes, isPersons }));
    if (id !== null) onDone();
  };
  return (
    <>
      <TextField label={words.ownTitle} hint={words.ownTitleHint} value={title} onChange={setTitle} />
      <WordsField label={words.ownWords} hint={inVisit.optional} value={known} onChange={setKnown} own />
      <TextField
        label={words.ownMinutes}
        hint={inVisit.optional}
        kind="number"
        short
        value={minutes}
        onChange={setMinutes}
      />
      <RefusalStrip words={refusal} />
      <Button disabled={title.trim() === ""} onPress={() => void save()}>
        {words.putOnTable}
      </Button>
    </>
  );
}
