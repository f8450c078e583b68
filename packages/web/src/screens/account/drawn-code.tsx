import type { ReactNode } from "react";
import { encode } from "uqr";
import { account } from "../../words/en/account.ts";

/** A QR code, drawn here: what is in it goes to no other machine. Dark on light in every light, as apps need it. */
export function DrawnCode({ text }: { readonly text: string }): ReactNode {
  const { data, size } = encode(text, { ecc: "M", border: 4 });
  const dots = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return (
    <svg className="drawn-code" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={account.scanPicture}>
      <rect width={size} height={size} className="drawn-code-ground" />
      <path d={dots.join("")} className="drawn-code-dots" />
    </svg>
  );
}
