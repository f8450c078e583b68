import { z } from "zod";
import type { Brand, Instant, LocalDate, MeasureId } from "./ids.ts";

/** The pieces that entry schemas are made of. */
export function id<Name extends string>() {
  return z.uuid().transform((text) => text.toLowerCase() as Brand<string, Name>);
}

/** Text that can be kept and looked for: a database holds no NUL, and half a surrogate pair is no character. */
export function keepable(text: z.ZodString) {
  return text.refine(
    (given) => given.isWellFormed() && !given.includes("\u0000"),
    "These words hold a character that can't be kept. Write them anew, then send them again.",
  );
}

/**
 * Somebody's words. They are stored exactly as given: nothing is trimmed, shortened or mended. Only what a database
 * cannot hold (a NUL, half a surrogate pair) or what says nothing at all is refused.
 */
export function words(longest = 4000) {
  return keepable(z.string().min(1).max(longest)).refine(
    (text) => text.trim() !== "",
    "There are no words here. Write something, or leave it out.",
  );
}

export const title = () => words(200);
/** How `Date` writes an instant in UTC: 24 characters, the last a Z. What comes so is in its form already. */
const isInForm = (text: string): text is Instant => text.length === 24 && text.endsWith("Z") && text[19] === ".";
export const instant = () =>
  z.iso
    .datetime({ offset: true })
    .transform((text) => (isInForm(text) ? text : (new Date(text).toISOString() as Instant)));
export const localDate = () => z.iso.date().transform((text) => text as LocalDate);
export const measureId = () =>
  z
    .string()
    .regex(/^[a-z0-9][a-z0-9.-]{0,79}$/)
    .transform((text) => text as MeasureId);
/** A practice by its name in a library. */
export const practiceId = () => z.string().regex(/^[a-z0-9][a-z0-9.-]{0,79}$/);
/** Whole, and small enough for a person to answer: 0 (not at all) to 10 (as much as can be). */
export const ruler = () => z.int().min(0).max(10);
export const amount = () => z.number().min(0).max(1e9);
/** Goal attainment, −2 (much less than hoped) to +2 (much more than hoped). */
export const level = () => z.union([z.literal(-2), z.literal(-1), z.literal(0), z.literal(1), z.literal(2)]);
