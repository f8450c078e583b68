import { z } from "zod";
import { amount, id, localDate, measureId, practiceId, title, words } from "../shape.ts";

const ready = z.strictObject({ answer: z.enum(["yes", "partly", "no"]), words: words(300).optional() });

/** How many values there are on a side, and their mean; no mean of no values. */
const side = z.strictObject({ from: localDate(), until: localDate(), n: z.int().min(0), mean: z.number().nullable() });

export const testSchemas = {
  /** A small test of change. The guess comes first, or there is no test. */
  "test.planned": z.strictObject({
    aim: id<"AimId">(),
    title: title(),
    change: words(1000),
    prediction: z.strictObject({
      words: words(1000),
      /** The value that the party expects, in the measure's own unit. */
      expected: z.number().optional(),
      direction: z.enum(["up", "down", "same"]),
    }),
    measure: measureId(),
    /** What must not get worse meanwhile. */
    balancing: words(500),
    balancingMeasure: measureId().optional(),
    readiness: z.strictObject({ strategic: ready, operational: ready, people: ready }),
    stopRule: words(500),
    from: localDate(),
    until: localDate(),
    /** The cycle that this one builds on. */
    after: id<"TestId">().optional(),
    personMinutesPerWeek: amount().optional(),
    /** The practice that it tries, where it is one: what comes of it then counts for that practice. */
    practice: practiceId().optional(),
    /** What a team's test says besides. */
    team: z
      .strictObject({
        scale: z.strictObject({ size: z.enum(["one", "few", "some", "all"]), words: words(300) }),
        /** Who answers for it, on each side. */
        owners: z.strictObject({ professional: id<"PartyId">(), person: id<"PartyId">().optional() }),
        /** The change idea that is tested. */
        change: id<"NodeId">().optional(),
        /** The part of daily work that it belongs to (E-8). */
        operation: words(300).optional(),
        /** What those who do it want to learn by it (E-8). */
        learning: words(500).optional(),
        /** Finished tests whose cards it makes use of (E-53). */
        cards: z.array(id<"TestId">()).max(10).optional(),
      })
      .optional(),
  }),
  "test.started": z.strictObject({ test: id<"TestId">(), on: localDate() }),
  "test.observed": z.strictObject({ test: id<"TestId">(), on: localDate(), words: words(1000) }),
  "test.studied": z.strictObject({
    test: id<"TestId">(),
    result: words(1000),
    againstPrediction: z.enum(["as-guessed", "better", "worse", "cannot-tell"]),
    learned: words(1000).optional(),
  }),
  /** What the measure did when the practice came in. Written by the system, and anew when a value is corrected or comes late. */
  "test.reckoned": z.strictObject({
    test: id<"TestId">(),
    measure: measureId(),
    practice: practiceId(),
    before: side,
    after: side,
    /** After less before, with its 95 % interval; null where there are too few values, or they never move. */
    change: z.strictObject({ estimate: z.number(), lower: z.number(), upper: z.number() }).nullable(),
  }),
  "test.acted": z.strictObject({
    test: id<"TestId">(),
    act: z.enum(["adopt", "adapt", "abandon", "extend"]),
    words: words(1000).optional(),
  }),
} as const;
