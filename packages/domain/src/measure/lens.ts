import { z } from "zod";
import { words } from "../shape.ts";

/** What is looked at: what is made for people, or what is made together with them (E-9). */
export const looks = ["product", "service"] as const;

/** Why it is called product- or service-dominant. */
export const lensReason = () => words(500);

/** Product- or service-dominant, never without the reason. Whatever has no lens yet has not been said to be either. */
export const lens = () => z.strictObject({ is: z.enum(looks), because: lensReason() });
export type Lens = z.output<ReturnType<typeof lens>>;
