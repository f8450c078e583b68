import { type DecisionId, type OptionOnPage, type OptionsPage, optionsOf } from "@aimwell/domain";
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
import { namingOf } from "./naming.ts";
import { linesOf, offerOf, ownOffer } from "./offer.ts";
import type { Naming } from "./reason-words.ts";
import { useOptions } from "./use-options.ts";

export interface AddOptionProps {
  readonly at: InVisit;
  readonly decision: DecisionId;
  readonly page: OptionsPage;
}

/** Brings an option: one that studies speak of, or one that somebody knows from own life or work. */
export function AddOption({ at, decision, page }: AddOptionProps): ReactNode {
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
        <FromStudies at={at} decision={decision} page={page} />
      </Dialog>
      <Dialog title={ownTitle} open={open === "own"} onClose={close}>
        <OwnOptionForm at={at} decision={decision} onDone={close} />
      </Dialog>
    </div>
  );
}

/** What studies speak of; about other parts of life than the aim's own when somebody says so. */
function FromStudies({ at, decision, page }: AddOptionProps): ReactNode {
  const [chosen, setChosen] = useState<readonly string[] | null>(null);
  const asked = useOptions(at, { aim: chosen === null ? undefined : page.aim, domains: chosen ?? undefined });
  const shown = chosen !== null && asked.state === "ready" ? asked.page : page;
  const domains = chosen ?? page.domains;
  const names = listInWords(page.partsOfLife.filter(({ id }) => domains.includes(id)).map(({ label }) => label));
  return (
    <>
      <p>
        {domains.length === 0
          ? words.aimAboutNothing
          : chosen === null && page.domainsAre === "guessed"
            ? words.aimGuess({ names })
            : words.aimIsAbout({ names })}
      </p>
      <details className="numbers">
        <summary>
          <span>{words.changeAbout}</span>
        </summary>
        <div className="choices">
          {page.partsOfLife.map(({ id, label }) => (
            <Choice
              key={id}
              kind="checkbox"
              name="domain"
              value={id}
              checked={domains.includes(id)}
              onChoose={(value, isOn) =>
                setChosen(isOn ? [...domains, value] : domains.filter((domain) => domain !== value))
              }
            >
              {label}
            </Choice>
          ))}
        </div>
      </details>
      <FoundList at={at} decision={decision} page={shown} />
    </>
  );
}

function FoundList({ at, decision, page }: AddOptionProps): ReactNode {
  const found = page.options.filter(({ sheet }) => sheet.practice.kind === "from-evidence");
  const isThere = new Set(optionsOf(at.record, decision).map(({ practice }) => practice));
  const naming = namingOf(page);
  return (
    <>
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
            key={each.sheet.practice.id}
            onPage={each}
            decision={decision}
            naming={naming}
            isThere={isThere.has(each.sheet.practice.id)}
          />
        ))}
      </ul>
    </>
  );
}

interface FoundProps {
  readonly onPage: OptionOnPage;
  readonly decision: DecisionId;
  readonly naming: Naming;
  readonly isThere: boolean;
}

function Found({ onPage, decision, naming, isThere }: FoundProps): ReactNode {
  const { say, refusal } = useSaying();
  const { title, about } = onPage.sheet.practice;
  const lines = linesOf(onPage, naming).filter(({ part }) => part === "aim" || part === "science");
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
          onPress={() => void say("option.offered", offerOf(decision, onPage, naming))}
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
