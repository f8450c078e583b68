import { type ReactNode, Suspense } from "react";
import { states } from "../../words/en/states.ts";
import { Strip } from "../base/strip.tsx";

/** Where a part stands that is fetched when it is first shown. Without a signal it says that it comes later. */
export function LaterPart({ children }: { readonly children: ReactNode }): ReactNode {
  return <Suspense fallback={<Coming />}>{children}</Suspense>;
}

function Coming(): ReactNode {
  if (navigator.onLine !== false) return null;
  return (
    <Strip icon="no-signal" live="status" strong={states.noSignal}>
      {states.comesWithSignal}
    </Strip>
  );
}
