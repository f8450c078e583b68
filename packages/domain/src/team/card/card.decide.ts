import { type Checks, revisionRefusal, supersedeRefusal, unknown } from "../../record/check.ts";

export const cardChecks: Checks<"card.written"> = {
  "card.written": ({ test, card }, draft) => {
    const held = test.tests.get(draft.body.test);
    if (held === undefined) return unknown("test", draft.body.test);
    if (held.stage !== "acted") return { code: "test_not_finished", test: held.id, stage: held.stage };
    const current = card.written.get(held.id);
    return current === undefined ? supersedeRefusal(draft, null) : revisionRefusal(draft, current.brought.entry);
  },
};
