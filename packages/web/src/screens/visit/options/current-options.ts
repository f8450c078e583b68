import type { AimId, Decision, Option, OptionOnPage, OptionsPage, WorkAsked } from "@aimwell/domain";
import type { InVisit } from "../from-record/in-visit.ts";
import { currentDecision } from "./current-decision.ts";
import { type OptionsState, useOptions } from "./use-options.ts";

/** What the options of the visit are asked for: the aim of the choice on the table, and what changed since it was opened. */
export function useCurrentOptions(at: InVisit): OptionsState {
  const decision = currentDecision(at.record, at.visit.id);
  return useOptions(at, { aim: aimOf(at, decision), since: seqOf(at, decision) });
}

function aimOf({ aim }: InVisit, decision: Decision | undefined): AimId | undefined {
  return decision?.aim ?? aim?.id;
}

function seqOf({ state }: InVisit, decision: Decision | undefined): number | undefined {
  return state.entries.find(({ id }) => id === decision?.opened.entry)?.seq;
}

/** An option as the page tells it; nothing where its studies are gone. Own experience goes by the option's own id. */
export function toldOnPage({ id, practice }: Option, page: OptionsPage): OptionOnPage | undefined {
  const name = practice ?? id;
  return [...page.options, ...page.besides].find(({ sheet }) => sheet.practice.id === name);
}

/** The work that an option would add to the week, while its choice is not made yet. */
export function workOf({ id }: Option, page: OptionsPage): WorkAsked | undefined {
  return page.offered.find(({ option }) => option === id)?.work;
}
