import { type AimId, type Entry, fold, nounOf, type OptionsPage } from "@aimwell/domain";
import { useEffect, useRef, useState } from "react";
import { type AskedOptions, api } from "../../../record/api.ts";
import type { InVisit } from "../from-record/in-visit.ts";

export type OptionsState =
  | { readonly state: "loading" }
  /** Neither the server answered nor could this device work it out. */
  | { readonly state: "away"; readonly onAgain: () => void }
  | ReadyOptions;
export interface ReadyOptions {
  readonly state: "ready";
  readonly page: OptionsPage;
  /** Without a signal this device matches by itself; it knows less than the server. */
  readonly isFromHere: boolean;
}

/** The nouns that options follow from: what others think of one, and where they lean, changes none. */
const moving: ReadonlySet<string> = new Set(["person", "consent", "aim", "life", "option", "decision", "plan", "test"]);
const stands: ReadonlySet<string> = new Set(["option.valued", "aim.rated", "aim.read-back", "aim.understood"]);
const moves = ({ type }: Entry): boolean =>
  type.startsWith("decision.") || (moving.has(nounOf(type)) && nounOf(type) !== "decision" && !stands.has(type));

interface Asked extends Omit<AskedOptions, "aim"> {
  readonly aim: AimId | undefined;
}

/**
 * The options for an aim, everything of them in one request. They are asked for again when something changed that they
 * follow from, on whichever side it was said: the life, the plan, the aim, the place. What stood stays until the answer is here.
 */
export function useOptions(at: Pick<InVisit, "subject" | "record" | "state">, asked: Asked): OptionsState {
  const [got, setGot] = useState<ReadyOptions | "away" | null>(null);
  const [again, setAgain] = useState(0);
  const newest = useRef("");
  const { state, subject } = at;
  const { aim } = asked;
  const isSent = state.sent === "all-sent";
  const cause = [state.isOnline, state.placeNews, state.entries.findLast(moves)?.id, again];
  const key = [subject, aim, asked.domains, asked.since, ...cause].join(" ");
  // It looks after every change; the key, which holds all that an answer follows from, says whether to ask.
  useEffect(() => {
    // What is on its way to the server is not in its answer yet.
    if (aim === undefined || newest.current === key || (state.isOnline && !isSent)) return;
    newest.current = key;
    void answerFor(at, { ...asked, aim }).then((answer) => {
      if (newest.current === key) setGot(answer);
    });
  });
  if (got === null) return { state: "loading" };
  return got === "away" ? { state: "away", onAgain: () => setAgain(again + 1) } : got;
}

async function answerFor(
  at: Pick<InVisit, "subject" | "record" | "state">,
  asked: AskedOptions,
): Promise<ReadyOptions | "away"> {
  if (at.state.isOnline) {
    const answer = await api.options(at.subject, asked);
    if (answer.came === "value") return { state: "ready", page: answer.value, isFromHere: false };
  }
  // Also for who may not read all that the server would take into account: then it is matched with what they may read.
  const here = await import("./options-here.ts").catch(() => null);
  const { record, state } = at;
  const then = state.entries.filter(({ seq }) => asked.since !== undefined && seq <= asked.since);
  const page = here?.optionsHere({ ...asked, record, before: then.length === 0 ? null : fold(then) }) ?? null;
  return page === null ? "away" : { state: "ready", page, isFromHere: true };
}
