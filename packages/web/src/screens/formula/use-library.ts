import { useEffect, useState } from "react";

/** What studies say, as it comes with the product. It is heavy, so it is fetched when somebody looks. */
export type Library = typeof import("@aimwell/library/evidence");

export type LibraryState =
  | { readonly state: "loading" }
  | { readonly state: "away"; readonly onAgain: () => void }
  | { readonly state: "ready"; readonly library: Library };

/** The library, once it is here. Without a signal it may not come; then it can be asked for again. */
export function useLibrary(): LibraryState {
  const [library, setLibrary] = useState<Library | "away" | null>(null);
  const [asked, setAsked] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new count asks once more
  useEffect(() => {
    let isGone = false;
    import("@aimwell/library/evidence").then(
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
