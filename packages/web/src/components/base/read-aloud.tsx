import { lazy, type ReactNode, Suspense } from "react";
import type { ReadAloudProps } from "./reading-voice.tsx";

const ReadingVoice = lazy(() => import("./reading-voice.tsx"));

/** A button that reads the words aloud. It comes after the words themselves, which nobody waits for because of it. */
export function ReadAloud(props: ReadAloudProps): ReactNode {
  return (
    <Suspense>
      <ReadingVoice {...props} />
    </Suspense>
  );
}
