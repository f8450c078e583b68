import type { ImportNews } from "@aimwell/contract";

type Skipped = Extract<ImportNews, { news: "skipped" }>;
type Done = Extract<ImportNews, { news: "done" }>;

/** Where an import stands, from the lines of its answer so far. */
export interface ImportSoFar {
  readonly progress: { readonly done: number; readonly of: number } | null;
  readonly skipped: readonly Skipped[];
  readonly done: Done | null;
  /** Set when it broke off, in a sentence. */
  readonly stopped: string | null;
}

export const nothingYet: ImportSoFar = { progress: null, skipped: [], done: null, stopped: null };

/** The import after one more piece of news. */
export function withNews(before: ImportSoFar, news: ImportNews): ImportSoFar {
  switch (news.news) {
    case "progress":
      return { ...before, progress: { done: news.done, of: news.of } };
    case "skipped":
      return { ...before, skipped: [...before.skipped, news] };
    case "stopped":
      return { ...before, stopped: news.words };
    case "done":
      return { ...before, done: news };
  }
}

/** Takes whole lines out of what has come, and keeps the rest until its end comes. */
export function linesOf(text: string): { readonly news: readonly ImportNews[]; readonly rest: string } {
  const lines = text.split("\n");
  const rest = lines.pop() ?? "";
  return { news: lines.filter((line) => line.trim() !== "").map((line) => JSON.parse(line) as ImportNews), rest };
}
