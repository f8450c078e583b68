import type { FastifyReply } from "fastify";
import { sayNo } from "../routes/refusal-reply.ts";

/** Says that it was too many tries, and when the next may come. */
export function tooMany(reply: FastifyReply, seconds: number) {
  reply.log.warn({ event: "too_many", seconds }, "too many tries");
  const wait = seconds < 90 ? `${seconds} seconds` : `${Math.ceil(seconds / 60)} minutes`;
  return sayNo(reply.header("retry-after", String(seconds)), 429, {
    code: "too_many",
    words: `That was many tries in a short time. Wait ${wait}, then try again.`,
    facts: { seconds },
  });
}
