/** Names that people wrote stay on their line: what steers a terminal is shown, not obeyed. */
export function onOneLine(words: string): string {
  return words.replaceAll(/\p{C}/gu, "�");
}
