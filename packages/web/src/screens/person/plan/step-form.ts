import type { Action, Body, LocalDate, PartyId } from "@aimwell/domain";
import type { ShareDegree } from "../../../components/plan/share.tsx";
import { amountIn } from "../life/capacity-form.ts";

type Step = Omit<Body<"action.proposed">, "aim" | "decision">;

export interface StepForm {
  readonly title: string;
  readonly when: string;
  readonly until: string;
  readonly share: ShareDegree;
  readonly professional: string;
  readonly personDoes: string;
  readonly professionalDoes: string;
  readonly personMinutes: string;
  readonly professionalMinutes: string;
  readonly because: string;
}

export function stepForm(professional: string, action: Action | null): StepForm {
  const now = action?.now;
  return {
    title: now?.title ?? "",
    when: now?.when ?? "",
    until: now?.until ?? "",
    share: now?.share ?? 1,
    professional: now?.professional ?? professional,
    personDoes: now?.personDoes ?? "",
    professionalDoes: now?.professionalDoes ?? "",
    personMinutes: now?.personMinutesPerWeek === undefined ? "" : String(now.personMinutesPerWeek),
    professionalMinutes: now?.professionalMinutesPerWeek === undefined ? "" : String(now.professionalMinutesPerWeek),
    because: "",
  };
}

export type StepField = "title" | "personMinutes" | "professionalMinutes" | "because";
export type StepSaid = { readonly ok: true; readonly step: Step } | { readonly ok: false; readonly wrong: StepField };

/** The step that the form says. What the form does not ask about stays as it was agreed before. */
export function stepSaid(form: StepForm, before: Action | null): StepSaid {
  const person = amountIn(form.personMinutes);
  const professional = amountIn(form.professionalMinutes);
  if (form.title.trim() === "") return { ok: false, wrong: "title" };
  if (person === "wrong") return { ok: false, wrong: "personMinutes" };
  if (professional === "wrong") return { ok: false, wrong: "professionalMinutes" };
  if (before !== null && form.because.trim() === "") return { ok: false, wrong: "because" };
  const { tripsPerMonth, moneyPerMonth, response } = before?.now ?? {};
  return {
    ok: true,
    step: {
      title: form.title,
      share: form.share,
      // The list that it is picked from holds parties of this record.
      professional: form.professional as PartyId,
      response: response ?? { kind: "flexible" },
      ...(form.when.trim() === "" ? {} : { when: form.when }),
      ...(form.until === "" ? {} : { until: form.until as LocalDate }),
      ...(form.personDoes.trim() === "" ? {} : { personDoes: form.personDoes }),
      ...(form.professionalDoes.trim() === "" ? {} : { professionalDoes: form.professionalDoes }),
      ...(person === null ? {} : { personMinutesPerWeek: person }),
      ...(professional === null ? {} : { professionalMinutesPerWeek: professional }),
      ...(tripsPerMonth === undefined ? {} : { tripsPerMonth }),
      ...(moneyPerMonth === undefined ? {} : { moneyPerMonth }),
    },
  };
}
