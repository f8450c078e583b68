import type { Aim, PartyId, PersonRecord, VisitId } from "@aimwell/domain";
import type { Instrument } from "@aimwell/library/instruments";
import { agendaOf } from "../../visit/from-record/agenda.ts";
import type { Mine } from "../mine/mine.ts";
import type { Item } from "../questionnaire/item.ts";
import type { CheckInDraft, StepName } from "./draft.ts";

/** What every page of a check-in is given. */
export interface CheckInParts {
  readonly mine: Mine;
  readonly aim: Aim | undefined;
  readonly visit: { readonly id: VisitId; readonly startsAt: string; readonly professional: PartyId } | null;
  readonly instrument: Instrument | undefined;
  /** The instrument's questions, with groups that repeat written out. */
  readonly items: readonly Item[];
  readonly steps: readonly StepName[];
  readonly isBadSpell: boolean;
  readonly draft: CheckInDraft;
  readonly progress: { readonly place: number; readonly of: number };
  /** What keeps one from going on, in a sentence. */
  readonly problem: string | null;
  readonly onChange: (next: Partial<CheckInDraft>) => void;
  readonly onProblem: (problem: string | null) => void;
  readonly onNext: () => void;
  readonly onBack: () => void;
  readonly onLeave: () => void;
  readonly onSend: () => void;
  readonly onStartAgain: () => void;
}

/** What this party already wants to talk about in the visit ahead, or outside of any visit. */
export function agendaBefore(record: PersonRecord, party: PartyId, visit: VisitId | undefined): readonly string[] {
  if (visit !== undefined) return agendaOf(record, visit, party);
  return record.visit.agendas.findLast((each) => each.visit === undefined && each.brought.by === party)?.items ?? [];
}

/** The minutes that are left, about: the instrument's own time and half a minute for each other page. */
export function minutesLeft({
  steps,
  draft,
  instrument,
}: Pick<CheckInParts, "steps" | "draft" | "instrument">): number {
  const left = steps.slice(steps.indexOf(draft.step)).filter((step) => step !== "review");
  const minutes = left.map((step) => (step === "instrument" ? (instrument?.minutes ?? 1) : 0.5));
  return Math.max(1, Math.ceil(minutes.reduce((sum, each) => sum + each, 0)));
}
