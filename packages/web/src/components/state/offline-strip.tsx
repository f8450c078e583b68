import type { ReactNode } from "react";
import { states } from "../../words/en/states.ts";
import { Strip } from "../base/strip.tsx";

/** No signal: work goes on, and the words say how much waits on this phone. */
export function OfflineStrip({ waiting }: { readonly waiting: number }): ReactNode {
  return (
    <Strip icon="no-signal" live="status" strong={states.noSignal}>
      {waiting === 0 ? states.noSignalKeepGoing : states.noSignalWaiting({ count: waiting })}
    </Strip>
  );
}
