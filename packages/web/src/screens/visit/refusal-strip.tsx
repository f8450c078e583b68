import type { ReactNode } from "react";
import { Strip } from "../../components/base/strip.tsx";

/** Why the record said no, where it was said. */
export function RefusalStrip({ words }: { readonly words: string | null }): ReactNode {
  if (words === null) return null;
  return (
    <Strip kind="look" live="alert">
      {words}
    </Strip>
  );
}
