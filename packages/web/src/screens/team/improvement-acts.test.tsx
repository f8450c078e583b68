import type { Improvement } from "@aimwell/domain";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Router } from "wouter";
import { EarlierImprovements } from "./improvement-acts.tsx";
import type { OfTeam } from "./team-page.tsx";

const ended = (title: string, lookAgainOn: string): Improvement =>
  ({
    ...{ id: title, title },
    closed: { how: "reached", lookAgainOn, brought: { at: "2026-03-02T10:00:00.000Z" } },
  }) as unknown as Improvement;

const drawn = (improvements: readonly Improvement[], today: string): string =>
  renderToStaticMarkup(
    <Router ssrPath="/team">
      <EarlierImprovements board={{ team: { improvements, today } } as unknown as OfTeam["board"]} />
    </Router>,
  );

describe("what the team has ended", () => {
  it("stands with the day on which it looks again", () => {
    const said = drawn([ended("A wait that worries nobody", "2026-09-01")], "2026-03-10");
    expect(said).toContain("We look again on 1 September");
    expect(said).toContain('<details class="wordings">');
  });
  it("asks by itself when that day has come", () => {
    const said = drawn([ended("A wait that worries nobody", "2026-09-01")], "2026-09-01");
    expect(said).toContain("Look again now");
    expect(said).toContain('<details class="wordings" open="">');
  });
  it("is nothing while nothing has ended", () =>
    expect(drawn([{ ...ended("x", "2026-09-01"), closed: null }], "2026-09-01")).toBe(""));
});
