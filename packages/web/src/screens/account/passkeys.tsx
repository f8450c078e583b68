import type { AccountPasskey } from "@aimwell/contract";
import { startRegistration } from "@simplewebauthn/browser";
import { type ReactNode, useState } from "react";
import { Button } from "../../components/base/button.tsx";
import { Section } from "../../components/base/card.tsx";
import { TextField } from "../../components/base/field.tsx";
import { Rows } from "../../components/base/rows.tsx";
import { Strip } from "../../components/base/strip.tsx";
import { TextButton } from "../../components/base/text-link.tsx";
import { account as words } from "../../words/en/account.ts";
import { dayInWords } from "../../words/en/dates.ts";
import { accountApi } from "./account-api.ts";
import type { Do } from "./use-account.ts";

/** The passkeys of my account, and one more. The device itself asks for the face, the finger or its code. */
export function Passkeys({
  passkeys,
  act,
}: {
  readonly passkeys: readonly AccountPasskey[];
  readonly act: Do;
}): ReactNode {
  const [name, setName] = useState("");
  const [state, setState] = useState<"idle" | "no-name" | "stopped">("idle");
  const add = async () => {
    setState(name.trim() === "" ? "no-name" : "idle");
    if (name.trim() === "") return;
    const question = await act(accountApi.passkeyQuestion());
    if (question === null) return;
    const answer = await startRegistration({ optionsJSON: question }).catch(() => null);
    if (answer === null) return setState("stopped");
    if ((await act(accountApi.addPasskey(name.trim(), answer))) !== null) setName("");
  };
  return (
    <Section title={words.passkeys} about={words.passkeysAbout} card="plain">
      {passkeys.length === 0 && <p className="quiet">{words.noPasskeys}</p>}
      <Rows
        label={words.passkeys}
        rows={passkeys.map((each) => ({
          key: each.id,
          title: each.name,
          detail: (
            <span className="small quiet">
              {each.usedAt === null
                ? words.added({ day: dayInWords(each.addedAt) })
                : words.usedLast({ day: dayInWords(each.usedAt) })}
            </span>
          ),
          end: (
            <TextButton of={each.name} onPress={() => void act(accountApi.removePasskey(each.id))}>
              {words.remove}
            </TextButton>
          ),
        }))}
      />
      {state === "stopped" && (
        <Strip kind="info" live="status">
          {words.passkeyStopped}
        </Strip>
      )}
      <form
        className="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <TextField
          label={words.passkeyName}
          hint={words.passkeyNameHint}
          value={name}
          onChange={setName}
          {...(state === "no-name" ? { error: words.needName } : {})}
        />
        <Button kind="second" type="submit" icon="lock">
          {words.addPasskey}
        </Button>
      </form>
    </Section>
  );
}
