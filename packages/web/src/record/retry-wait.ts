/** A server that is away for long is asked seldom, and never by everybody in the same moment. */
const firstMilliseconds = 2000;
const mostMilliseconds = 60_000;

/**
 * How long to wait before asking again.
 *
 * @param tries - how often it was asked in vain already, from 1 on.
 * @param askedFor - what the server said to wait, in milliseconds; null when it did not say.
 * @param chance - in [0, 1): spreads those who were sent away together.
 */
export function retryWait(tries: number, askedFor: number | null, chance: number): number {
  const growing = Math.min(mostMilliseconds, firstMilliseconds * 2 ** Math.min(10, tries - 1));
  const least = Math.max(growing, Math.min(askedFor ?? 0, 10 * mostMilliseconds));
  return Math.round(least * (1 + chance / 2));
}

/** What the header `Retry-After` says, in milliseconds: seconds, or a date. Null when it says nothing that can be used. */
export function retryAfterIn(header: string | null, now: number): number | null {
  if (header === null || header.trim() === "") return null;
  const wait = /^\d+$/.test(header.trim()) ? Number(header) * 1000 : Date.parse(header) - now;
  return Number.isFinite(wait) ? Math.max(0, wait) : null;
}
