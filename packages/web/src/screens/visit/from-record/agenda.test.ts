import { describe, expect, it } from "vitest";
import { agendaFor, whatWeighs } from "./agenda.ts";
import { ines, rosa, rosaAndTom, tom } from "./rosa.fixture.ts";

describe("what to talk about", () => {
  it("the person's things come first, and a later list of a party replaces the earlier one", () => {
    const { history, visit } = rosaAndTom();
    history.say(tom, "agenda.proposed", { visit, items: ["Your new scan"] });
    history.say(rosa, "agenda.proposed", { visit, items: ["The bus"] });
    history.say(rosa, "agenda.proposed", { visit, items: ["A new hip?", "Mum"] });
    expect(agendaFor(history.record, visit).map(({ words }) => words)).toEqual(["A new hip?", "Mum", "Your new scan"]);
  });

  it("what weighs most stands first, and what was let go is gone", () => {
    const { history } = rosaAndTom();
    history.say(rosa, "life.noted", { kind: "burden", title: "Small print", weight: 1 });
    const letters = history.say(ines, "life.noted", { kind: "burden", title: "Letters", weight: 2 });
    history.say(rosa, "life.noted", { kind: "barrier", title: "2 buses", weight: 3 });
    history.say(rosa, "life.noted", { kind: "joy", title: "Singing" });
    history.say(rosa, "life.retired", { note: letters as string as never });
    expect(whatWeighs(history.record).map(({ title }) => title)).toEqual(["2 buses", "Small print"]);
  });
});
