import { type Reading, textSizes, themes } from "../components/frame/text-size.tsx";

const key = "aimwell.reading";

export const usualReading: Reading = { text: "usual", letters: "usual", theme: "device" };

/** How this reader reads, as kept on this device. Anything that is not understood reads as usual. */
export function readingFrom(kept: string | null): Reading {
  const words = (kept ?? "").split(" ");
  return {
    text: textSizes.find((size) => words[0] === size) ?? usualReading.text,
    letters: words[1] === "easy" ? "easy" : "usual",
    theme: themes.find((theme) => words[2] === theme) ?? usualReading.theme,
  };
}

/** One short line: "large easy dark". */
export function readingInLine({ text, letters, theme }: Reading): string {
  return `${text} ${letters} ${theme}`;
}

export function keptReading(): Reading {
  return readingFrom(localStorage.getItem(key));
}

export function keepReading(reading: Reading): void {
  localStorage.setItem(key, readingInLine(reading));
}

/** Style follows these attributes of the page; see style/tokens.css. */
export function showReading({ text, letters, theme }: Reading): void {
  const { dataset } = document.documentElement;
  setOrRemove(dataset, "text", text === "usual" ? undefined : text);
  setOrRemove(dataset, "letters", letters === "usual" ? undefined : letters);
  setOrRemove(dataset, "theme", theme === "device" ? undefined : theme);
}

export function setOrRemove(dataset: DOMStringMap, name: string, value: string | undefined): void {
  if (value === undefined) delete dataset[name];
  else dataset[name] = value;
}
