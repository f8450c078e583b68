import type { CodeAppOffer } from "@aimwell/contract";
import { type ReactNode, useState } from "react";
import { Button } from "../../components/base/button.tsx";
import { Section } from "../../components/base/card.tsx";
import { TextField } from "../../components/base/field.tsx";
import { Strip } from "../../components/base/strip.tsx";
import { account as words } from "../../words/en/account.ts";
import { accountApi } from "./account-api.ts";
import { DrawnCode } from "./drawn-code.tsx";
import type { Do } from "./use-account.ts";

interface CodeAppProps {
  readonly isOn: boolean;
  readonly codesLeft: number;
  readonly act: Do;
}

/** The code app: adding it, its recovery codes, and turning it off. */
export function CodeApp({ isOn, codesLeft, act }: CodeAppProps): ReactNode {
  const [offer, setOffer] = useState<CodeAppOffer | null>(null);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const begin = async () => setOffer(await act(accountApi.beginCodeApp()));
  const renew = async () => setCodes((await act(accountApi.newRecoveryCodes()))?.recoveryCodes ?? null);
  if (codes !== null) return <RecoveryCodes codes={codes} onKept={() => setCodes(null)} />;
  return (
    <Section title={words.codeApp} about={words.codeAppAbout} card="plain">
      {isOn && (
        <>
          <Strip kind="good">{words.codeAppOn}</Strip>
          <p>{words.codesLeft({ count: codesLeft })}</p>
          <div className="row">
            <Button kind="second" onPress={() => void renew()}>
              {words.newCodes}
            </Button>
            <Button kind="text" onPress={() => void act(accountApi.removeCodeApp())}>
              {words.removeCodeApp}
            </Button>
          </div>
        </>
      )}
      {!isOn && offer === null && (
        <Button kind="second" icon="phone" onPress={() => void begin()}>
          {words.beginCodeApp}
        </Button>
      )}
      {!isOn && offer !== null && (
        <Confirm
          offer={offer}
          act={act}
          onOn={(made) => {
            setCodes(made);
            setOffer(null);
          }}
        />
      )}
    </Section>
  );
}

interface ConfirmProps {
  readonly offer: CodeAppOffer;
  readonly act: Do;
  readonly onOn: (codes: readonly string[]) => void;
}

function Confirm({ offer, act, onOn }: ConfirmProps): ReactNode {
  const [code, setCode] = useState("");
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void act(accountApi.confirmCodeApp(code)).then((made) => made !== null && onOn(made.recoveryCodes));
      }}
    >
      <p>{words.scan}</p>
      <DrawnCode text={offer.address} />
      <p>{words.orType}</p>
      <p className="code-key">{(offer.secret.match(/.{1,4}/gu) ?? []).join(" ")}</p>
      <TextField label={words.code} autoComplete="one-time-code" short value={code} onChange={setCode} />
      <Button type="submit">{words.confirmCode}</Button>
    </form>
  );
}

function RecoveryCodes({
  codes,
  onKept,
}: {
  readonly codes: readonly string[];
  readonly onKept: () => void;
}): ReactNode {
  return (
    <Section title={words.recoveryTitle} about={words.recoveryAbout} card="plain">
      <ul className="recovery-codes" aria-label={words.recoveryTitle}>
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <div className="row">
        <Button onPress={onKept}>{words.kept}</Button>
        <Button kind="second" icon="print" onPress={() => window.print()}>
          {words.print}
        </Button>
      </div>
    </Section>
  );
}
