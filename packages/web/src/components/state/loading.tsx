import type { ReactNode } from "react";

/** Says what it gets; the grey bars are for the eye alone and do not move. */
export function Loading({ words }: { readonly words: string }): ReactNode {
  return (
    <div className="card" aria-busy="true">
      <p role="status">{words}</p>
      <div className="skeleton" aria-hidden="true">
        <span />
        <span />
        <span />
      </div>
    </div>
  );
}
