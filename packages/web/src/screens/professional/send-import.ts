import { professional as words } from "../../words/en/professional.ts";
import { type ImportSoFar, linesOf, nothingYet, withNews } from "./import-news.ts";

export interface ImportFile {
  readonly name: string;
  readonly text: string;
}

/** Sends files and tells each time more is known. It answers in every case. */
export async function sendImport(files: readonly ImportFile[], tell: (soFar: ImportSoFar) => void): Promise<void> {
  let soFar = nothingYet;
  const show = (next: ImportSoFar) => {
    soFar = next;
    tell(next);
  };
  try {
    const response = await fetch("/api/import", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ files }),
      credentials: "same-origin",
    });
    if (!response.ok || response.body === null) return show({ ...soFar, stopped: await refusalIn(response) });
    const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
    let rest = "";
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      const read = linesOf(rest + part.value);
      rest = read.rest;
      show(read.news.reduce(withNews, soFar));
    }
    if (soFar.done === null && soFar.stopped === null) show({ ...soFar, stopped: words.importAway });
  } catch {
    // No answer, or one that broke off: what came in is saved, and sending the same files again is harmless.
    show({ ...soFar, stopped: words.importAway });
  }
}

async function refusalIn(response: Response): Promise<string> {
  if (response.status === 413) return words.tooBig;
  const said: unknown = await response.json();
  const hasWords = typeof said === "object" && said !== null && "words" in said && typeof said.words === "string";
  return hasWords ? String(said.words) : words.importAway;
}
