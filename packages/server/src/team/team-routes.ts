import { createHash } from "node:crypto";
import { teamAsked, type WallPage } from "@aimwell/contract";
import { measuresInUse } from "@aimwell/domain";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { ZodTypeProvider } from "fastify-type-provider-zod";
import { notSignedIn, sayNo } from "../routes/refusal-reply.ts";
import type { SignedIn, WhoIs } from "../sign-in/signed-in.ts";
import { type TeamPageContext, teamPageOf } from "./team-page.ts";
import type { TeamRecords } from "./team-records.ts";
import { readWall } from "./wall/read-wall.ts";

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

/** Whether the wall's months are as they were, without sending them. */
const digestOf = (wall: WallPage | null): string =>
  wall === null ? "" : `-${createHash("sha256").update(JSON.stringify(wall)).digest("base64url").slice(0, 16)}`;

/**
 * The team's board, with its wall when months are asked for: one page, one request. An unchanged board costs the question
 * where the record stands; an unchanged wall is read, and not sent.
 */
export function teamRoutes(app: FastifyInstance, given: TeamRoutes): void {
  const { teams } = given;
  const schema = { summary: "The team's board, with its wall", querystring: teamAsked };
  app.withTypeProvider<ZodTypeProvider>().get("/api/team", { schema }, async (request, reply) => {
    const who = await onTheTeam(given, request, reply);
    if (who === null) return reply;
    const { from, months } = request.query;
    const held = await teams.of(who.site);
    const measures = measuresInUse(held.record).map(({ measure }) => measure);
    const wall = from === undefined ? null : await readWall(given, who, { measures, from, months, strata: "together" });
    // The reader is in the tag: what one may read here another may not, and a browser's cache does not know who signed in.
    const etag = `"${held.head.seq}-${held.head.measured}-${given.now().slice(0, 10)}-${who.party}${digestOf(wall)}"`;
    reply.header("etag", etag).header("cache-control", "private, no-cache");
    if (request.headers["if-none-match"] === etag) return reply.code(304).send();
    const page = await teamPageOf({ held, wall }, who, given);
    return reply.type("application/json; charset=utf-8").send(JSON.stringify(page));
  });
}
