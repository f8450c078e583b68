import { type ReactNode, useState } from "react";
import { Button } from "../../../components/base/button.tsx";
import { Section } from "../../../components/base/card.tsx";
import { ChoiceGroup } from "../../../components/base/choice.tsx";
import { Dialog } from "../../../components/base/dialog.tsx";
import { TextField } from "../../../components/base/field.tsx";
import { TextButton } from "../../../components/base/text-link.tsx";
import { common } from "../../../words/en/common.ts";
import { minutesInWords } from "../../../words/en/counts.ts";
import { myLife } from "../../../words/en/my-life.ts";
import { useSaying } from "../../visit/from-record/use-saying.ts";
import type { Mine } from "../mine/mine.ts";
import { SaidWrong } from "../mine/said-wrong.tsx";
import { capacityForm, capacitySaid } from "./capacity-form.ts";

const energies = [
  { value: "low", words: myLife.low },
  { value: "some", words: myLife.some },
  { value: "good", words: myLife.good },
] as const;
const energyWords = { low: myLife.energyLow, some: myLife.energySome, good: myLife.energyGood } as const;

/** What I can give to plans. The line is mine to set. */
export function MyCapacity({ mine }: { readonly mine: Mine }): ReactNode {
  const [isOpen, open] = useState(false);
  const { capacity } = mine.record.life;
  const { minutesPerWeek, tripsPerMonth, energy } = capacity ?? {};
  const said = [
    ...(minutesPerWeek === undefined ? [] : [myLife.minutes({ duration: minutesInWords(minutesPerWeek) })]),
    ...(tripsPerMonth === undefined ? [] : [myLife.trips({ count: tripsPerMonth })]),
    ...(energy === undefined ? [] : [energyWords[energy]]),
  ];
  return (
    <Section title={myLife.capacity} about={myLife.capacityAbout} icon="clock" meaning="place" card="plain">
      {said.length === 0 ? (
        <p className="quiet">{myLife.noCapacity}</p>
      ) : (
        <ul>
          {said.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
      )}
      <TextButton icon="pen" of={myLife.capacity} onPress={() => open(true)}>
        {capacity === null ? myLife.setLine : common.change}
      </TextButton>
      {isOpen && <CapacityDialog mine={mine} onClose={() => open(false)} />}
    </Section>
  );
}

interface CapacityDialogProps {
  readonly mine: Mine;
  readonly onClose: () => void;
}

export function CapacityDialog({ mine, onClose }: CapacityDialogProps): ReactNode {
  const { capacity } = mine.record.life;
  const [form, setForm] = useState(() => capacityForm(capacity));
  const [wrong, setWrong] = useState<"minutes" | "trips" | null>(null);
  const { say, refusal } = useSaying();
  const save = async () => {
    const said = capacitySaid(form, capacity);
    setWrong(said.ok ? null : said.wrong);
    if (!said.ok) return;
    if ((await say("capacity.stated", said.body, capacity?.brought.entry)) !== null) onClose();
  };
  return (
    <Dialog
      title={myLife.capacity}
      open
      onClose={onClose}
      actions={<Button onPress={() => void save()}>{common.save}</Button>}
    >
      <TextField
        label={myLife.capacityMinutes}
        kind="number"
        short
        value={form.minutes}
        onChange={(minutes) => setForm({ ...form, minutes })}
        {...(wrong === "minutes" ? { error: myLife.needNumber } : {})}
      />
      <TextField
        label={myLife.capacityTrips}
        kind="number"
        short
        value={form.trips}
        onChange={(trips) => setForm({ ...form, trips })}
        {...(wrong === "trips" ? { error: myLife.needNumber } : {})}
      />
      <ChoiceGroup
        legend={myLife.capacityEnergy}
        name="energy"
        layout="side"
        value={form.energy ?? undefined}
        options={energies}
        onChoose={(chosen) =>
          setForm({ ...form, energy: energies.find(({ value }) => value === chosen)?.value ?? form.energy })
        }
      />
      <SaidWrong refusal={refusal} />
    </Dialog>
  );
}
