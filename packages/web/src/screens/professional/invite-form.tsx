import type { Invitation } from "@aimwell/contract";
import type { SubjectId } from "@aimwell/domain";
import { type ReactNode, useState } from "react";
import { Button } from "../../components/base/button.tsx";
import { TextField } from "../../components/base/field.tsx";
import { Refused } from "../../components/state/refused.tsx";
import { api } from "../../record/api.ts";
import { dayInWords } from "../../words/en/dates.ts";
import { professional as words } from "../../words/en/professional.ts";
import { dayHere, todayHere } from "../person/mine/here.ts";

export interface InviteFormProps {
  readonly as: "person" | "professional";
  /** A person who is in the records already, such as one who came with an import. */
  readonly known?: { readonly subject: SubjectId; readonly name: string };
}

/** Makes a link that works once; the one who made it hands it over. */
export function InviteForm({ as, known }: InviteFormProps): ReactNode {
  const [name, setName] = useState(known?.name ?? "");
  const [profession, setProfession] = useState("");
  const [refusal, setRefusal] = useState<string | null>(null);
  const [made, setMade] = useState<Invitation | null>(null);
  const isReady = name.trim() !== "" && (as === "person" || profession.trim() !== "");
  const make = async () => {
    const answer = await api.invite(
      as === "person"
        ? { as, name: name.trim(), ...(known === undefined ? {} : { subject: known.subject }) }
        : { as, name: name.trim(), profession: profession.trim() },
    );
    setRefusal(
      answer.came === "refused" ? answer.refused.words : answer.came === "value" ? null : words.loadFailedAbout,
    );
    if (answer.came === "value") setMade(answer.value);
  };
  if (made !== null) return <MadeLink name={name} made={made} />;
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) void make();
      }}
    >
      {known === undefined && <TextField label={words.name} value={name} onChange={setName} />}
      {as === "professional" && <TextField label={words.profession} value={profession} onChange={setProfession} />}
      {refusal !== null && <Refused strong={refusal} about="" />}
      <Button type="submit" disabled={!isReady}>
        {words.makeLink}
      </Button>
    </form>
  );
}

function MadeLink({ name, made }: { readonly name: string; readonly made: Invitation }): ReactNode {
  const [isCopied, setCopied] = useState(false);
  const link = new URL(made.link, window.location.origin).href;
  return (
    <div className="stack">
      <h3>{words.linkFor({ name })}</h3>
      <p className="card card-usual link-box">{link}</p>
      <p>{words.linkAbout({ day: dayInWords(dayHere(made.expiresAt), todayHere()) })}</p>
      <Button kind="second" onPress={() => void navigator.clipboard.writeText(link).then(() => setCopied(true))}>
        {words.copyLink}
      </Button>
      <p role="status">{isCopied && words.copied}</p>
    </div>
  );
}
