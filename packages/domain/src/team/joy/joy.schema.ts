import { z } from "zod";

export const joySchemas = {
  /** How much joy one of the staff found in the last days' work (E-18, E-65). Only its writer reads it. */
  "joy.reported": z.strictObject({
    joy: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]),
  }),
} as const;
