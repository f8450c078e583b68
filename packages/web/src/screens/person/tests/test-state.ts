import type { TestOfChange } from "@aimwell/domain";
import { dayInWords } from "../../../words/en/dates.ts";
import { smallTests } from "../../../words/en/small-tests.ts";

/** What came of a test, or until when it runs, in a sentence or two. */
export function testInWords(test: TestOfChange, today: string): string {
  const day = dayInWords(test.until, today);
  switch (test.stage) {
    case "planned":
      return smallTests.planned({ day });
    case "running":
      return smallTests.running({ day });
    case "studied":
      return smallTests.studied;
    case "acted":
      return actedInWords(test);
  }
}

function actedInWords({ acted, studied }: TestOfChange): string {
  const title = studied?.result ?? "";
  switch (acted?.act) {
    case "adopt":
      return smallTests.kept({ title });
    case "adapt":
      return smallTests.changed({ title });
    case "abandon":
      return smallTests.dropped({ title });
    case "extend":
      return smallTests.longer({ title });
    default:
      return title;
  }
}

/** The test that the page is about: one that goes on, else the one planned last, else the one that ended last. */
export function currentTest(tests: readonly TestOfChange[]): TestOfChange | undefined {
  return (
    tests.findLast(({ stage }) => stage === "running" || stage === "studied") ??
    tests.findLast(({ stage }) => stage === "planned") ??
    tests.at(-1)
  );
}
