import { type ReactNode, type SyntheticEvent, useState } from "react";
import { Page } from "../../app/page.tsx";
import { Button } from "../../components/base/button.tsx";
import { TextField } from "../../components/base/field.tsx";
import { TextLink } from "../../components/base/text-link.tsx";
import { Refused } from "../../components/state/refused.tsx";
import { api } from "../../record/api.ts";
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
  const [isBusy, setBusy] = useState(false);
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    const found = errorsToSignIn({ email, password });
    setErrors(found);
    setSaidNo(null);
    if (hasErrors(found)) return;
    setBusy(true);
    const answer = await api.signIn(email.trim(), password);
    setBusy(false);
    if (answer.came === "value") goHome(answer.value);
    else setSaidNo(answer.came === "refused" ? answer.refused.words : door.away);
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
        <Button type="submit" disabled={isBusy}>
          {frame.signIn}
        </Button>
        <p className="quiet">{door.noAccount}</p>
        <TextLink href="/">{start.haveCode}</TextLink>
      </form>
    </Page>
  );
}
