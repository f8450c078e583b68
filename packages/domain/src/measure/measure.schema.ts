import { z } from "zod";
import { id, instant, keepable, localDate, measureId, title, words } from "../shape.ts";
import { lensReason, looks } from "./lens.ts";

export const measureSchemas = {
  /** What is counted, how, and which way is better. Adopting a known measure again revises its definition here. */
  "measure.adopted": z.strictObject({
    measure: measureId(),
    title: title(),
    unit: keepable(z.string().max(60)),
    better: z.enum(["up", "down", "neither"]),
    kind: z.enum([
      "aim",
      "outcome",
      "illness-burden",
      "treatment-burden",
      "relationship",
      "process",
      "safety",
      "cost",
      "joy",
    ]),
    /** Does it look at what is made, or at what is made together? */
    lens: z.enum([...looks, "not-said"]),
    aim: id<"AimId">().optional(),
    instrument: keepable(z.string().max(80)).optional(),
    smallest: z.number().optional(),
    largest: z.number().optional(),
    source: title().optional(),
    /** What whoever reads the chart needs in order to trace it. A team's own measure has it; a person's need not. */
    definition: z
      .strictObject({
        what: words(1000),
        reckoned: z.discriminatedUnion("as", [
          /** `of` is the measure that holds how many there were, where it is counted too. */
          z.strictObject({
            as: z.literal("share"),
            numerator: words(300),
            denominator: words(300),
            of: measureId().optional(),
          }),
          z.strictObject({ as: z.literal("number"), of: words(300) }),
          /** Events in spans that are much alike, such as falls in a week. */
          z.strictObject({ as: z.literal("count"), of: words(300) }),
          /** Events over how much there was to have them in, such as falls over bed days; shown for so many of these. */
          z.strictObject({
            as: z.literal("rate"),
            numerator: words(300),
            denominator: words(300),
            of: measureId(),
            per: z.number().min(1).max(1e6),
          }),
          /** Days or cases from one rare event to the next. */
          z.strictObject({ as: z.literal("between"), what: z.enum(["days", "cases"]), of: words(300) }),
          z.strictObject({
            as: z.literal("levels"),
            lowest: z.int().min(-100).max(100),
            words: z.array(title()).min(2).max(5),
            of: words(300),
          }),
        ]),
        subgroup: words(300),
        period: words(300),
        /** Why it is called product- or service-dominant. */
        because: lensReason(),
        side: z.enum(["outcome", "relationship", "preference", "process", "productivity"]),
        licence: title(),
        /** Whose values they are: what people's records hold, or what the team writes down of itself (when left out). */
        from: z.enum(["people", "team"]).optional(),
        /** Beside a measure of productivity: the one of what it does to people. */
        pairedWith: measureId().optional(),
      })
      .optional(),
  }),
  /** A new phase with its reason. Limits are never re-based without this. */
  "phase.marked": z.strictObject({ measure: measureId(), from: localDate(), because: words(500) }),
  "point.excluded": z.strictObject({ measure: measureId(), measurement: id<"MeasurementId">(), because: words(500) }),
  "target.set": z.strictObject({ measure: measureId(), value: z.number().nullable(), because: words(500).optional() }),
} as const;

/** One value. Values come often, so they are rows of their own and not entries; a correction is a new row. */
export const measurementSchema = z.strictObject({
  id: id<"MeasurementId">(),
  subject: id<"SubjectId">(),
  measure: measureId(),
  takenAt: instant(),
  value: z.number().min(-1e12).max(1e12),
  by: id<"PartyId">(),
  as: z.enum(["person", "supporter", "professional", "system"]),
  replaces: id<"MeasurementId">().optional(),
});
