// Words of this field that the rules below miss.
const irregular: ReadonlyMap<string, number> = new Map([
  ["diabetes", 4],
  ["every", 2],
  ["everyone", 3],
  ["everything", 3],
  ["evening", 2],
  ["area", 3],
  ["idea", 3],
  ["create", 2],
  ["business", 2],
  ["someone", 2],
  ["medicine", 3],
  ["any", 2],
  ["anyone", 3],
  ["element", 3],
  ["ideas", 3],
  ["science", 2],
  ["sometimes", 2],
]);

/** Endings and inner letters that are written and not spoken. */
const spokenPart = (letters: string): string =>
  letters
    .replace(/(?<=[aeiou])y(?=[aeiou])/g, "j") // "beyond", "saying": there y parts two syllables
    .replace(/(?<=[^aeiouszxcgh]|[^cs]h)(?<![^aeiou]l)es$|(?<=[^aeioudt])ed$/, "") // "takes", "walked"; not "changes", "wanted"
    .replace(/(?<=[aeiou][^aeiou])e(?=(?:ment|ful|less|ly|times?|thing|body|where)s?$)/, "") // "improvement"
    .replace(/(?<=[^aeiouyl])e$|(?<=[aeiouy]l)e$/, "") // "home", "whole"; not "table"
    .replace(/^y/, "");

// Neighbouring vowels that are spoken apart: "radio", "serious", "quiet", "usual", "influence", "doing", "trying".
const apart =
  /(?<![cstgx])i(?=[ao])|(?<![ctr])i(?=e[nt])|r(?=ien[ct])|eo(?!p)|(?<![qg])u(?=a[lrt])|(?<![qg])u(?=en)|[aeiouy](?=ing)/g;

/**
 * How many syllables an English word is spoken with, by its vowel groups, the letters that are not spoken, and a short
 * list of words. It is a rule of thumb: the table in its test says how often it is right.
 */
export function syllables(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, "");
  const known = irregular.get(letters);
  if (known !== undefined) return known;
  if (letters.length <= 3) return letters.length === 0 ? 0 : 1;
  const spoken = spokenPart(letters);
  return Math.max(1, (spoken.match(/[aeiouy]+/g) ?? []).length + (spoken.match(apart) ?? []).length);
}

const sentencesOf = (text: string): readonly string[] =>
  text
    .split(/(?<=[.!?:;])\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[a-z0-9]/i.test(sentence));

const wordsOf = (text: string): readonly string[] => text.match(/[a-z0-9]+(?:['’.-][a-z0-9]+)*/gi) ?? [];

/**
 * The US school grade at which a text can be read, by Flesch and Kincaid: 0.39 × words a sentence + 11.8 ×
 * syllables a word − 15.59. A numeral counts as one word of one syllable; a colon or semicolon ends a unit of thought as
 * a full stop does.
 *
 * @returns a grade, never below 0; 0 for a text without words. It says how long words and sentences are, not whether
 *   anybody understands them.
 * @see Kincaid JP, Fishburne RP, Rogers RL, Chissom BS. Research Branch Report 8-75, Naval Air Station Memphis, 1975.
 */
export function readingGrade(text: string): number {
  const words = wordsOf(text);
  if (words.length === 0) return 0;
  const spoken = words.reduce((sum, word) => sum + Math.max(1, syllables(word)), 0);
  return Math.max(0, 0.39 * (words.length / sentencesOf(text).length) + 11.8 * (spoken / words.length) - 15.59);
}

/** The most words that one sentence of a text has. */
export const longestSentence = (text: string): number =>
  Math.max(0, ...sentencesOf(text).map((sentence) => wordsOf(sentence).length));
