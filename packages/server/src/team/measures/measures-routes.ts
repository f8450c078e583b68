import type { MeasuresOfPeople } from "@aimwell/contract";
import type { Store } from "@aimwell/store";
import type { FastifyInstance } from "fastify";
import { onTheTeam, type TeamRoutes } from "../team-routes.ts";
import { measuresOfPeople } from "./measures-of-people.ts";

export interface MeasuresRoutes extends TeamRoutes {
  readonly store: TeamRoutes["store"] & Pick<Store, "measuresSummarised">;
}

/** Any score and any observation in people's records can become a measure of the team: these are there. */
export function measuresRoutes(app: FastifyInstance, given: MeasuresRoutes): void {
  const { teams, store, smallestGroup } = given;
  const summary = "Scores and observations in people's records that the team could look at";
  app.get("/api/team/measures", { schema: { summary } }, async (request, reply) => {
    const who = await onTheTeam(given, request, reply);
    if (who === null) return reply;
    const [summarised, lookedAt] = await Promise.all([store.measuresSummarised(who.site), teams.lookedAt(who.site)]);
    const page: MeasuresOfPeople = {
      measures: measuresOfPeople(summarised, {
        lookedAt,
        smallestGroup: who.as === "professional" ? null : smallestGroup,
      }),
    };
    return reply.type("application/json; charset=utf-8").send(JSON.stringify(page));
  });
}
