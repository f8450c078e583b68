/**
 * Cuts the commonest English endings off, so that "smoking", "smoked" and "smokes" meet "smoke". It is no linguist: both
 * sides of a comparison go through it, and that is all it promises.
 */
export function stem(word: string): string {
  if (word.length <= 3) return word;
  const singular = word
    .replace(/(?<=..)ie[sd]$/, "y")
    .replace(/(?<=sh|ch|ss|x|z)es$/, "")
    .replace(/(?<=[^sui])s$/, "");
  const cut = singular.replace(/(?<=[aeiouy].*)(?:ing|(?<!e)ed)$/, "");
  if (cut === singular) return withoutE(singular);
  const single = cut.replace(/([bdfgmnprt])\1$/, "$1");
  // A short word doubles its last letter before -ing, so "car" out of "caring" had an e.
  return single === cut && /^[^aeiou]*[aeiou][^aeiouwxys]$/.test(cut) ? `${cut}e` : withoutE(single);
}

/** "dance" is "danc", as "dancing" is; but "care" stays apart from "car". */
const withoutE = (word: string): string =>
  word.length <= 3 || /^[^aeiou]*[aeiou][^aeiou]e$/.test(word) ? word : word.replace(/(?<!e)e$/, "");

/** Small letters, no accents, no apostrophes; "don't" becomes "dont". */
export const wordsOf = (text: string): readonly string[] =>
  text
    .normalize("NFD")
    .replace(/[\u0300-\u036f'’]/g, "")
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];
