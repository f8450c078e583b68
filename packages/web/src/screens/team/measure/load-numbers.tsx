import type { LoadedSeries } from "@aimwell/contract";
import { type DragEvent, type ReactNode, useId, useState } from "react";
import { Button } from "../../../components/base/button.tsx";
import { classNames } from "../../../components/base/class-names.ts";
import { Dialog } from "../../../components/base/dialog.tsx";
import { WordsField } from "../../../components/base/field.tsx";
import { Strip } from "../../../components/base/strip.tsx";
import { team as words } from "../../../words/en/team.ts";
import { teamCharts } from "../../../words/en/team-charts.ts";
import { type LineProblem, sendSeries } from "./send-series.ts";

interface LoadNumbersProps {
  readonly measure: string;
  /** How many there were is counted too, in a column of its own. */
  readonly hasCount: boolean;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onTaken: (loaded: LoadedSeries) => void;
}

/** As much as the server takes in one piece. */
const mostCharacters = 200_000;

/** A file of numbers: chosen, dropped or pasted; looked at before it is taken in; and what is wrong told by its line. */
export function LoadNumbers(props: LoadNumbersProps): ReactNode {
  const { open, onClose, hasCount } = props;
  return (
    <Dialog title={teamCharts.load} open={open} onClose={onClose}>
      <p className="quiet">{hasCount ? teamCharts.loadSharesAbout : teamCharts.loadAbout}</p>
      <Loading {...props} />
    </Dialog>
  );
}

type Looked =
  | { readonly state: "not-yet" }
  | { readonly state: "would"; readonly loaded: LoadedSeries }
  | { readonly state: "wrong"; readonly words: string; readonly problems: readonly LineProblem[] };

const notYet: Looked = { state: "not-yet" };
const wrong = (said: string): Looked => ({ state: "wrong", words: said, problems: [] });

/** The text of a file; what is too large, or no text at all, is told before anything is sent. */
async function textOf(file: File): Promise<string | Looked> {
  if (file.size > mostCharacters) return wrong(teamCharts.tooLarge({ value: "200 kB" }));
  const text = await file.text();
  return text.includes("\u0000") || text.includes("\uFFFD") ? wrong(teamCharts.notText) : text;
}

function Loading({ measure, onClose, onTaken }: LoadNumbersProps): ReactNode {
  const [csv, setCsv] = useState("");
  const [looked, setLooked] = useState<Looked>(notYet);
  const [isBusy, setBusy] = useState(false);
  const look = async (text: string, isRehearsal: boolean) => {
    if (text.length > mostCharacters) return setLooked(wrong(teamCharts.tooLarge({ value: "200 kB" })));
    setBusy(true);
    const sent = await sendSeries({ measure, csv: text, isRehearsal });
    setBusy(false);
    if (sent.is === "no") return setLooked({ state: "wrong", words: sent.words, problems: sent.problems });
    if (!isRehearsal) return onTaken(sent.loaded);
    setLooked({ state: "would", loaded: sent.loaded });
  };
  const onFile = async (file: File | undefined) => {
    if (file === undefined) return;
    const text = await textOf(file);
    if (typeof text !== "string") return setLooked(text);
    setCsv(text);
    await look(text, true);
  };
  const isReady = looked.state === "would" && looked.loaded.added + looked.loaded.corrected > 0;
  return (
    <>
      <DropPlace onFile={(file) => void onFile(file)}>
        <WordsField
          label={teamCharts.lines}
          value={csv}
          rows={7}
          onChange={(text) => {
            setCsv(text);
            setLooked(notYet);
          }}
        />
      </DropPlace>
      <Found looked={looked} />
      <div className="row">
        <Button disabled={isBusy || csv.trim() === ""} onPress={() => void look(csv, !isReady)}>
          {isReady ? teamCharts.takeIn : teamCharts.lookFirst}
        </Button>
        <Button kind="second" onPress={onClose}>
          {words.cancel}
        </Button>
      </div>
    </>
  );
}

interface DropPlaceProps {
  readonly onFile: (file: File | undefined) => void;
  readonly children: ReactNode;
}

/** Nobody has to drag: the same file can be chosen, or its lines pasted. */
function DropPlace({ onFile, children }: DropPlaceProps): ReactNode {
  const [isOver, setOver] = useState(false);
  const id = useId();
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    onFile(event.dataTransfer.files[0]);
  };
  return (
    <fieldset
      className={classNames("drop-place stack stack-s", isOver && "drop-place-over")}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <legend className="sr">{teamCharts.load}</legend>
      <label className="label" htmlFor={id}>
        {teamCharts.pickFile}
      </label>
      <input
        id={id}
        className="file-input"
        type="file"
        accept=".csv,.tsv,.txt,text/csv,text/plain"
        onChange={(event) => onFile(event.currentTarget.files?.[0])}
      />
      <p className="hint">{teamCharts.dropHere}</p>
      {children}
    </fieldset>
  );
}

function Found({ looked }: { readonly looked: Looked }): ReactNode {
  if (looked.state === "not-yet") return null;
  if (looked.state === "would") {
    const { added, corrected, unchanged } = looked.loaded;
    return (
      <Strip kind="info" live="status">
        {added + corrected === 0
          ? teamCharts.nothingNew
          : teamCharts.wouldCome({ count: added, of: corrected, place: unchanged })}
      </Strip>
    );
  }
  return (
    <>
      <Strip kind="error" live="alert">
        {looked.words}
      </Strip>
      {looked.problems.length > 0 && (
        <ol className="line-problems">
          {looked.problems.map(({ line, words: said }) => (
            <li key={`${line} ${said}`}>
              <b>{teamCharts.lineAt({ place: line })}</b> {said}
            </li>
          ))}
        </ol>
      )}
    </>
  );
}
