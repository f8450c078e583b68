import type { Refused } from "@aimwell/contract";
import type { FastifyReply } from "fastify";

/** Says no to a whole request, in the one shape that every refusal has. */
export function sayNo(
  reply: FastifyReply,
  status: number,
  refused: Omit<Refused, "facts"> & { facts?: Refused["facts"] },
) {
  const { code, words, facts = {} } = refused;
  return reply.code(status).send({ code, words, facts });
}

export const notSignedIn = { code: "not_signed_in", words: "You are not signed in. Sign in, then try again." } as const;
/** The same words for a record that is not there and one that is not shared, so that nobody learns which. */
export const notYours = {
  code: "not_shared_with_you",
  words: "This record is not shared with you. Ask the person to invite you.",
} as const;
