import { describe, expect, it } from "vitest";
import { retryAfterIn, retryWait } from "./retry-wait.ts";

describe("what could not be sent is tried again", () => {
  it.each([
    { name: "soon at first", tries: 1, askedFor: null, chance: 0, wait: 2000 },
    { name: "then more seldom", tries: 3, askedFor: null, chance: 0, wait: 8000 },
    { name: "and once a minute for as long as it takes", tries: 400, askedFor: null, chance: 0, wait: 60_000 },
    { name: "never before the server said", tries: 1, askedFor: 30_000, chance: 0, wait: 30_000 },
    { name: "and not by all at once", tries: 1, askedFor: 30_000, chance: 0.999, wait: 44_985 },
    { name: "within ten minutes, whatever a server says", tries: 1, askedFor: 1e12, chance: 0, wait: 600_000 },
  ])("$name", ({ tries, askedFor, chance, wait }) => expect(retryWait(tries, askedFor, chance)).toBe(wait));
});

it.each([
  { header: "2", wait: 2000 },
  { header: " 120 ", wait: 120_000 },
  { header: "Thu, 05 Mar 2026 10:00:30 GMT", wait: 30_000 },
  { header: "Thu, 05 Mar 2026 09:00:00 GMT", wait: 0 },
  { header: "soon", wait: null },
  { header: "", wait: null },
  { header: null, wait: null },
])("Retry-After: $header", ({ header, wait }) =>
  expect(retryAfterIn(header, Date.parse("2026-03-05T10:00:00Z"))).toBe(wait),
);
