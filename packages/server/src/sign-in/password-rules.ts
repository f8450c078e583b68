import { isCommon } from "./common-passwords.ts";

/** NIST SP 800-63B-4, 3.1.1.2: at least 15 characters where a password can stand alone, which here it always can. */
export const fewestCharacters = 15;

export type PasswordRefusal = "password_short" | "password_common" | "password_personal";

const said: Readonly<Record<PasswordRefusal, string>> = {
  password_short: `Use ${fewestCharacters} characters or more. A few words in a row work well, such as a line that only you know.`,
  password_common:
    "Many people use this password, or it repeats itself, so it is easy to guess. Choose other words, such as a line that only you know.",
  password_personal:
    "This password is mostly a name or an address that others know. Add words that have nothing to do with you or this clinic.",
};

/**
 * Why a new password can't be taken; null when it can. No rule asks for digits, capitals or signs.
 *
 * @param about - words that others connect with this account: names, the email, the clinic.
 */
export function passwordRefusal(
  password: string,
  about: readonly string[],
): { readonly code: PasswordRefusal; readonly words: string } | null {
  const code = whyNot(password.normalize("NFKC"), about);
  return code === null ? null : { code, words: said[code] };
}

function whyNot(password: string, about: readonly string[]): PasswordRefusal | null {
  if ([...password].length < fewestCharacters) return "password_short";
  const plain = password.toLowerCase();
  const core = plain.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, "");
  if (isGuessable(plain) || (core.length > 0 && isGuessable(core))) return "password_common";
  if (core.length === 0 && new Set(plain).size < 6) return "password_common";
  return leftWithout(plain, about) < 9 ? "password_personal" : null;
}

/** Listed, one piece again and again, a run along the alphabet or the digits, or two listed ones side by side. */
function isGuessable(text: string): boolean {
  if (isCommon(text) || isCommon(onePieceOf(text)) || isRun(text)) return true;
  if (onePieceOf(text).length * 2 <= text.length && onePieceOf(text).length < 8) return true;
  for (let at = 4; at <= text.length - 4; at += 1) {
    if (isCommon(text.slice(0, at)) && isCommon(text.slice(at))) return true;
  }
  return false;
}

/** The shortest piece that, said again and again, gives the text; the last time it may break off. */
function onePieceOf(text: string): string {
  for (let length = 1; length <= text.length / 2; length += 1) {
    const piece = text.slice(0, length);
    if (piece.repeat(Math.ceil(text.length / length)).startsWith(text)) return piece;
  }
  return text;
}

function isRun(text: string): boolean {
  const steps = [...text].slice(1).map((letter, at) => (letter.codePointAt(0) ?? 0) - (text.codePointAt(at) ?? 0));
  return steps.every((step) => step === 1 || step === -9) || steps.every((step) => step === -1 || step === 9);
}

/** How much is left without the words that others know. */
function leftWithout(plain: string, about: readonly string[]): number {
  const words = [
    "aimwell",
    ...about.flatMap((each) =>
      each
        .toLowerCase()
        .normalize("NFKC")
        .split(/[^\p{L}\p{N}]+/u),
    ),
  ];
  const longestFirst = [...new Set(words)]
    .filter((word) => word.length >= 3)
    .sort((one, other) => other.length - one.length);
  let left = plain;
  for (const word of longestFirst) left = left.replaceAll(word, "");
  return [...left.replace(/[\s\p{P}]/gu, "")].length;
}
