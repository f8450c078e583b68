import { type Body, type DecisionId, type OptionId, optionsOf, type PartyId } from "@aimwell/domain";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { InVisit } from "../from-record/in-visit.ts";
import { rosa, rosaAndTom, today, tom } from "../from-record/rosa.fixture.ts";
import { LeanCards } from "./lean-cards.tsx";

const person = rosa as string as PartyId;

function aChoice() {
  const { history, aim, visit } = rosaAndTom();
  const decision = history.say(tom, "decision.opened", { aim, question: "The hip?", visit }) as string as DecisionId;
  const offer = (title: string): OptionId =>
    history.say(tom, "option.offered", {
      decision,
      title,
      basis: "professional-experience",
      statements: [],
      shown: [],
      asks: {},
    }) as string as OptionId;
  return { history, visit, decision, walk: offer("Walk"), swim: offer("Swim") };
}

function seenBy(party: PartyId, { history, visit, decision }: ReturnType<typeof aChoice>): string {
  const { record, people } = history;
  const held = record.decision.decisions.get(decision);
  const planned = record.visit.visits.get(visit);
  if (held === undefined || planned === undefined) throw new Error("expected the choice and its visit");
  const as = party === tom ? "professional" : "person";
  const at = {
    session: { party, as },
    record,
    people,
    me: people.of(party),
    professional: people.of(tom),
    visit: planned,
    today,
    may: () => true,
  };
  return renderToStaticMarkup(
    <LeanCards
      at={at as unknown as InVisit}
      decision={held}
      options={optionsOf(record, decision)}
      form={() => "which way?"}
    />,
  );
}

describe("leaning in private", () => {
  it("the other side's card is face down, whether somebody leaned or not", () => {
    const choice = aChoice();
    // Tom's own lean is not in Rosa's copy of the record, so her card for him can't tell.
    expect(seenBy(person, choice)).toContain("Tom’s card is face down");
    expect(seenBy(person, choice)).not.toContain("has not leaned");
    expect(seenBy(person, choice).match(/which way\?/g)).toHaveLength(1);
  });

  it("my own card lies face down with what I lean to, for me alone", () => {
    const choice = aChoice();
    choice.history.say(rosa, "lean.taken", { decision: choice.decision, option: choice.walk, words: "It is near." });
    expect(seenBy(person, choice)).toContain("You lean to: Walk");
    expect(seenBy(tom, choice)).not.toContain("leans to");
    expect(seenBy(tom, choice)).toContain("Rosa’s card is face down");
  });

  it("both turn at once, with the words of each", () => {
    const choice = aChoice();
    const leans: Body<"leans.opened">["leans"] = [
      { by: person, as: "person", option: choice.walk, words: "It is near." },
      { by: tom, as: "professional", option: choice.swim },
    ];
    choice.history.say(tom, "leans.opened", { decision: choice.decision, leans });
    const seen = seenBy(tom, choice);
    expect(seen).toContain("Rosa leans to: Walk");
    expect(seen).toContain("It is near.");
    expect(seen).toContain("Tom leans to: Swim");
  });

  it("who would rather not lean first is named so", () => {
    const choice = aChoice();
    choice.history.say(rosa, "lean.skipped", { decision: choice.decision });
    const leans: Body<"leans.opened">["leans"] = [{ by: tom, as: "professional", option: choice.swim }];
    choice.history.say(tom, "leans.opened", { decision: choice.decision, leans });
    expect(seenBy(tom, choice)).toContain("Rosa would rather not lean first");
  });
});
