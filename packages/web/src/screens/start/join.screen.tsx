import type { InvitationFacts } from "@aimwell/contract";
import { type ReactNode, type SyntheticEvent, useEffect, useState } from "react";
import { useParams } from "wouter";
import { Page } from "../../app/page.tsx";
import { Button } from "../../components/base/button.tsx";
import { TextField } from "../../components/base/field.tsx";
import { Strip } from "../../components/base/strip.tsx";
import { TextLink } from "../../components/base/text-link.tsx";
import { Loading } from "../../components/state/loading.tsx";
import { Refused } from "../../components/state/refused.tsx";
import { api } from "../../record/api.ts";
import { dayInWords } from "../../words/en/dates.ts";
import { door } from "../../words/en/door.ts";
import { frame } from "../../words/en/frame.ts";
import { myRecord } from "../../words/en/my-record.ts";
import { goHome } from "./go-home.ts";
import { errorsToJoin, type FieldErrors, hasErrors } from "./sign-in-errors.ts";

type Link =
  | { readonly state: "reading" }
  | { readonly state: "no"; readonly words: string }
  | { readonly state: "open"; readonly facts: InvitationFacts };

/** Somebody opened a link that works once. It says who invites and to what, before anything is asked. */
export default function Join(): ReactNode {
  const { token = "" } = useParams();
  const [link, setLink] = useState<Link>({ state: "reading" });
  const [asked, setAsked] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new count asks once more
  useEffect(() => {
    let isGone = false;
    void api.invitation(token).then((answer) => {
      if (isGone) return;
      if (answer.came === "value") setLink({ state: "open", facts: answer.value });
      else setLink({ state: "no", words: answer.came === "refused" ? answer.refused.words : door.away });
    });
    return () => {
      isGone = true;
    };
  }, [token, asked]);
  if (link.state === "open") return <JoinForm token={token} facts={link.facts} />;
  return (
    <Page title={frame.join} width="question">
      {link.state === "reading" ? (
        <Loading words={door.gettingLink} />
      ) : (
        <div className="stack">
          <Refused strong={myRecord.somethingWrong} about={link.words} onAgain={() => setAsked((count) => count + 1)} />
          <TextLink href="/sign-in">{frame.signIn}</TextLink>
        </div>
      )}
    </Page>
  );
}

/** Why this person is here, in one sentence. */
export function invitedInWords({ as, invitedBy, siteName }: InvitationFacts): string {
  switch (as) {
    case "person":
      return door.joinPerson({ other: invitedBy, title: siteName });
    case "supporter":
      return door.joinSupporter({ other: invitedBy });
    case "professional":
      return door.joinProfessional({ other: invitedBy, title: siteName });
  }
}

function JoinForm({ token, facts }: { readonly token: string; readonly facts: InvitationFacts }): ReactNode {
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const [errors, setErrors] = useState<FieldErrors>({});
  const [saidNo, setSaidNo] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    const found = errorsToJoin({ email, password });
    setErrors(found);
    setSaidNo(null);
    if (hasErrors(found)) return;
    setBusy(true);
    const answer = await api.accept(token, email.trim(), password);
    setBusy(false);
    if (answer.came === "value") goHome(answer.value);
    else setSaidNo(answer.came === "refused" ? answer.refused.words : door.away);
  };
  return (
    <Page title={door.joinTitle({ name: facts.name })} width="question">
      <form className="stack" noValidate onSubmit={(event) => void submit(event)}>
        <Strip kind="person">{invitedInWords(facts)}</Strip>
        {saidNo !== null && <Refused strong={myRecord.somethingWrong} about={saidNo} />}
        <TextField
          label={door.email}
          kind="email"
          name="email"
          autoComplete="username"
          value={email}
          onChange={setEmail}
          {...(errors.email === undefined ? {} : { error: errors.email })}
        />
        <TextField
          label={door.newPassword}
          hint={door.newPasswordHint}
          kind="password"
          name="password"
          autoComplete="new-password"
          value={password}
          onChange={setPassword}
          {...(errors.password === undefined ? {} : { error: errors.password })}
        />
        <Button type="submit" disabled={isBusy}>
          {door.join}
        </Button>
        <p className="small quiet">{door.joinUntil({ day: dayInWords(facts.expiresAt) })}</p>
      </form>
    </Page>
  );
}
