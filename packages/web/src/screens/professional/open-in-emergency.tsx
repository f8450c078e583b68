import type { FoundInEmergency } from "@aimwell/contract";
import { type ReactNode, useState } from "react";
import { useLocation } from "wouter";
import { Button } from "../../components/base/button.tsx";
import { Section } from "../../components/base/card.tsx";
import { ChoiceGroup } from "../../components/base/choice.tsx";
import { Dialog } from "../../components/base/dialog.tsx";
import { TextField, WordsField } from "../../components/base/field.tsx";
import { Strip } from "../../components/base/strip.tsx";
import { Refused } from "../../components/state/refused.tsx";
import { type Answer, api } from "../../record/api.ts";
import { emergency } from "../../words/en/emergency.ts";
import { professional } from "../../words/en/professional.ts";

/** The way to somebody's page without a partnership: for an hour, to read, and never unseen by the person. */
export function OpenInEmergency(): ReactNode {
  const [isOpen, setOpen] = useState(false);
  return (
    <Section title={emergency.title} about={emergency.about}>
      <Button kind="second" onPress={() => setOpen(true)}>
        {emergency.open}
      </Button>
      <Dialog title={emergency.open} open={isOpen} onClose={() => setOpen(false)}>
        <EmergencyForm />
      </Dialog>
    </Section>
  );
}

type Found = FoundInEmergency["people"][number];
const shortestName = 3;
const shortestReason = 10;
const noOf = (answer: Answer<unknown>): string | null =>
  answer.came === "refused" ? answer.refused.words : answer.came === "value" ? null : professional.loadFailedAbout;

/** First who it is, by the whole name; then why. */
function EmergencyForm(): ReactNode {
  const [name, setName] = useState("");
  const [found, setFound] = useState<readonly Found[] | null>(null);
  const [no, setNo] = useState<string | null>(null);
  const find = async () => {
    const answer = await api.findInEmergency(name.trim());
    setNo(noOf(answer));
    setFound(answer.came === "value" ? answer.value.people : null);
  };
  return (
    <>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim().length >= shortestName) void find();
        }}
      >
        <TextField label={emergency.name} hint={emergency.nameHint} value={name} onChange={setName} />
        <Button type="submit" kind="second" disabled={name.trim().length < shortestName}>
          {emergency.find}
        </Button>
      </form>
      {no !== null && <Refused strong={no} about="" />}
      <p role="status">{found?.length === 0 && emergency.none}</p>
      {found !== null && found.length > 0 && <ReasonForm key={found[0]?.subject} people={found} />}
    </>
  );
}

function ReasonForm({ people }: { readonly people: readonly Found[] }): ReactNode {
  const [, goTo] = useLocation();
  const [chosen, choose] = useState<string | undefined>(people.length === 1 ? people[0]?.subject : undefined);
  const [reason, setReason] = useState("");
  const [no, setNo] = useState<string | null>(null);
  const person = people.find(({ subject }) => subject === chosen);
  const isReady = person !== undefined && reason.trim().length >= shortestReason;
  const open = async () => {
    if (!isReady) return;
    const answer = await api.openInEmergency(person.subject, reason.trim());
    setNo(noOf(answer));
    if (answer.came === "value") goTo(`/people/${person.subject}`);
  };
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void open();
      }}
    >
      <ChoiceGroup
        legend={emergency.who}
        name="who"
        value={chosen}
        options={people.map(({ subject, name, bornIn }) => ({
          value: subject,
          words: bornIn === null ? name : emergency.born({ name, day: bornIn }),
        }))}
        onChoose={choose}
      />
      <WordsField label={emergency.reason} hint={emergency.reasonHint} value={reason} onChange={setReason} />
      {person !== undefined && (
        <Strip kind="look" strong={emergency.warn({ name: person.name })}>
          {emergency.stays}
        </Strip>
      )}
      {no !== null && <Refused strong={no} about="" />}
      <Button type="submit" disabled={!isReady}>
        {emergency.go}
      </Button>
    </form>
  );
}
