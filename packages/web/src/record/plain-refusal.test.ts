import { describe, expect, it } from "vitest";
import { plainly } from "./plain-refusal.ts";

const tooLong = "This is too long: 300 letters fit at most. Make it shorter, then send it again.";
const of = (problems: unknown) => ({ code: "not_readable", words: "body.saw: This should have…", facts: { problems } });

describe("a refusal on a screen", () => {
  it("tells what to do without the name of a field, each thing once", () => {
    const problems = [
      { path: "body.saw", words: "This should have at most 300 characters.", plain: tooLong },
      { path: "body.wonder", words: "This should have at most 300 characters.", plain: tooLong },
    ];
    expect(plainly(of(problems)).words).toBe(tooLong);
  });
  it("stays as it came where nothing plainer is known, and where it says something else", () => {
    expect(plainly(of("none")).words).toBe("body.saw: This should have…");
    const other = { code: "aim_closed", words: "This aim is closed.", facts: {} };
    expect(plainly(other)).toBe(other);
  });
});
