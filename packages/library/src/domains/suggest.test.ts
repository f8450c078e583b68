import { describe, expect, it } from "vitest";
import { aimDomainIds, aimDomains } from "./aim-domain.ts";
import { labelledAims } from "./labelled-aims.ts";
import { stem } from "./stem.ts";
import { suggestDomains } from "./suggest.ts";
import { mayBeSlipOf } from "./typo.ts";

const idsFor = (words: string): readonly string[] => suggestDomains(words, aimDomains).map(({ domain }) => domain);

it("there are 26 domains, each with cue words", () => {
  expect(aimDomains.map(({ id }) => id)).toEqual(aimDomainIds);
  expect(aimDomains).toHaveLength(26);
});

describe("a first suggestion of domains", () => {
  it("says which words of the person led to it", () =>
    expect(suggestDomains("I'd like to climb the stairs again", aimDomains)[0]).toMatchObject({ domain: "moving" }));

  it.each([
    { name: "a slip of the pen", words: "my appetitte is gone", domain: "eating-body" },
    { name: "another form of the word", words: "I smoked and I want to stop", domain: "habits" },
    { name: "capitals and accents", words: "NAUSÉA every day", domain: "eating-body" },
    { name: "a phrase with a word in between", words: "lose some weight", domain: "habits" },
  ])("sees through $name", ({ words, domain }) => expect(idsFor(words)).toContain(domain));

  it.each([
    { name: "nothing", words: "" },
    { name: "no cue word", words: "I would like things to go better" },
    { name: "one weak word, which says too little", words: "I see" },
  ])("is not sure yet for $name", ({ words }) => expect(idsFor(words)).toEqual([]));

  it("names at most three", () =>
    expect(idsFor("walk, sleep, breathe, eat, work, pray, dance and see my family").length).toBeLessThanOrEqual(3));

  it("is right and complete for most of 40 aims that were not used to choose the cues", () => {
    const guesses = labelledAims.map(({ words, domains }) => ({ domains, guess: suggestDomains(words, aimDomains) }));
    const suggested = guesses.reduce((sum, { guess }) => sum + guess.length, 0);
    const right = guesses.reduce(
      (sum, { domains, guess }) => sum + guess.filter(({ domain }) => domains.includes(domain)).length,
      0,
    );
    const wanted = guesses.reduce((sum, { domains }) => sum + domains.length, 0);
    const [precision, recall] = [right / suggested, right / wanted];
    console.info(
      `suggestDomains on ${labelledAims.length} aims: precision ${precision.toFixed(2)}, recall ${recall.toFixed(2)}`,
    );
    expect(labelledAims).toHaveLength(40);
    expect(precision).toBeGreaterThan(0.85);
    expect(recall).toBeGreaterThan(0.85);
  });
});

describe("slips of the pen", () => {
  it.each([
    { written: "footbal", meant: "football", slip: true },
    { written: "fribnds", meant: "friends", slip: true },
    { written: "firends", meant: "friends", slip: true },
    { written: "grandchilrden", meant: "grandchildren", slip: true },
    { written: "house", meant: "mouse", slip: false },
    { written: "wont", meant: "want", slip: false },
    { written: "tablet", meant: "tabloids", slip: false },
  ])("$written for $meant: $slip", ({ written, meant, slip }) => expect(mayBeSlipOf(written, meant)).toBe(slip));
});

describe("the stem of a word", () => {
  it.each([
    ["smoking", "smoke"],
    ["walked", "walks"],
    ["worries", "worried"],
    ["getting", "get"],
    ["dressing", "dress"],
    ["swimming", "swim"],
  ])("%s meets %s", (one, other) => expect(stem(one)).toBe(stem(other)));

  it.each([
    ["sing", "ring"],
    ["bus", "bu"],
    ["bath", "bat"],
  ])("%s stays apart from %s", (one, other) => expect(stem(one)).not.toBe(stem(other)));
});
