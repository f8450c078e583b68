import type { Account } from "@aimwell/contract";
import { useCallback, useEffect, useState } from "react";
import type { Answer } from "../../record/api.ts";
import { door } from "../../words/en/door.ts";
import { accountApi } from "./account-api.ts";

export type Shown =
  | { readonly state: "reading" }
  | { readonly state: "no"; readonly words: string }
  | { readonly state: "here"; readonly account: Account };

/** Does one thing with the account, shows what the server says when it is no, and reads the account anew. */
export type Do = <Value>(doing: Promise<Answer<Value>>) => Promise<Value | null>;

export function useAccount(): { readonly shown: Shown; readonly saidNo: string | null; readonly act: Do } {
  const [shown, setShown] = useState<Shown>({ state: "reading" });
  const [saidNo, setSaidNo] = useState<string | null>(null);
  const read = useCallback(async () => {
    const answer = await accountApi.read();
    if (answer.came === "value") setShown({ state: "here", account: answer.value });
    else setShown({ state: "no", words: wordsOf(answer) });
  }, []);
  useEffect(() => {
    void read();
  }, [read]);
  const act: Do = async (doing) => {
    const answer = await doing;
    setSaidNo(answer.came === "value" ? null : wordsOf(answer));
    await read();
    return answer.came === "value" ? answer.value : null;
  };
  return { shown, saidNo, act };
}

const wordsOf = (answer: Answer<unknown>): string => (answer.came === "refused" ? answer.refused.words : door.away);
