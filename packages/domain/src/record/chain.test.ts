import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { histories } from "../history/histories.ts";
import { canonicalJson, chainOf, verifyChain } from "./chain.ts";

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
const laws = { seed: 8785, numRuns: 40 };
const long = histories(60).filter(({ entries }) => entries.length > 3);

describe("canonical JSON", () => {
  it("writes the example of RFC 8785, section 3.2.3, in its order", () => {
    const given = {
      "\u20ac": "Euro Sign",
      "\r": "Carriage Return",
      "\ufb33": "Hebrew Letter Dalet With Dagesh",
      "1": "One",
      "\ud83d\ude00": "Emoji: Grinning Face",
      "\u0080": "Control",
      "\u00f6": "Latin Small Letter O With Diaeresis",
    };
    const written = Object.values(JSON.parse(canonicalJson(given)) as object);
    // "1" comes first by the RFC's order too but for the carriage return, which JavaScript moves behind whole numbers.
    expect(canonicalJson(given).indexOf('"\\r"')).toBe(1);
    expect(written.filter((each) => each !== "One" && each !== "Carriage Return")).toEqual([
      "Control",
      "Latin Small Letter O With Diaeresis",
      "Euro Sign",
      "Emoji: Grinning Face",
      "Hebrew Letter Dalet With Dagesh",
    ]);
  });

  it("does not depend on the order in which keys were written", () =>
    expect(canonicalJson({ b: [1, { d: null, c: "x" }], a: undefined })).toBe('{"b":[1,{"c":"x","d":null}]}'));

  it("says the same as JSON.parse of itself", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const plain: unknown = JSON.parse(JSON.stringify(value));
        expect(JSON.parse(canonicalJson(plain))).toEqual(plain);
      }),
      laws,
    );
  });

  it.each([[Number.NaN], [Number.POSITIVE_INFINITY], [undefined], [() => 1], [10n]])("refuses %s", (value) =>
    expect(() => canonicalJson(value)).toThrow(TypeError),
  );
});

describe("the chain of a record", () => {
  it("is whole as it was written, and shows a changed, a lost and a swapped entry", () => {
    fc.assert(
      fc.property(long, fc.nat(), ({ entries }, number) => {
        const hashes = chainOf(entries, sha256);
        const links = entries.map((entry, at) => ({ entry, hash: hashes[at] ?? "" }));
        expect(verifyChain(links, sha256)).toEqual({ isWhole: true, entries: entries.length, head: hashes.at(-1) });
        const at = number % (entries.length - 1);
        const changed = links.map((link, place) =>
          place === at ? { ...link, entry: { ...link.entry, at: "1999-01-01T00:00:00.000Z" as never } } : link,
        );
        expect(verifyChain(changed, sha256)).toEqual({ isWhole: false, seq: at + 1, because: "changed" });
        const lost = links.filter((_, place) => place !== at);
        expect(verifyChain(lost, sha256)).toEqual({ isWhole: false, seq: at + 1, because: "gap" });
        const rehashed = links.map((link, place) => (place === at ? { ...link, hash: "0".repeat(64) } : link));
        expect(verifyChain(rehashed, sha256)).toMatchObject({ isWhole: false, seq: at + 1 });
      }),
      laws,
    );
  });
});
