import type { ReactNode } from "react";
import { LaterPart } from "../state/later-part.tsx";
import { later } from "./later.ts";
import type { ReadAloudProps } from "./reading-voice.tsx";

const ReadingVoice = later(() => import("./reading-voice.tsx"));

/** A button that reads the words aloud. It comes after the words themselves, which nobody waits for because of it. */
export function ReadAloud(props: ReadAloudProps): ReactNode {
  return (
    <LaterPart>
      <ReadingVoice {...props} />
    </LaterPart>
  );
}
