import { describe, expect, it } from "vitest";
import { rosa, rosaAndTom, tom } from "./from-record/rosa.fixture.ts";
import { asOne, newsBehind, waitBefore } from "./news.ts";

describe("what others changed, said aloud", () => {
  it("names who did what, once a kind of change, and never my own", () => {
    const { history, aim, visit } = rosaAndTom();
    const seq = history.entries.length;
    history.say(tom, "visit.opened", { visit });
    history.say(rosa, "agenda.proposed", { visit, items: ["Mum"] });
    history.say(tom, "aim.read-back", { aim, words: "You want the walk." });
    history.say(tom, "aim.read-back", { aim, words: "You want the walk, every day." });
    const nameOf = (party: string) => (party === tom ? "Tom" : "Rosa");
    expect(newsBehind(history.entries, { seq, me: rosa as string as typeof tom, nameOf })).toEqual([
      "Tom started the visit.",
      "Tom said back what they heard.",
    ]);
  });

  it("several are said as the last one and how many more", () => {
    expect(asOne(["Tom added an option."])).toBe("Tom added an option.");
    expect(asOne(["Tom started the visit.", "Tom added an option."])).toBe(
      "Tom added an option. 1 more thing changed.",
    );
  });

  it("at most every five seconds", () => {
    expect(waitBefore(10_000, null)).toBe(0);
    expect(waitBefore(10_000, 8_000)).toBe(3_000);
    expect(waitBefore(10_000, 1_000)).toBe(0);
  });
});
