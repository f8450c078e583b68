import {
  aboutOf,
  type Body,
  type DecisionId,
  fold,
  type Instant,
  type Option,
  type OptionsPage,
  optionsOf,
  optionsPage,
  silentSite,
} from "@aimwell/domain";
import { bodySchemas } from "@aimwell/domain/schemas";
import { shippedLibrary } from "@aimwell/library/evidence";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { type History, rosa, rosaAndTom, tom } from "../from-record/rosa.fixture.ts";
import { HarmsCell, HelpsCell, ShownCell, SureCell } from "./cells.tsx";
import { currentDecision } from "./current-decision.ts";
import { toldOnPage } from "./current-options.ts";
import { namingOf } from "./naming.ts";
import { linesOf, offerOf, ownOffer } from "./offer.ts";
import { onTableOf } from "./rows.tsx";
import { toldOf } from "./told.ts";
import { WhatChanged } from "./what-changed.tsx";

/** The page as the server works it out for the one aim. */
function pageOf({ record, entries }: History, since?: number): OptionsPage {
  const [aim] = record.aim.aims.values();
  if (aim === undefined) throw new Error("expected an aim");
  const then = since === undefined ? undefined : { record: fold(entries.slice(0, since)), site: silentSite };
  const now = "2026-11-12T12:00:00.000Z" as Instant;
  const about = aboutOf(aim, shippedLibrary, ["pain"]);
  return optionsPage({ record, site: silentSite, aim: aim.id, about, library: shippedLibrary, now, since: then });
}

function onTheTable() {
  const { history, aim, visit } = rosaAndTom();
  history.say(tom, "condition.noted", { name: "Hip osteoarthritis", state: "active" });
  const decision = history.say(tom, "decision.opened", { aim, question: "The hip?", visit }) as string as DecisionId;
  const found = pageOf(history);
  const fromStudies = found.options.filter(({ sheet }) => sheet.practice.kind === "from-evidence");
  for (const each of fromStudies) history.say(tom, "option.offered", offerOf(decision, each, namingOf(found)));
  const own = { title: "Walk with Ana", words: "I never sit down with Ana.", minutes: "60", isPersons: true };
  history.say(rosa, "option.offered", ownOffer(decision, own));
  return { history, visit, decision, found, fromStudies, page: pageOf(history) };
}
const tellOf = (option: Option, page: OptionsPage) => toldOf(option, toldOnPage(option, page));

function named(options: readonly Option[], title: string): Option {
  const found = options.find((option) => option.title === title);
  if (found === undefined) throw new Error(`expected an option "${title}"`);
  return found;
}

describe("what is put on the table", () => {
  it("is what the record takes, with its explanation as it was shown, in the formula's order", () => {
    const { fromStudies, found, decision } = onTheTable();
    for (const each of fromStudies) {
      const offer: Body<"option.offered"> = offerOf(decision, each, namingOf(found));
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
    const { history, decision, page } = onTheTable();
    const options = optionsOf(history.record, decision);
    const exercise = named(options, "Exercise for the hip");
    const told = tellOf(exercise, page);
    const cell = renderToStaticMarkup(<HelpsCell option={exercise} told={told} people={history.people} />);
    // Its studies used different scales: a size word, and no number of people.
    expect(cell).toContain("no number of people or points");
    expect(cell).not.toContain("<svg");
    const hip = named(options, "A new hip");
    const harms = renderToStaticMarkup(<HarmsCell told={tellOf(hip, page)} />);
    // 12 of 100 with a new hip and 9 of 100 with training had a serious problem (Frydendal 2024, as reported).
    expect(harms).toContain('aria-label="12 of 100 people"');
    expect(harms).toContain('aria-label="9 of 100 people"');
    expect(harms).toContain("88 of 100 people did not have a serious health problem");
  });

  it("uses one denominator for the whole table", () => {
    const { history, decision, page } = onTheTable();
    const sizes = optionsOf(history.record, decision).flatMap((option) => {
      const told = tellOf(option, page);
      if (told.kind !== "studies") return [];
      const drawn = [...told.effects.map(({ figures }) => figures), ...told.harms];
      return drawn.flatMap((each) => (each.kind === "frequencies" ? [each.with.of, each.without.of] : []));
    });
    expect(sizes.length).toBeGreaterThan(1);
    expect(new Set(sizes)).toEqual(new Set([page.denominator]));
  });

  it("says of own knowledge whose it is, and that no study stands behind it", () => {
    const { history, decision, page } = onTheTable();
    const ana = named(optionsOf(history.record, decision), "Walk with Ana");
    const told = tellOf(ana, page);
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
    const { history, decision, page } = onTheTable();
    const hip = named(optionsOf(history.record, decision), "A new hip");
    expect(tellOf({ ...hip, practice: "gone", statements: [] }, page)).toEqual({ kind: "gone" });
  });

  it("explains to wait and to carry on as they come out now, since nobody offered them", () => {
    const { history, decision, page } = onTheTable();
    const wait = named(optionsOf(history.record, decision), "Wait and see");
    const onPage = toldOnPage(wait, page);
    const lines = onPage === undefined ? [] : linesOf(onPage, namingOf(page));
    const cell = renderToStaticMarkup(<ShownCell option={wait} part="aim" ask="Rosa" now={lines} />);
    expect(cell).toContain("It changes nothing by itself.");
  });
});

describe("when a life changes after the question was asked", () => {
  function aCarerFallsIll() {
    const { history, decision } = onTheTable();
    const asked = history.record.seq;
    history.say(rosa, "life.noted", { kind: "barrier", title: "Ana is ill", touches: ["hip-exercise"] });
    return { history, decision, page: pageOf(history, asked) };
  }

  it("says above the table which options it touches, and why", () => {
    const { history, decision, page } = aCarerFallsIll();
    const said = renderToStaticMarkup(<WhatChanged page={page} options={optionsOf(history.record, decision)} />);
    expect(said).toContain("Exercise for the hip fits less than before.");
    expect(said).toContain("Now: This is in the way: “Ana is ill”.");
    expect(said).not.toContain("A new hip");
  });

  it("says it in the option's own cell, beside what was shown when it was offered", () => {
    const { history, decision, page } = aCarerFallsIll();
    const hip = named(optionsOf(history.record, decision), "Exercise for the hip");
    const { changes } = onTableOf(hip, { state: "ready", page, isFromHere: false }, namingOf(page));
    expect(changes.map(({ part, after }) => [part, after.answer])).toEqual([["life", "not-yet"]]);
    const cell = renderToStaticMarkup(
      <ShownCell option={hip} part="life" ask="Rosa" since={["Now: This is in the way: “Ana is ill”."]} />,
    );
    expect(cell).toContain("We do not know yet.");
    expect(cell).toContain("Ana is ill");
  });

  it("says nothing where nothing changed", () => {
    const { history, decision } = onTheTable();
    const page = pageOf(history, history.record.seq);
    expect(renderToStaticMarkup(<WhatChanged page={page} options={optionsOf(history.record, decision)} />)).toBe(
      '<div role="status"></div>',
    );
  });
});
