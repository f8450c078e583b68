import type { Refusal, RefusalCode } from "@aimwell/domain";
import type { Said } from "./said.ts";
import { teamRefusals } from "./team/team-refusals.ts";

/** Every refusal of the domain. A test holds this list equal to docs/reference/refusals.md. */
export const refusals: { readonly [Code in RefusalCode]: Said<Code> } = {
  not_your_name: {
    status: 403,
    words: () => "This was sent in another name. Sign in as yourself, then send it again.",
  },
  not_your_record: { status: 403, words: () => "This is another person's record. A person writes in their own." },
  not_allowed: { status: 403, words: () => "This is for somebody else to say. You can tell them what you think." },
  no_partnership: {
    status: 403,
    words: ({ state }) =>
      state === "ended"
        ? "You no longer work with this person in Aimwell. Ask them to start again with you."
        : "You don't work with this person in Aimwell yet. Ask them, or invite them.",
  },
  grant_missing: {
    status: 403,
    words: () => "The person has not given you this. Ask them; they can change it under Sharing.",
  },
  grant_ended: { status: 403, words: ({ on }) => `What the person gave you ended on ${on}. Ask them for more time.` },
  not_yours: { status: 403, words: () => "Somebody else brought this. Only they can do this with it." },
  levels_are_the_persons: {
    status: 403,
    words: () => "The five steps are the person's. Write them together, and let the person save them.",
  },
  said_in_the_future: {
    status: 422,
    words: () => "This says that it was written in the future. Check the clock of this device, then send it again.",
  },
  unknown_reference: {
    status: 422,
    words: ({ field }) =>
      `This points to something that is not in this record (${field}). Look again, then send it anew.`,
  },
  superseded_already: {
    status: 409,
    words: () => "Somebody changed this while you wrote. Both wordings are kept. Look at theirs, then choose.",
  },
  corrected_already: {
    status: 409,
    words: () => "Somebody corrected this number while you wrote. Look at theirs, then correct that one.",
  },
  id_taken: {
    status: 409,
    words: () =>
      "This id stands for something else already. What you sent now was not saved. Give it an id of its own.",
  },
  supersedes_missing: {
    status: 409,
    words: () => "This is a new version, but it does not say of what. Open the newest one and change that.",
  },
  already_answered: { status: 409, words: () => "This has its answer already. Nothing was changed." },
  already_past: { status: 422, words: ({ day }) => `The day ${day} is past. Choose today or a later day.` },
  days_reversed: {
    status: 422,
    words: ({ from, until }) => `This ends (${until}) before it starts (${from}). Change one of the days.`,
  },
  person_already_introduced: { status: 409, words: () => "This person is here already. Open their record instead." },
  aim_closed: { status: 409, words: () => "This aim is closed. Write a new one; the old one stays to be read." },
  aim_not_confirmed: {
    status: 409,
    words: () => "The person has not said yet that this is their aim. Ask them first.",
  },
  levels_locked: {
    status: 409,
    words: () =>
      "The five steps are fixed once they were used. If the aim has changed, write a new aim with new steps.",
  },
  decision_not_open: {
    status: 409,
    words: () => "This choice is not open now. Open it again if you want to change it.",
  },
  decision_still_open: { status: 409, words: () => "This choice is open already. You can say what you think." },
  option_not_on_offer: { status: 422, words: () => "This option is not part of this choice. Pick one that is." },
  leans_already_open: { status: 409, words: () => "Both cards are turned already. Say what you think now." },
  own_proposal: { status: 403, words: () => "You proposed this. It stands when the other side agrees." },
  action_not_open: { status: 409, words: ({ state }) => `This step is ${state} now, so this can't be done with it.` },
  test_not_running: { status: 409, words: ({ stage }) => `This test is ${stage} now, so this can't be done with it.` },
  prediction_missing: {
    status: 422,
    words: () => "The guess comes before the test. Plan it from today on, with your guess.",
  },
  measure_unknown: {
    status: 422,
    words: ({ measure }) => `The measure ${measure} is not in use in this record. Start to use it first.`,
  },
  value_out_of_range: {
    status: 422,
    words: ({ value, smallest, largest }) =>
      `${value} does not fit this measure${smallest === null ? "" : `, from ${smallest}`}${largest === null ? "" : ` up to ${largest}`}. Check the number.`,
  },
  visit_not_open: { status: 409, words: ({ stage }) => `This visit is ${stage} now, so this can't be done in it.` },
  ...teamRefusals,
};

/** The plain sentence of a refusal. */
export function sentenceOf(refusal: Refusal): string {
  // The code picks the sentence that was written for just these facts.
  const said = refusals[refusal.code] as Said<RefusalCode>;
  return said.words(refusal);
}
