import { type ReactNode, useEffect, useState } from "react";
import { common } from "../../words/en/common.ts";
import { Button } from "./button.tsx";

export interface ReadAloudProps {
  /** What to read, or how to find it when the button is pressed. */
  readonly text: string | (() => string);
  /** What is read, for who only hears the button's name. */
  readonly of: string;
  /** The tongue of the text, so that the right voice reads it. */
  readonly lang?: string;
}

/**
 * Reads the words with a voice that lives on this device. Some browsers have voices that send the words away to be read:
 * those are never used, and where there is no other, there is no button.
 */
export default function ReadingVoice({ text, of, lang }: ReadAloudProps): ReactNode {
  const [reading, setReading] = useState(false);
  const voice = useLocalVoice(lang ?? document.documentElement.lang);
  useEffect(() => () => globalThis.speechSynthesis?.cancel(), []);
  if (voice === undefined) return null;
  const toggle = () => {
    speechSynthesis.cancel();
    setReading(!reading);
    if (reading) return;
    const sentences = sentencesOf(typeof text === "string" ? text : text());
    for (const sentence of sentences) speechSynthesis.speak(saidBy(voice, sentence));
    const end = saidBy(voice, "");
    end.onend = () => setReading(false);
    speechSynthesis.speak(end);
  };
  return (
    <Button kind="second" icon={reading ? "stop" : "speak"} pressed={reading} onPress={toggle}>
      {reading ? common.stopReading : common.readAloud}
      <span className="sr">: {of}</span>
    </Button>
  );
}

/** Browsers cut off what is long; a sentence is short enough for all of them, and a stop is heard at once. */
function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.?!:;”"])\s+|\n+/u).filter((sentence) => sentence.trim() !== "");
}

function saidBy(voice: SpeechSynthesisVoice, words: string): SpeechSynthesisUtterance {
  const said = new SpeechSynthesisUtterance(words);
  said.voice = voice;
  said.lang = voice.lang;
  return said;
}

function useLocalVoice(lang: string): SpeechSynthesisVoice | undefined {
  const [voices, setVoices] = useState<readonly SpeechSynthesisVoice[]>([]);
  useEffect(() => {
    const synthesis = globalThis.speechSynthesis;
    if (synthesis === undefined) return;
    const look = () => setVoices(synthesis.getVoices());
    look();
    // Browsers load their voices after the page.
    synthesis.addEventListener("voiceschanged", look);
    return () => synthesis.removeEventListener("voiceschanged", look);
  }, []);
  const tongue = (each: SpeechSynthesisVoice) => each.lang.toLowerCase().replace("_", "-");
  const local = voices.filter((each) => each.localService && tongue(each).startsWith(lang.toLowerCase().slice(0, 2)));
  return local.find((each) => each.default) ?? local[0];
}
