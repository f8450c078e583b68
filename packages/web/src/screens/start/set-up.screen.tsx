import { type ReactNode, type SyntheticEvent, useState } from "react";
import { Page } from "../../app/page.tsx";
import { Button } from "../../components/base/button.tsx";
import { TextField } from "../../components/base/field.tsx";
import { Refused } from "../../components/state/refused.tsx";
import { api } from "../../record/api.ts";
import { door } from "../../words/en/door.ts";
import { myRecord } from "../../words/en/my-record.ts";
import { goHome } from "./go-home.ts";
import { errorsToSetUp, nothingYet, type SetUpForm, setUpBody } from "./set-up-form.ts";

/** First run: the clinic, its first professional, and whom people can call. */
export default function SetUp(): ReactNode {
  const [form, setForm] = useState<SetUpForm>(nothingYet);
  const [wrong, setWrong] = useState<Partial<SetUpForm>>({});
  const [saidNo, setSaidNo] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const field = (name: keyof SetUpForm) => ({
    value: form[name],
    onChange: (value: string) => setForm({ ...form, [name]: value }),
    ...(wrong[name] === undefined ? {} : { error: wrong[name] }),
  });
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    const errors = errorsToSetUp(form);
    setWrong(errors);
    setSaidNo(null);
    if (Object.keys(errors).length > 0) return;
    setBusy(true);
    const answer = await api.setUp(setUpBody(form));
    setBusy(false);
    if (answer.came === "value") goHome(answer.value);
    else setSaidNo(answer.came === "refused" ? answer.refused.words : door.away);
  };
  return (
    <Page title={door.setUpTitle} about={door.setUpAbout} width="question">
      <form className="stack" noValidate onSubmit={(event) => void submit(event)}>
        {saidNo !== null && <Refused strong={myRecord.somethingWrong} about={saidNo} />}
        <TextField label={door.clinic} autoComplete="organization" {...field("siteName")} />
        <TextField label={door.yourName} autoComplete="name" {...field("name")} />
        <TextField label={door.yourWork} hint={door.yourWorkHint} {...field("profession")} />
        <TextField label={door.email} kind="email" autoComplete="username" {...field("email")} />
        <TextField
          label={door.newPassword}
          hint={door.newPasswordHint}
          kind="password"
          autoComplete="new-password"
          {...field("password")}
        />
        <fieldset className="stack">
          <legend className="label">{door.helpLine}</legend>
          <p className="hint">{door.helpLineHint}</p>
          <TextField label={door.helpName} {...field("helpName")} />
          <TextField label={door.helpPhone} kind="tel" short {...field("helpPhone")} />
        </fieldset>
        <Button type="submit" disabled={isBusy}>
          {door.setUp}
        </Button>
      </form>
    </Page>
  );
}
