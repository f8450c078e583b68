import { z } from "zod";
import { id, title, words } from "../../shape.ts";

const serves = z.array(id<"NodeId">()).min(1).max(20);

export const driverSchemas = {
  /** A part of the theory: what has to be different for the improvement, or for another driver, to come about. */
  "driver.added": z.strictObject({ words: title(), serves }),
  /** A change idea, and the drivers that it serves. Tests of change name it. */
  "change.proposed": z.strictObject({
    words: title(),
    serves,
    basis: z.enum(["science", "person-experience", "professional-experience", "another-site"]).optional(),
    friction: id<"FrictionId">().optional(),
  }),
  "driver.revised": z.strictObject({ node: id<"NodeId">(), words: title() }),
  "driver.linked": z.strictObject({ from: id<"NodeId">(), to: id<"NodeId">() }),
  "driver.unlinked": z.strictObject({ from: id<"NodeId">(), to: id<"NodeId">() }),
  /** It is no longer part of the theory; what was said stays readable. */
  "driver.removed": z.strictObject({ node: id<"NodeId">(), because: words(500).optional() }),
} as const;
