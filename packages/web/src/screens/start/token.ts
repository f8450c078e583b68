/** The token in a link or a code that somebody pasted, or null when there is none in it. */
export function tokenIn(pasted: string): string | null {
  const last =
    pasted
      .trim()
      .split(/[?#]/u)[0]
      ?.split("/")
      .findLast((part) => part !== "") ?? "";
  return /^[\w-]{16,80}$/u.test(last) ? last : null;
}
