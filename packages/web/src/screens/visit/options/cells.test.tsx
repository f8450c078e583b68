import { type Body, type DecisionId, lifeOf, matchOptions, type Option, silentSite } from "@aimwell/domain";
import { bodySchemas } from "@aimwell/domain/schemas";
import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, describe, expect, it } from "vitest";
import { rosa, rosaAndTom, tom } from "../from-record/rosa.fixture.ts";
import { HarmsCell, HelpsCell, ShownCell, SureCell } from "./cells.tsx";
import { currentDecision, optionsOf } from "./current-decision.ts";
import { offerOf, ownOffer } from "./offer.ts";
import { denominatorOf, toldOf } from "./told.ts";
import { type Library, loadLibrary } from "./use-library.ts";

let library: Library;
beforeAll(async () => {
  library = await loadLibrary();
});

function onTheTable() {
  const { history, aim, visit } = rosaAndTom();
  history.say(tom, "condition.noted", { name: "Hip osteoarthritis", state: "active" });
  const decision = history.say(tom, "decision.opened", { aim, question: "The hip?", visit }) as string as DecisionId;
  const matched = matchOptions({ domains: ["pain"] }, lifeOf(history.record), silentSite, library.evidence);
  for (const each of matched) history.say(tom, "option.offered", offerOf(decision, each, library));
  const own = { title: "Walk with Ana", words: "I never sit down with Ana.", minutes: "60", isPersons: true };
  history.say(rosa, "option.offered", ownOffer(decision, own));
  return { history, visit, decision, matched };
}

function named(options: readonly Option[], title: string): Option {
  const found = options.find((option) => option.title === title);
  if (found === undefined) throw new Error(`expected an option "${title}"`);
  return found;
}

describe("what is put on the table", () => {
  it("is what the record takes, with its explanation as it was shown, in the formula's order", () => {
    const { matched, decision } = onTheTable();
    for (const each of matched) {
      const offer: Body<"option.offered"> = offerOf(decision, each, library);
      expect(bodySchemas["option.offered"].safeParse(offer).success).toBe(true);
      expect(offer.shown.map(({ part }) => part)).toEqual(["aim", "science", "life", "place", "work"]);
    }
  });

  it("always has to wait and to carry on, after what somebody brought", () => {
    const { history, visit, decision } = onTheTable();
    expect(currentDecision(history.record, visit)?.id).toBe(decision);
    const bases = optionsOf(history.record, decision).map(({ basis }) => basis);
    expect(bases.slice(-2)).toEqual(["always-there", "always-there"]);
    expect(bases.filter((basis) => basis === "always-there")).toHaveLength(2);
  });
});

describe("what the table says", () => {
  it("draws people only where a study gives how many of 100", () => {
    const { history, decision } = onTheTable();
    const options = optionsOf(history.record, decision);
    const exercise = named(options, "Exercise for the hip");
    const told = toldOf(exercise, denominatorOf(options, library.evidence), library.evidence);
    const cell = renderToStaticMarkup(<HelpsCell option={exercise} told={told} people={history.people} />);
    // Its studies used different scales: a size word, and no number of people.
    expect(cell).toContain("no number of people or points");
    expect(cell).not.toContain("<svg");
    const hip = named(options, "A new hip");
    const harms = renderToStaticMarkup(
      <HarmsCell told={toldOf(hip, denominatorOf(options, library.evidence), library.evidence)} />,
    );
    // 12 of 100 with a new hip and 9 of 100 with training had a serious problem (Frydendal 2024, as reported).
    expect(harms).toContain('aria-label="12 of 100 people"');
    expect(harms).toContain('aria-label="9 of 100 people"');
    expect(harms).toContain("88 of 100 people did not have a serious health problem");
  });

  it("uses one denominator for the whole table", () => {
    const { history, decision } = onTheTable();
    const options = optionsOf(history.record, decision);
    const of = denominatorOf(options, library.evidence);
    const sizes = options.flatMap((option) => {
      const told = toldOf(option, of, library.evidence);
      if (told.kind !== "studies") return [];
      return told.effects.flatMap(({ figures }) => (figures.kind === "frequencies" ? [figures.with.of] : []));
    });
    expect(new Set([...sizes, of]).size).toBe(1);
  });

  it("says of own knowledge whose it is, and that no study stands behind it", () => {
    const { history, decision } = onTheTable();
    const ana = named(optionsOf(history.record, decision), "Walk with Ana");
    const told = toldOf(ana, 100, library.evidence);
    const helps = renderToStaticMarkup(<HelpsCell option={ana} told={told} people={history.people} />);
    expect(helps).toContain("I never sit down with Ana.");
    expect(helps).toContain("Rosa");
    expect(renderToStaticMarkup(<SureCell told={told} isTeam={false} />)).toContain("No study stands behind this");
  });

  it("says that it is not known how it fits a life that nobody spoke of", () => {
    const { history, decision } = onTheTable();
    const hip = named(optionsOf(history.record, decision), "A new hip");
    expect(renderToStaticMarkup(<ShownCell option={hip} part="life" ask="Rosa" />)).toContain("We do not know yet.");
  });

  it("keeps what was shown when the library no longer has the studies", () => {
    const { history, decision } = onTheTable();
    const hip = named(optionsOf(history.record, decision), "A new hip");
    expect(toldOf({ ...hip, practice: "gone", statements: [] }, 100, library.evidence)).toEqual({ kind: "gone" });
  });
});
