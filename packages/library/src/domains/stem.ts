/**
 * Cuts the commonest English endings off, so that "smoking", "smoked" and "smokes" meet "smoke". It is no linguist: both
 * sides of a comparison go through it, and that is all it promises.
 */
export function stem(word: string): string {
  if (word.length <= 3) return word;
  const cut = word
    .replace(/(?<=..)ie[sd]$/, "y")
    .replace(/(?<=sh|ch|ss|x|z)es$/, "")
    .replace(/(?<=[^sui])s$/, "")
    .replace(/(?<=[aeiouy].*)(?:ing|ed)$/, "");
  const single = cut.length < word.length ? cut.replace(/([bdfgmnprt])\1$/, "$1") : cut;
  return single.length > 3 ? single.replace(/e$/, "") : single;
}

/** Small letters, no accents, no apostrophes; "don't" becomes "dont". */
export const wordsOf = (text: string): readonly string[] =>
  text
    .normalize("NFD")
    .replace(/[\u0300-\u036f'’]/g, "")
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];
