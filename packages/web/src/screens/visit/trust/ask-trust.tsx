import type { Instant, PartyId, PersonRecord } from "@aimwell/domain";
import { type ReactNode, useState } from "react";
import { Button } from "../../../components/base/button.tsx";
import { Section } from "../../../components/base/card.tsx";
import { ChoiceGroup } from "../../../components/base/choice.tsx";
import { TextField } from "../../../components/base/field.tsx";
import { Strip } from "../../../components/base/strip.tsx";
import { trust as words } from "../../../words/en/trust.ts";
import { useSaying } from "../from-record/use-saying.ts";
import { RefusalStrip } from "../refusal-strip.tsx";
import { asksTrust } from "./trust-asked.ts";

const steps = words.steps.map((said, at) => ({ value: String(at + 1), words: said }));

export interface AskTrustProps {
  readonly record: PersonRecord;
  readonly me: PartyId;
  readonly other: { readonly id: PartyId; readonly first: string };
  readonly professional: PartyId;
  readonly now: Instant;
}

/** After a visit, each side says how far it trusts the other: two taps, and nobody has to. */
export function AskTrust({ record, me, other, professional, now }: AskTrustProps): ReactNode {
  const { say, refusal } = useSaying();
  const [level, setLevel] = useState<string>();
  const [why, setWhy] = useState("");
  const [came, setCame] = useState<"asked" | "told" | "skipped">("asked");
  if (came === "told") {
    return (
      <Strip kind="good" live="status">
        {words.thanks}
      </Strip>
    );
  }
  if (came === "skipped" || !asksTrust(record, { me, other: other.id, professional, now })) return null;
  const onTell = async () => {
    const own = why.trim() === "" ? {} : { words: why };
    const told = await say("trust.reported", { toward: other.id, level: Number(level), ...own });
    if (told !== null) setCame("told");
  };
  const name = other.first;
  return (
    <Section title={words.ask({ name })} about={words.askAbout({ name })} card="plain">
      <ChoiceGroup
        legend={words.ask({ name })}
        legendHidden
        name={`trust-${other.id}`}
        options={steps}
        value={level}
        onChoose={setLevel}
      />
      {level !== undefined && <TextField label={words.words} hint={words.optional} value={why} onChange={setWhy} />}
      <RefusalStrip words={refusal} />
      <div className="row row-tight">
        <Button disabled={level === undefined} onPress={() => void onTell()}>
          {words.tell}
        </Button>
        <Button kind="second" onPress={() => setCame("skipped")}>
          {words.skip}
        </Button>
      </div>
    </Section>
  );
}
