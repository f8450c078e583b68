import type { BetweenLine, Body, Standard, StandardId } from "@aimwell/domain";
import { type ReactNode, useState } from "react";
import { Button } from "../../../components/base/button.tsx";
import { Dialog } from "../../../components/base/dialog.tsx";
import { PickField, TextField, WordsField } from "../../../components/base/field.tsx";
import { Strip } from "../../../components/base/strip.tsx";
import { professional } from "../../../words/en/professional.ts";
import { team } from "../../../words/en/team.ts";
import { teamDay as words } from "../../../words/en/team-day.ts";
import type { OfDay } from "./day-page.tsx";
import type { Written as Came } from "./use-day.ts";

export type AnswerKind = Body<"reply.given">["response"]["kind"];

interface ReplyDialogProps extends Pick<OfDay, "page" | "sayIn"> {
  readonly kind: AnswerKind;
  readonly line: BetweenLine;
  readonly onClose: () => void;
  readonly onSent: () => void;
}

type Send = (reply: Omit<Body<"reply.given">, "to">) => void;

/** One answer of one kind. What was written stays while it could not be sent. */
export function ReplyDialog({ kind, line, page, sayIn, onClose, onSent }: ReplyDialogProps): ReactNode {
  const [wrong, setWrong] = useState<Came>(null);
  const standards = page.standards.filter(({ state }) => state === "current");
  const onSend: Send = (reply) => {
    void sayIn(line.subject, "reply.given", { ...reply, to: line.told.entry }).then((written) => {
      setWrong(written);
      if (written === null) onSent();
    });
  };
  return (
    <Dialog title={words.answerTo({ name: line.name ?? professional.noName })} open onClose={onClose}>
      {line.told.words !== null && (
        <p className="voice voice-small">
          <q>{line.told.words}</q>
        </p>
      )}
      {wrong !== null && (
        <Strip kind="error" live="alert">
          {wrong}
        </Strip>
      )}
      {kind === "standardised" && <FromStandard standards={standards} onSend={onSend} />}
      {kind === "customised" && <Fitted standards={standards} onSend={onSend} />}
      {kind === "flexible" && <Fresh names={[...new Set(page.repeated.map(({ name }) => name))]} onSend={onSend} />}
    </Dialog>
  );
}

interface AnswerProps {
  readonly standards: readonly Standard[];
  readonly onSend: Send;
}

function FromStandard({ standards, onSend }: AnswerProps): ReactNode {
  return (
    <>
      <p className="quiet">{words.standardAbout}</p>
      <ul className="stack">
        {standards.map(({ id, title, words: said }) => (
          <li key={id} className="card stack stack-s">
            <h3>{title}</h3>
            <p className="standard-words">{said}</p>
            <Button
              label={`${words.sendThis}: ${title}`}
              onPress={() => onSend({ words: said, response: { kind: "standardised", standard: id } })}
            >
              {words.sendThis}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

function Fitted({ standards, onSend }: AnswerProps): ReactNode {
  const [said, setSaid] = useState("");
  const [because, setBecause] = useState("");
  const [from, setFrom] = useState("");
  const [isTold, setTold] = useState(false);
  const start = (id: string) => {
    setFrom(id);
    const standard = standards.find((each) => each.id === id);
    // What somebody has begun to write is theirs; only an empty answer begins with the standard's words.
    if (standard !== undefined && said.trim() === "") setSaid(standard.words);
  };
  const send = () => {
    setTold(true);
    if (said.trim() === "" || because.trim() === "") return;
    const standard = from === "" ? {} : { standard: from as StandardId };
    onSend({ words: said.trim(), response: { kind: "customised", because: because.trim(), ...standard } });
  };
  return (
    <Written about={words.fittedAbout} onSend={send}>
      {standards.length > 0 && (
        <PickField
          label={words.basedOn}
          value={from}
          options={[{ value: "", words: "" }, ...standards.map(({ id, title }) => ({ value: id, words: title }))]}
          onChange={start}
        />
      )}
      <WordsField label={words.answerWords} value={said} onChange={setSaid} {...needed(isTold, said)} />
      <TextField label={words.fitsBecause} value={because} onChange={setBecause} {...needed(isTold, because)} />
    </Written>
  );
}

function Fresh({ names, onSend }: { readonly names: readonly string[]; readonly onSend: Send }): ReactNode {
  const [said, setSaid] = useState("");
  const [name, setName] = useState("");
  const [isTold, setTold] = useState(false);
  const send = () => {
    setTold(true);
    if (said.trim() === "" || name.trim() === "") return;
    onSend({ words: said.trim(), response: { kind: "flexible", name: name.trim() } });
  };
  return (
    <Written about={words.newAbout} onSend={send}>
      <WordsField label={words.answerWords} value={said} onChange={setSaid} {...needed(isTold, said)} />
      <TextField
        label={words.answerName}
        hint={words.answerNameHint}
        value={name}
        onChange={setName}
        {...needed(isTold, name)}
      />
      {names.length > 0 && (
        <div className="row row-tight" role="group" aria-label={words.usedBefore}>
          <span className="small quiet">{words.usedBefore}:</span>
          {names.map((each) => (
            <Button key={each} kind="text" onPress={() => setName(each)}>
              {each}
            </Button>
          ))}
        </div>
      )}
    </Written>
  );
}

const needed = (isTold: boolean, said: string) => (isTold && said.trim() === "" ? { error: team.neededHere } : {});

interface WrittenProps {
  readonly about: string;
  readonly onSend: () => void;
  readonly children: ReactNode;
}

function Written({ about, onSend, children }: WrittenProps): ReactNode {
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSend();
      }}
    >
      <p className="quiet">{about}</p>
      {children}
      <Button type="submit">{words.send}</Button>
    </form>
  );
}
