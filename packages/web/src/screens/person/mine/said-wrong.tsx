import type { ReactNode } from "react";
import { Refused } from "../../../components/state/refused.tsx";
import { myRecord } from "../../../words/en/my-record.ts";

/** Why something that was said just now does not stand. */
export function SaidWrong({ refusal }: { readonly refusal: string | null }): ReactNode {
  return refusal === null ? null : <Refused strong={myRecord.somethingWrong} about={refusal} />;
}
