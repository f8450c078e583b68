import type { Invitation } from "@aimwell/contract";
import type { LocalDate } from "@aimwell/domain";
import { type ReactNode, useState } from "react";
import { Button } from "../../../components/base/button.tsx";
import { Dialog } from "../../../components/base/dialog.tsx";
import { TextField } from "../../../components/base/field.tsx";
import { Refused } from "../../../components/state/refused.tsx";
import { api } from "../../../record/api.ts";
import { dayInWords } from "../../../words/en/dates.ts";
import { door } from "../../../words/en/door.ts";
import { myRecord } from "../../../words/en/my-record.ts";
import { mySharing } from "../../../words/en/my-sharing.ts";
import { dayHere } from "../mine/here.ts";
import { deedWords, SwitchRow, scopeWords } from "./people-cards.tsx";
import { type GrantDeed, type GrantScope, grantDeeds, grantScopes, switched } from "./rules.ts";

interface InviteDialogProps {
  readonly today: LocalDate;
  readonly onClose: () => void;
}

interface InviteForm {
  readonly name: string;
  readonly relation: string;
  readonly mayRead: readonly GrantScope[];
  readonly mayDo: readonly GrantDeed[];
  readonly until: string;
}

/** Nothing is shared before the person says so: every switch starts at No. */
const nothingYet: InviteForm = { name: "", relation: "", mayRead: [], mayDo: [], until: "" };

/** Lets somebody in by a link, with what they may see and do, and until when. They sign in as themselves. */
export function InviteDialog({ today, onClose }: InviteDialogProps): ReactNode {
  const [form, setForm] = useState(nothingYet);
  const [isTold, tell] = useState(false);
  const [saidNo, setSaidNo] = useState<string | null>(null);
  const [made, setMade] = useState<Invitation | null>(null);
  const make = async () => {
    tell(true);
    setSaidNo(null);
    if (form.name.trim() === "" || form.relation.trim() === "") return;
    const { until, ...asked } = form;
    const answer = await api.invite({ as: "supporter", ...asked, ...(until === "" ? {} : { until }) });
    if (answer.came === "value") setMade(answer.value);
    else setSaidNo(answer.came === "refused" ? answer.refused.words : door.away);
  };
  return (
    <Dialog
      title={mySharing.letInTitle}
      open
      onClose={onClose}
      actions={made === null && <Button onPress={() => void make()}>{mySharing.makeLink}</Button>}
    >
      {saidNo !== null && <Refused strong={myRecord.somethingWrong} about={saidNo} />}
      {made === null ? (
        <InviteFields form={form} isTold={isTold} onChange={setForm} />
      ) : (
        <LinkMade name={form.name} made={made} today={today} />
      )}
    </Dialog>
  );
}

interface InviteFieldsProps {
  readonly form: InviteForm;
  readonly isTold: boolean;
  readonly onChange: (form: InviteForm) => void;
}

function InviteFields({ form, isTold, onChange }: InviteFieldsProps): ReactNode {
  return (
    <>
      <TextField
        label={mySharing.theirName}
        value={form.name}
        onChange={(name) => onChange({ ...form, name })}
        {...(isTold && form.name.trim() === "" ? { error: mySharing.needName } : {})}
      />
      <TextField
        label={mySharing.relation}
        hint={mySharing.relationHint}
        value={form.relation}
        onChange={(relation) => onChange({ ...form, relation })}
        {...(isTold && form.relation.trim() === "" ? { error: mySharing.needRelation } : {})}
      />
      <h3>{mySharing.whatSee}</h3>
      <ul className="rows">
        {grantScopes.map((scope) => (
          <SwitchRow
            key={scope}
            name={form.name}
            title={scopeWords[scope]}
            on={form.mayRead.includes(scope)}
            onChange={(on) => onChange({ ...form, mayRead: switched(grantScopes, form.mayRead, scope, on) })}
          />
        ))}
      </ul>
      <h3>{mySharing.whatDo}</h3>
      <ul className="rows">
        {grantDeeds.map((deed) => (
          <SwitchRow
            key={deed}
            name={form.name}
            title={deedWords[deed]}
            on={form.mayDo.includes(deed)}
            onChange={(on) => onChange({ ...form, mayDo: switched(grantDeeds, form.mayDo, deed, on) })}
          />
        ))}
      </ul>
      <TextField
        label={mySharing.endDay}
        hint={mySharing.endDayHint}
        kind="date"
        short
        value={form.until}
        onChange={(until) => onChange({ ...form, until })}
      />
    </>
  );
}

interface LinkMadeProps {
  readonly name: string;
  readonly made: Invitation;
  readonly today: LocalDate;
}

/** The link is shown once. It can be copied, or handed to another app where the device lets one. */
function LinkMade({ name, made, today }: LinkMadeProps): ReactNode {
  const [isCopied, setCopied] = useState(false);
  const link = `${window.location.origin}${made.link}`;
  const canShare = typeof navigator.share === "function";
  return (
    <>
      <p className="strong">{mySharing.linkReady({ name })}</p>
      <p className="input paper-link">{link}</p>
      <p>{mySharing.linkAbout({ day: dayInWords(dayHere(made.expiresAt), today) })}</p>
      <div className="row">
        <Button onPress={() => void navigator.clipboard.writeText(link).then(() => setCopied(true))}>
          {mySharing.copy}
        </Button>
        {canShare && (
          <Button kind="second" icon="share" onPress={() => void navigator.share({ url: link })}>
            {mySharing.share}
          </Button>
        )}
      </div>
      {isCopied && <p role="status">{mySharing.copied}</p>}
    </>
  );
}
