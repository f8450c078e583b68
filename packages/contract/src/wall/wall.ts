import type { LocalDate } from "@aimwell/domain";
import { z } from "zod";

/** The most that one wall shows, so that the page stays bounded. */
export const wallBounds = { measures: 60, months: 120 } as const;

const month = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])$/, "Give a month as 2026-11.")
  .transform((text) => `${text}-01` as LocalDate);

/** `GET /api/wall`: which months, of which measures. Without measures, all that the site has figures of. */
export const wallAsked = z.strictObject({
  from: month,
  months: z.coerce.number().int().min(1).max(wallBounds.months).default(36),
  measures: z
    .string()
    .regex(/^[a-z0-9.,-]*$/, "Give measures by their ids, with commas between.")
    .transform((text) => text.split(",").filter((id) => id !== ""))
    .refine((ids) => ids.length <= wallBounds.measures, `Ask for at most ${wallBounds.measures} measures at a time.`)
    .optional(),
  strata: z.enum(["together", "all"]).default("together"),
});

/** One measure in one stratum, as columns of one length; a month without figures is not there. */
export const wallSeries = z.object({
  measure: z.string(),
  /** Empty for everyone together. */
  stratum: z.string(),
  /** Months by their place in `months`. */
  at: z.array(z.number()),
  people: z.array(z.number()),
  n: z.array(z.number()),
  mean: z.array(z.number().nullable()),
  squaredDeviations: z.array(z.number().nullable()),
  least: z.array(z.number().nullable()),
  most: z.array(z.number().nullable()),
  numerator: z.array(z.number()),
  denominator: z.array(z.number()),
  /** How many stand at each of five levels; empty for a measure without levels. */
  levels: z.array(z.array(z.number())),
  /** Months, by their place, that are left out because too few people stand behind them. */
  hidden: z.array(z.number()),
});
export const wallPage = z.object({
  /** Each month by its first day, without a gap. */
  months: z.array(z.string()),
  /** Fewer people than this are left out; null for a reader who may see people. */
  smallestGroup: z.number().nullable(),
  series: z.array(wallSeries),
  /** With strata: what those are called that stand for a practice. */
  names: z.record(z.string(), z.string()).optional(),
});
export type WallSeries = z.output<typeof wallSeries>;
export type WallPage = z.output<typeof wallPage>;
