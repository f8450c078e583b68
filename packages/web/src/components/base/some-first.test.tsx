import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { useSomeFirst } from "./some-first.tsx";

function Numbers({ of }: { readonly of: number }): ReactNode {
  const { shown, more } = useSomeFirst(
    Array.from({ length: of }, (_, at) => at),
    10,
  );
  return (
    <>
      {shown.map((each) => (
        <i key={each} />
      ))}
      {more}
    </>
  );
}
const drawn = (of: number) => renderToStaticMarkup(<Numbers of={of} />);

describe("a long list", () => {
  it("shows a page first, and says how many there are", () => {
    expect(drawn(300).match(/<i>/gu)).toHaveLength(10);
    expect(drawn(300)).toContain("10 of 300 are shown.");
  });
  it("asks for no press where all fit", () => expect(drawn(10)).not.toContain("button"));
});
