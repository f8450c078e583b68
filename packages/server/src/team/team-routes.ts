import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { notSignedIn, sayNo } from "../routes/refusal-reply.ts";
import type { SignedIn, WhoIs } from "../sign-in/signed-in.ts";
import { type TeamPageContext, teamPageOf } from "./team-page.ts";
import type { TeamRecords } from "./team-records.ts";

export interface TeamRoutes extends TeamPageContext {
  readonly teams: TeamRecords;
  readonly whoIs: WhoIs;
}

/** The same words for whoever is not of the team, whatever its board holds. */
const notOnTheTeam = {
  code: "not_shared_with_you",
  words: "This board is for the clinic's team. Ask the team to take you in.",
} as const;

/** Who asks, when it is one of the team; else says no. */
export async function onTheTeam(
  { whoIs, teams }: Pick<TeamRoutes, "whoIs" | "teams">,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<SignedIn | null> {
  const who = await whoIs(request);
  if (who === null) {
    sayNo(reply, 401, notSignedIn);
    return null;
  }
  if (who.as === "professional" || (await teams.isPatientPartner(who))) return who;
  sayNo(reply, 404, notOnTheTeam);
  return null;
}

/** The team's board: one page, one request. An unchanged page costs the question where the record stands. */
export function teamRoutes(app: FastifyInstance, given: TeamRoutes): void {
  const { teams } = given;
  app.get("/api/team", { schema: { summary: "The team's board" } }, async (request, reply) => {
    const who = await onTheTeam(given, request, reply);
    if (who === null) return reply;
    const held = await teams.of(who.site);
    const etag = `"${held.head.seq}-${held.head.measured}-${given.now().slice(0, 10)}"`;
    reply.header("etag", etag).header("cache-control", "private, no-cache");
    if (request.headers["if-none-match"] === etag) return reply.code(304).send();
    const page = await teamPageOf(held, who, given);
    return reply.type("application/json; charset=utf-8").send(JSON.stringify(page));
  });
}
