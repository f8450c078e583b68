import "./account.css";
import { type ReactNode, useState } from "react";
import { Page } from "../../app/page.tsx";
import { Button } from "../../components/base/button.tsx";
import { Section } from "../../components/base/card.tsx";
import { TextField } from "../../components/base/field.tsx";
import { Strip } from "../../components/base/strip.tsx";
import { Loading } from "../../components/state/loading.tsx";
import { Refused } from "../../components/state/refused.tsx";
import { account as words } from "../../words/en/account.ts";
import { door } from "../../words/en/door.ts";
import { frame } from "../../words/en/frame.ts";
import { myRecord } from "../../words/en/my-record.ts";
import { accountApi } from "./account-api.ts";
import { CodeApp } from "./code-app.tsx";
import { Passkeys } from "./passkeys.tsx";
import { SignedInPlaces } from "./signed-in-places.tsx";
import { type Do, useAccount } from "./use-account.ts";

/** My account: how I get in, and where I am signed in. Changes need my password first. */
export default function MyAccount(): ReactNode {
  const { shown, saidNo, act } = useAccount();
  return (
    <Page title={words.title} about={words.about} width="question">
      <div className="stack">
        {saidNo !== null && <Refused strong={myRecord.somethingWrong} about={saidNo} />}
        {shown.state === "reading" && <Loading words={frame.loadingPage} />}
        {shown.state === "no" && <Refused strong={myRecord.somethingWrong} about={shown.words} />}
        {shown.state === "here" && !shown.account.isMine && <Strip kind="info">{words.demo}</Strip>}
        {shown.state === "here" && shown.account.isMine && (
          <>
            {!shown.account.isProved && <Prove asksCode={shown.account.hasCodeApp} act={act} />}
            {shown.account.isProved && (
              <>
                <Passkeys passkeys={shown.account.passkeys} act={act} />
                <CodeApp isOn={shown.account.hasCodeApp} codesLeft={shown.account.recoveryCodesLeft} act={act} />
                <NewPassword act={act} />
              </>
            )}
            <SignedInPlaces sessions={shown.account.sessions} act={act} />
          </>
        )}
      </div>
    </Page>
  );
}

function Prove({ asksCode, act }: { readonly asksCode: boolean; readonly act: Do }): ReactNode {
  const [password, setPassword] = useState("");
  const [code, setCode] = useState("");
  return (
    <Section title={words.proveTitle} about={words.proveAbout} card="plain">
      <form
        className="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void act(accountApi.prove(password, code));
        }}
      >
        <TextField
          label={door.password}
          kind="password"
          name="password"
          autoComplete="current-password"
          value={password}
          onChange={setPassword}
        />
        {asksCode && (
          <TextField
            label={words.code}
            hint={words.codeHint}
            autoComplete="one-time-code"
            value={code}
            onChange={setCode}
          />
        )}
        <Button type="submit">{words.prove}</Button>
      </form>
    </Section>
  );
}

function NewPassword({ act }: { readonly act: Do }): ReactNode {
  const [password, setPassword] = useState("");
  const [isDone, setDone] = useState(false);
  return (
    <Section title={words.password} about={words.passwordAbout} card="plain">
      {isDone && (
        <Strip kind="good" live="status">
          {words.changed}
        </Strip>
      )}
      <form
        className="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void act(accountApi.changePassword(password)).then((changed) => {
            setDone(changed !== null);
            if (changed !== null) setPassword("");
          });
        }}
      >
        <TextField
          label={door.newPassword}
          hint={door.newPasswordHint}
          kind="password"
          name="new-password"
          autoComplete="new-password"
          value={password}
          onChange={setPassword}
        />
        <Button kind="second" type="submit">
          {words.changePassword}
        </Button>
      </form>
    </Section>
  );
}
