import type { Session } from "@aimwell/contract";
import { startAuthentication } from "@simplewebauthn/browser";
import { type ReactNode, type SyntheticEvent, useState } from "react";
import { Page } from "../../app/page.tsx";
import { Button } from "../../components/base/button.tsx";
import { TextField } from "../../components/base/field.tsx";
import { Strip } from "../../components/base/strip.tsx";
import { TextLink } from "../../components/base/text-link.tsx";
import { Refused } from "../../components/state/refused.tsx";
import { type Answer, api } from "../../record/api.ts";
import { account } from "../../words/en/account.ts";
import { door } from "../../words/en/door.ts";
import { frame } from "../../words/en/frame.ts";
import { myRecord } from "../../words/en/my-record.ts";
import { start } from "../../words/en/start.ts";
import { goHome } from "./go-home.ts";
import { errorsToSignIn, type FieldErrors, hasErrors } from "./sign-in-errors.ts";

/** Sign in by email. Pasting is allowed, and nothing has to be solved. */
export default function SignIn(): ReactNode {
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const [errors, setErrors] = useState<FieldErrors>({});
  const [saidNo, setSaidNo] = useState<string | null>(null);
  // Null until the server asks for a code.
  const [code, setCode] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    const found = errorsToSignIn({ email, password });
    setErrors(found);
    setSaidNo(null);
    if (hasErrors(found)) return;
    setBusy(true);
    show(await api.signIn(email.trim(), password, code === null ? undefined : code.trim()));
  };
  const show = (answer: Answer<Session>) => {
    setBusy(false);
    if (answer.came === "value") goHome(answer.value);
    else if (answer.came === "refused" && answer.refused.code === "code_needed") setCode("");
    else setSaidNo(answer.came === "refused" ? answer.refused.words : door.away);
  };
  const byPasskey = async () => {
    setSaidNo(null);
    const question = await api.passkeyQuestion();
    if (question.came !== "value") return show(question);
    const signed = await startAuthentication({ optionsJSON: question.value }).catch(() => null);
    if (signed === null) return setSaidNo(account.signInPasskeyStopped);
    show(await api.signInByPasskey(signed));
  };
  return (
    <Page title={door.signIn} about={door.signInAbout} width="question">
      <form className="stack" noValidate onSubmit={(event) => void submit(event)}>
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
          label={door.password}
          kind="password"
          name="password"
          autoComplete="current-password"
          value={password}
          onChange={setPassword}
          {...(errors.password === undefined ? {} : { error: errors.password })}
        />
        {code !== null && (
          <>
            <Strip kind="info" live="status" strong={account.signInCode}>
              {account.signInCodeAbout}
            </Strip>
            <TextField
              label={account.code}
              hint={account.codeHint}
              name="code"
              autoComplete="one-time-code"
              value={code}
              onChange={setCode}
            />
          </>
        )}
        <div className="row">
          <Button type="submit" disabled={isBusy}>
            {frame.signIn}
          </Button>
          <Button kind="second" icon="lock" onPress={() => void byPasskey()}>
            {account.signInPasskey}
          </Button>
        </div>
        <p className="quiet">{door.noAccount}</p>
        <TextLink href="/">{start.haveCode}</TextLink>
      </form>
    </Page>
  );
}
