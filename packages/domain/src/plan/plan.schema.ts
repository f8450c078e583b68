import { z } from "zod";
import { amount, id, localDate, title, words } from "../shape.ts";

const step = {
  title: title(),
  /** When, in plain words: "Thursdays at 6". */
  when: words(300).optional(),
  until: localDate().optional(),
  /** 1 the person does it, 3 both alike, 5 the professional does it. Two parties always stand in a step. */
  share: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]),
  professional: id<"PartyId">(),
  personDoes: words(500).optional(),
  professionalDoes: words(500).optional(),
  personMinutesPerWeek: amount().optional(),
  professionalMinutesPerWeek: amount().optional(),
  tripsPerMonth: amount().optional(),
  moneyPerMonth: amount().optional(),
  /** A standard answer to a common need, one shaped for this person (say why), or one made on the spot. */
  response: z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("standardised") }),
    z.strictObject({ kind: z.literal("customised"), because: words(500) }),
    z.strictObject({ kind: z.literal("flexible") }),
  ]),
} as const;

export const planSchemas = {
  /** One side proposes a step; it is dashed on the screen until the other side agrees. */
  "action.proposed": z.strictObject({ aim: id<"AimId">(), decision: id<"DecisionId">().optional(), ...step }),
  "action.agreed": z.strictObject({ action: id<"ActionId">(), words: words(500).optional() }),
  "action.done": z.strictObject({ action: id<"ActionId">(), on: localDate(), words: words(500).optional() }),
  /** The step said differently. Supersedes the version before it; the other side agrees anew. */
  "action.adapted": z.strictObject({ action: id<"ActionId">(), because: words(500), ...step }),
  "action.paused": z.strictObject({
    action: id<"ActionId">(),
    until: localDate().optional(),
    because: words(500).optional(),
  }),
  "action.resumed": z.strictObject({ action: id<"ActionId">() }),
  "action.ended": z.strictObject({ action: id<"ActionId">(), because: words(500).optional() }),
} as const;
