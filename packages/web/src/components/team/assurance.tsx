import type { AssuranceKind } from "@aimwell/statistics";
import type { ReactNode } from "react";

const bands: Readonly<Record<AssuranceKind, { readonly y: number; readonly height: number }>> = {
  always: { y: 10, height: 9 },
  never: { y: 25, height: 9 },
  "by-chance": { y: 14, height: 16 },
};

/**
 * Will it get to the aim as it is? The band is where it goes by itself; the dotted line is the aim, and above it is good on
 * every chart. It always stands beside words that say the same.
 *
 * @see NHS England, Making Data Count, assurance icons; drawn anew here, without their colours.
 */
export function Assurance({ kind }: { readonly kind: AssuranceKind }): ReactNode {
  const band = bands[kind];
  return (
    <svg className={`assurance assurance-${kind}`} viewBox="0 0 44 44" aria-hidden="true" focusable="false">
      <circle className="assurance-ring" cx="22" cy="22" r="19.5" />
      <rect className="assurance-band" x="9" width="26" rx="3" {...band} />
      <path className="assurance-aim" d="M7 22h30" />
    </svg>
  );
}
