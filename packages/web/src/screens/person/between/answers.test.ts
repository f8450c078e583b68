import type { Instant } from "@aimwell/domain";
import { describe, expect, it } from "vitest";
import { rosa, rosaAndTom, tom } from "../../visit/from-record/rosa.fixture.ts";
import { exchanges, newestReply } from "./answers.ts";

describe("what was asked and answered between visits", () => {
  it("has each question with its answers, the newest question first", () => {
    const { history } = rosaAndTom();
    const first = history.say(rosa, "question.asked", { words: "May I swim?" });
    history.say(rosa, "question.asked", { words: "May I lift?" });
    const flexible = { kind: "flexible", name: "Swimming" } as const;
    history.say(tom, "reply.given", { to: first, words: "Yes", response: flexible });
    const all = exchanges(history.record).filter(({ told }) => told.what === "question");
    expect(all.map(({ told, replies }) => [told.words, replies.map(({ words }) => words)])).toEqual([
      ["May I lift?", []],
      ["May I swim?", ["Yes"]],
    ]);
  });

  it("shows an answer as new for a week", () => {
    const { history } = rosaAndTom();
    const to = history.say(rosa, "question.asked", { words: "May I swim?" });
    expect(newestReply(history.record, "2026-01-01T00:00:00.000Z" as Instant)).toBeNull();
    history.say(tom, "reply.given", { to, words: "Yes", response: { kind: "flexible", name: "Swimming" } });
    const { at } = history.record.reply.replies.get(to)?.[0]?.brought ?? { at: "" };
    const later = (days: number) => new Date(Date.parse(at) + days * 86_400_000).toISOString() as Instant;
    expect(newestReply(history.record, later(6))?.reply.words).toBe("Yes");
    expect(newestReply(history.record, later(8))).toBeNull();
  });
});
