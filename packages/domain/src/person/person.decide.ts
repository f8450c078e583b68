import { type Checks, supersedeRefusal } from "../record/check.ts";

export const personChecks: Checks<"person.introduced" | "condition.noted"> = {
  "person.introduced": ({ person }, draft) => {
    const current = person.introduced?.brought.entry ?? null;
    if (current !== null && draft.supersedes === undefined) return { code: "person_already_introduced", by: current };
    return supersedeRefusal(draft, current);
  },
  "condition.noted": ({ person }, draft) => {
    const noted = person.conditions.find((condition) => condition.brought.entry === draft.supersedes);
    return supersedeRefusal(draft, noted?.brought.entry ?? null);
  },
};
