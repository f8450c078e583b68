import type { AimDomainId } from "@aimwell/library";
import { useEffect, useState } from "react";

type Evidence = typeof import("@aimwell/library/evidence");
type Matching = typeof import("./matching.ts");

/** What studies say, as it comes with the product. It is heavy, so it is fetched when somebody looks at options. */
export interface Library {
  readonly evidence: Evidence;
  readonly matching: Matching;
  readonly domains: readonly { readonly id: AimDomainId; readonly label: string }[];
  /** A first guess at what an aim's words are about. The person confirms it. */
  readonly guess: (words: string) => readonly AimDomainId[];
}

export type LibraryState =
  | { readonly state: "loading" }
  | { readonly state: "away"; readonly onAgain: () => void }
  | { readonly state: "ready"; readonly library: Library };

export async function loadLibrary(): Promise<Library> {
  const [evidence, matching, { aimDomains, suggestDomains }] = await Promise.all([
    import("@aimwell/library/evidence"),
    import("./matching.ts"),
    import("@aimwell/library"),
  ]);
  return {
    evidence,
    matching,
    domains: aimDomains,
    guess: (words) => suggestDomains(words, aimDomains).map(({ domain }) => domain),
  };
}

/** The library, once it is here. Without a signal it may not come; then it can be asked for again. */
export function useLibrary(): LibraryState {
  const [library, setLibrary] = useState<Library | "away" | null>(null);
  const [asked, setAsked] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new count asks once more
  useEffect(() => {
    let isGone = false;
    loadLibrary().then(
      (loaded) => {
        if (!isGone) setLibrary(loaded);
      },
      () => {
        if (!isGone) setLibrary("away");
      },
    );
    return () => {
      isGone = true;
    };
  }, [asked]);
  if (library === null) return { state: "loading" };
  if (library === "away") return { state: "away", onAgain: () => setAsked((count) => count + 1) };
  return { state: "ready", library };
}
