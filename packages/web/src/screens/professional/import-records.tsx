import { type DragEvent, type ReactNode, useState } from "react";
import { classNames } from "../../components/base/class-names.ts";
import { Strip } from "../../components/base/strip.tsx";
import { Refused } from "../../components/state/refused.tsx";
import { professional as words } from "../../words/en/professional.ts";
import { ImportAccount } from "./import-account.tsx";
import type { ImportSoFar } from "./import-news.ts";
import { sendImport } from "./send-import.ts";

const mostBytes = 60 * 1024 * 1024;
const mostLines = 200;

type State =
  | { readonly at: "waiting" }
  | { readonly at: "too-big" }
  | { readonly at: "reading" }
  | { readonly at: "sending"; readonly soFar: ImportSoFar };

/** Files are dropped or chosen; what came in, and what was left out and why, is told as it happens. */
export function ImportRecords(): ReactNode {
  const [state, setState] = useState<State>({ at: "waiting" });
  const [isOver, setOver] = useState(false);
  const take = async (chosen: readonly File[]) => {
    if (chosen.length === 0) return;
    if (chosen.reduce((sum, { size }) => sum + size, 0) > mostBytes) return setState({ at: "too-big" });
    setState({ at: "reading" });
    const files = await Promise.all(chosen.map(async (file) => ({ name: file.name, text: await file.text() })));
    await sendImport(files, (soFar) => setState({ at: "sending", soFar }));
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void take([...event.dataTransfer.files]);
  };
  const isBusy =
    state.at === "reading" || (state.at === "sending" && state.soFar.done === null && state.soFar.stopped === null);
  return (
    <>
      <p>{words.importAbout}</p>
      {!isBusy && (
        <div
          className={classNames("drop-zone", isOver && "drop-zone-over")}
          onDragOver={(event) => {
            event.preventDefault();
            setOver(true);
          }}
          onDragLeave={() => setOver(false)}
          onDrop={onDrop}
          role="group"
          aria-label={words.importDrop}
        >
          <label>
            <b>{words.importDrop}</b>
            <input
              type="file"
              multiple
              accept=".json,application/json,application/fhir+json"
              aria-label={words.importChoose}
              onChange={(event) => void take([...(event.currentTarget.files ?? [])])}
            />
          </label>
        </div>
      )}
      {state.at === "too-big" && <Refused strong={words.tooBig} about="" />}
      {state.at === "reading" && <p role="status">{words.importReading}</p>}
      {state.at === "sending" && <SoFar soFar={state.soFar} />}
    </>
  );
}

function SoFar({ soFar }: { readonly soFar: ImportSoFar }): ReactNode {
  const { progress, done, skipped, stopped } = soFar;
  return (
    <div className="stack">
      {done === null && stopped === null && progress !== null && (
        <div role="status">
          <p>{words.importProgress({ count: progress.done, of: progress.of })}</p>
          <progress value={progress.done} max={progress.of} aria-label={words.importReading} />
        </div>
      )}
      {done === null && stopped === null && progress === null && <p role="status">{words.importReading}</p>}
      {stopped !== null && <Refused strong={words.importFailed} about={stopped} />}
      {done !== null && (
        <Strip kind="good" live="status" strong={words.importPeople({ count: done.people.length })}>
          {words.importDone({ count: done.imported, of: done.resources })}{" "}
          {done.skipped > 0 && words.importSkipped({ count: done.skipped })}
        </Strip>
      )}
      {done !== null && done.failed > 0 && <Refused strong={words.importBroke({ count: done.failed })} about="" />}
      {done !== null && <ImportAccount became={done.became} leftOut={done.leftOut} />}
      {skipped.length > 0 && <SkippedList skipped={skipped} />}
    </div>
  );
}

function SkippedList({ skipped }: Pick<ImportSoFar, "skipped">): ReactNode {
  return (
    <details className="numbers" open={skipped.length <= 10}>
      <summary>
        <span>{words.importSkipped({ count: skipped.length })}</span>
      </summary>
      <div className="scroll" tabIndex={0} role="group" aria-label={words.importSkipped({ count: skipped.length })}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.file}</th>
              <th scope="col">{words.path}</th>
              <th scope="col">{words.reason}</th>
            </tr>
          </thead>
          <tbody>
            {skipped.slice(0, mostLines).map(({ file, path, resourceType, reason }) => (
              <tr key={`${file} ${path} ${reason}`}>
                <th scope="row">{file}</th>
                <td>
                  {path} ({resourceType})
                </td>
                <td>{reason}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {skipped.length > mostLines && <p>{words.importMore({ count: skipped.length - mostLines })}</p>}
    </details>
  );
}
