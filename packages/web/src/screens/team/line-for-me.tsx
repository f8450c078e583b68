import { type ReactNode, useState } from "react";
import { Button } from "../../components/base/button.tsx";
import { Section } from "../../components/base/card.tsx";
import { WordsField } from "../../components/base/field.tsx";
import { Strip } from "../../components/base/strip.tsx";
import { reflection as words } from "../../words/en/reflection.ts";
import type { OfTeam } from "./team-page.tsx";
import type { Written } from "./use-team.ts";

/** The hour's last step is each one's own. It is not kept on the device, which may be the room's. */
export function LineForMe({ board, write }: OfTeam): ReactNode {
  const [line, setLine] = useState("");
  const [isKept, setKept] = useState(false);
  const [wrong, setWrong] = useState<Written>(null);
  if (!board.team.may.includes("reflection.written")) return null;
  const onKeep = async () => {
    const written = await write("reflection.written", { words: line.trim() });
    setWrong(written);
    if (written !== null) return;
    setLine("");
    setKept(true);
  };
  return (
    <Section title={words.line} about={words.lineAbout} icon="lock" card="plain">
      <WordsField
        label={words.line}
        value={line}
        onChange={(said) => {
          setLine(said);
          setKept(false);
        }}
      />
      {isKept && (
        <Strip kind="good" live="status">
          {words.kept}
        </Strip>
      )}
      {wrong !== null && (
        <Strip kind="error" live="alert">
          {wrong}
        </Strip>
      )}
      <div className="row">
        <Button kind="second" disabled={line.trim() === ""} onPress={() => void onKeep()}>
          {words.keep}
        </Button>
      </div>
    </Section>
  );
}
