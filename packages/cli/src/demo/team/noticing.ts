import { grace, priya, singh, tom } from "../clinic.ts";
import { maya, rosa, type Stage } from "./stage.ts";

/** What people noticed about how the team thinks, and two of its meetings. */
export function noticing({ telling, calendar: { at, day } }: Stage): void {
  const note = (
    by: typeof tom | typeof rosa,
    offset: number,
    said: {
      place: "organisation" | "assessment" | "improvement" | "education";
      leans: "product" | "service" | "both";
      saw: string;
      wonder?: string;
    },
  ) => telling.say(by, at(offset, "12:50"), "noticing.logged", said);
  note(priya, -180, {
    ...{
      place: "assessment",
      leans: "product",
      saw: "We count calls answered. We don't count what they were good for.",
    },
    wonder: "What would a caller count?",
  });
  note(rosa, -146, {
    place: "improvement",
    leans: "service",
    saw: "The idea with the call came from one of us who waited.",
  });
  note(singh, -92, {
    place: "organisation",
    leans: "product",
    saw: "The diary has places, not people.",
    wonder: "Could it show the aim?",
  });
  note(grace, -50, {
    place: "education",
    leans: "both",
    saw: "The student learned to take a history, and then asked what matters.",
  });
  note(maya, -12, { place: "assessment", leans: "service", saw: "Nobody asked me for a number first today." });
  meeting(-78, [
    { part: "signals", words: "Fewer people are worried, 5 weeks in a row." },
    { part: "aims", words: "Moving and sleep come first for most. Work is new." },
    { part: "study", words: "The calls did what we guessed. We keep them." },
  ]);
  meeting(-13, [
    { part: "system", words: "Friday afternoons again. We look at it in the new year." },
    { part: "tests", words: "Reading it out: 3 of 6 so far." },
    { part: "noticing", words: "Our own measures: one of each kind, and one that counts answers." },
  ]);

  function meeting(
    offset: number,
    notes: { part: "signals" | "aims" | "system" | "tests" | "study" | "noticing"; words: string }[],
  ): void {
    const [leader, recorder] = offset < -50 ? [tom, rosa] : [rosa, priya];
    const [timekeeper, facilitator] = offset < -50 ? [priya, grace] : [grace, tom];
    telling.say(leader, at(offset, "13:05"), "meeting.held", {
      ...{ on: day(offset), leader: leader.party, recorder: recorder.party, timekeeper: timekeeper.party },
      ...{ facilitator: facilitator.party, notes },
    });
  }
}
