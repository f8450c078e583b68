import type { AimId, Body, DecisionId, PartyId } from "@aimwell/domain";
import type { ShareDegree } from "../../../components/plan/share.tsx";

export const degrees = [1, 2, 3, 4, 5] as const satisfies readonly ShareDegree[];

/** A step as it stands in the form: everything as it was typed. */
export interface StepDraft {
  readonly title: string;
  readonly when: string;
  readonly share: ShareDegree | null;
  readonly personDoes: string;
  readonly professionalDoes: string;
  readonly personMinutes: string;
  readonly professionalMinutes: string;
  readonly trips: string;
  readonly response: "standardised" | "customised" | "flexible";
  readonly because: string;
}

export const emptyStep: StepDraft = {
  title: "",
  when: "",
  share: null,
  personDoes: "",
  professionalDoes: "",
  personMinutes: "",
  professionalMinutes: "",
  trips: "",
  response: "flexible",
  because: "",
};

/** "12" or "2,5" as a number; null for nothing, for words, and for less than nothing. */
export function amountOf(typed: string): number | null {
  const value = Number(typed.trim().replace(",", "."));
  return typed.trim() === "" || !Number.isFinite(value) || value < 0 ? null : value;
}

export interface StepOf {
  readonly aim: AimId;
  readonly decision: DecisionId | undefined;
  readonly professional: PartyId;
}

/** The step as it would be proposed; null while its title or its share is missing. What is empty stays unsaid. */
export function stepOf(draft: StepDraft, { aim, decision, professional }: StepOf): Body<"action.proposed"> | null {
  if (draft.title.trim() === "" || draft.share === null) return null;
  if (draft.response === "customised" && draft.because.trim() === "") return null;
  const minutes = amountOf(draft.personMinutes);
  const theirs = amountOf(draft.professionalMinutes);
  const trips = amountOf(draft.trips);
  return {
    aim,
    ...(decision === undefined ? {} : { decision }),
    title: draft.title.trim(),
    ...(draft.when.trim() === "" ? {} : { when: draft.when }),
    share: draft.share,
    professional,
    ...(draft.personDoes.trim() === "" ? {} : { personDoes: draft.personDoes }),
    ...(draft.professionalDoes.trim() === "" ? {} : { professionalDoes: draft.professionalDoes }),
    ...(minutes === null ? {} : { personMinutesPerWeek: minutes }),
    ...(theirs === null ? {} : { professionalMinutesPerWeek: theirs }),
    ...(trips === null ? {} : { tripsPerMonth: trips }),
    response:
      draft.response === "customised" ? { kind: "customised", because: draft.because } : { kind: draft.response },
  };
}
