import type { ReactNode } from "react";
import { classNames } from "../base/class-names.ts";

export interface VoiceProps {
  /** Word for word, as it was written or said. Never shortened, translated or corrected. */
  readonly words: string;
  /** The tongue it was said in, when that is not the page's. Quote marks follow it. */
  readonly lang?: string;
  readonly size?: "small" | "middle" | "large";
  /** A bar at the side says what the words are about: the person, or their life and place. */
  readonly bar?: "person" | "prof" | "place";
}

/** A person's own words. The serif is used for nothing else, so that provenance shows without a label. */
export function Voice({ words, lang, size = "middle", bar }: VoiceProps): ReactNode {
  return (
    <blockquote
      className={classNames("voice", `voice-${size}`, bar !== undefined && `voice-bar voice-bar-${bar}`)}
      lang={lang}
      dir={lang === undefined ? undefined : "auto"}
    >
      <q>{words}</q>
    </blockquote>
  );
}
