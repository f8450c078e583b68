import type { ReactNode } from "react";

/** Two rings that share a centre: the person and the professional, and what they make together. */
export function BrandMark(): ReactNode {
  return (
    <svg className="brand-mark" viewBox="0 0 34 24" aria-hidden="true" focusable="false">
      <circle className="brand-person" cx="12" cy="12" r="10" />
      <circle className="brand-prof" cx="22" cy="12" r="10" />
      <circle className="brand-shared" cx="17" cy="12" r="2.9" />
    </svg>
  );
}
