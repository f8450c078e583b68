import { type ReactNode, useState } from "react";
import { Button } from "../../components/base/button.tsx";
import { WordsField } from "../../components/base/field.tsx";
import { common } from "../../words/en/common.ts";

export interface WordsFormProps {
  readonly label: string;
  readonly hint?: string;
  readonly save: string;
  /** Whether the words are somebody's own: then they are set in the voice face. */
  readonly own?: boolean;
  readonly start?: string;
  readonly rows?: number;
  /** May be sent with nothing written. */
  readonly mayBeEmpty?: boolean;
  /** True when it stands: then the field empties. */
  readonly onSave: (words: string) => Promise<boolean>;
  readonly onCancel?: () => void;
}

/** A few words and a button. What was refused stays in the field. */
export function WordsForm(props: WordsFormProps): ReactNode {
  const { label, hint, save, own = false, start = "", rows = 2, mayBeEmpty = false, onSave, onCancel } = props;
  const [words, setWords] = useState(start);
  const isReady = mayBeEmpty || words.trim() !== "";
  const send = () => {
    if (!isReady) return;
    void onSave(words).then((stands) => {
      if (stands) setWords("");
    });
  };
  return (
    <form
      className="stack stack-s"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <WordsField
        label={label}
        own={own}
        rows={rows}
        value={words}
        onChange={setWords}
        {...(hint === undefined ? {} : { hint })}
      />
      <div className="row row-tight">
        <Button kind="second" type="submit" disabled={!isReady}>
          {save}
        </Button>
        {onCancel !== undefined && (
          <Button kind="text" onPress={onCancel}>
            {common.cancel}
          </Button>
        )}
      </div>
    </form>
  );
}
