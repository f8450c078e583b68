import type { Refusal } from "@aimwell/domain";
import type { Said } from "../said.ts";

type TeamCode =
  | "not_on_the_team"
  | "on_the_team_already"
  | "definition_missing"
  | "pair_missing"
  | "output_in_benefits_place"
  | "claim_not_ready"
  | "measure_is_computed"
  | "reason_missing"
  | "drivers_in_a_circle"
  | "test_not_finished"
  | "scale_missing"
  | "scale_too_large"
  | "cycle_before_missing";

/** How a team's refusals are said. */
export const teamRefusals: { readonly [Code in Extract<Refusal["code"], TeamCode>]: Said<Code> } = {
  not_on_the_team: { status: 403, words: () => "This is for the clinic's team. Ask the team to take you in." },
  on_the_team_already: { status: 409, words: () => "They are on the team already. Nothing was changed." },
  definition_missing: {
    status: 422,
    words: ({ field }) =>
      field === "lens"
        ? "Say whether this measure looks at what is made, or at what is made together, and why."
        : "Say what is counted, of whom, in which time and why, so that others can read the chart.",
  },
  pair_missing: {
    status: 422,
    words: () =>
      "This measure counts how much is done. Name one beside it that shows what it does for people, and start with that one.",
  },
  output_in_benefits_place: {
    status: 422,
    words: ({ measure }) =>
      `The measure ${measure} counts what is done. For the benefit, choose one that shows what comes of it for people.`,
  },
  claim_not_ready: {
    status: 409,
    words: ({ because }) =>
      because.includes("system-missing")
        ? "Before you call it reached, describe your system: purpose, patients, professionals, processes and patterns."
        : "Before you call it reached, note how this place is, and study a test of change with a measure of what came of it.",
  },
  measure_is_computed: {
    status: 422,
    words: ({ measure }) => `The measure ${measure} is worked out from people's records. It can't be typed in.`,
  },
  reason_missing: { status: 422, words: () => "Say why in a few words, so that others can follow it later." },
  drivers_in_a_circle: {
    status: 422,
    words: () => "This line would close a circle: each would be the reason for the other. Draw it the other way round.",
  },
  test_not_finished: {
    status: 409,
    words: ({ stage }) => `This test is ${stage} now. Study it and decide what to do; then write its card.`,
  },
  scale_missing: {
    status: 422,
    words: () => "Say with how many you try it first, and who answers for it on each side.",
  },
  scale_too_large: {
    status: 422,
    words: ({ size, largest }) => `Start smaller. You chose "${size}"; the next step is "${largest}" at most.`,
  },
  cycle_before_missing: {
    status: 422,
    words: () => "This idea was tested before. Name the test that this one builds on.",
  },
};
