import type { ReactNode } from "react";

export type VariationKind = "better" | "usual" | "worse";

export interface VariationProps {
  readonly kind: VariationKind;
  /** Always stands with the picture: "Better than usual since June". */
  readonly verdict: string;
}

const drawings: Readonly<Record<VariationKind, ReactNode>> = {
  better: (
    <>
      <circle className="variation-ground" cx="22" cy="22" r="21" />
      <path className="variation-on" d="M9 29l8-4 8 1 10-12" />
      <circle className="variation-on-fill" cx="35" cy="14" r="4" />
    </>
  ),
  usual: (
    <>
      <circle className="variation-ring" cx="22" cy="22" r="19.5" />
      <path className="variation-line" d="M9 23c3-6 5.5-6 8.5-1s5.5 5 8.5 0 5.5-5 9 1" />
    </>
  ),
  worse: (
    <>
      <rect className="variation-ground" x="7.5" y="7.5" width="29" height="29" rx="3" transform="rotate(45 22 22)" />
      <path className="variation-on" d="M22 13v12" />
      <circle className="variation-on-fill" cx="22" cy="31" r="2.2" />
    </>
  ),
};

/** Is this more than the usual ups and downs? A disc, a ring or a diamond, with the verdict in words. */
export function Variation({ kind, verdict }: VariationProps): ReactNode {
  return (
    <span className="variation">
      <svg className={`variation-${kind}`} viewBox="0 0 44 44" aria-hidden="true" focusable="false">
        {drawings[kind]}
      </svg>
      <span>{verdict}</span>
    </span>
  );
}
