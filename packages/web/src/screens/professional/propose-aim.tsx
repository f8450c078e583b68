import { type ReactNode, useState } from "react";
import { Button } from "../../components/base/button.tsx";
import { ChoiceGroup } from "../../components/base/choice.tsx";
import { TextField, WordsField } from "../../components/base/field.tsx";
import { professional as words } from "../../words/en/professional.ts";
import { useSaying } from "../visit/from-record/use-saying.ts";
import { RefusalStrip } from "../visit/refusal-strip.tsx";

/** An aim that a professional heard. It waits for the person to say whether it is right. */
export function ProposeAim({ onDone }: { readonly onDone: () => void }): ReactNode {
  const { say, refusal } = useSaying();
  const [said, setSaid] = useState("");
  const [source, setSource] = useState("");
  const [horizon, setHorizon] = useState<"near" | "far">("near");
  const isReady = said.trim() !== "" && source.trim() !== "";
  const save = async () => {
    if (!isReady) return;
    const id = await say("aim.proposed", { words: said, horizon, source: source.trim(), domains: [] });
    if (id !== null) onDone();
  };
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <p>{words.proposeAbout}</p>
      <WordsField label={words.proposeWords} value={said} onChange={setSaid} own />
      <ChoiceGroup
        legend={words.proposeHorizon}
        name="horizon"
        layout="side"
        value={horizon}
        options={[
          { value: "near", words: words.near },
          { value: "far", words: words.far },
        ]}
        onChoose={(value) => setHorizon(value === "far" ? "far" : "near")}
      />
      <TextField label={words.proposeSource} hint={words.proposeSourceHint} value={source} onChange={setSource} />
      <RefusalStrip words={refusal} />
      <Button type="submit" disabled={!isReady}>
        {words.proposeSave}
      </Button>
    </form>
  );
}
