import { type ReactNode, useEffect, useState } from "react";
import { common } from "../../words/en/common.ts";
import { Button } from "./button.tsx";

export interface ReadAloudProps {
  readonly text: string;
  /** The tongue of the text, so that the right voice reads it. */
  readonly lang?: string;
}

/** Reads the words with the device's own voice. Where the device has none, there is no button. */
export function ReadAloud({ text, lang }: ReadAloudProps): ReactNode {
  const [reading, setReading] = useState(false);
  useEffect(() => () => globalThis.speechSynthesis?.cancel(), []);
  if (globalThis.speechSynthesis === undefined) return null;
  const toggle = () => {
    speechSynthesis.cancel();
    setReading(!reading);
    if (reading) return;
    const said = new SpeechSynthesisUtterance(text);
    said.lang = lang ?? document.documentElement.lang;
    said.onend = () => setReading(false);
    speechSynthesis.speak(said);
  };
  return (
    <Button kind="second" icon={reading ? "stop" : "speak"} pressed={reading} onPress={toggle}>
      {reading ? common.stopReading : common.readAloud}
    </Button>
  );
}
