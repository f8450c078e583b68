import { refused, wallAsked, wallPage } from "@aimwell/contract";
import type { Library } from "@aimwell/library/evidence";
import type { Store } from "@aimwell/store";
import type { FastifyInstance } from "fastify";
import type { ZodTypeProvider } from "fastify-type-provider-zod";
import { notSignedIn, sayNo } from "../../routes/refusal-reply.ts";
import type { WhoIs } from "../../sign-in/signed-in.ts";
import type { TeamRecords } from "../team-records.ts";
import { readWall, type WallReading } from "./read-wall.ts";
import { stratumNames } from "./stratum-names.ts";

export interface WallRoutes extends WallReading {
  readonly store: Pick<Store, "summaries" | "measuresSummarised">;
  readonly whoIs: WhoIs;
  /** Who belongs to the site's team, and so sees its charts without small groups; and which measures it looks at. */
  readonly teams: Pick<TeamRecords, "of" | "isPatientPartner" | "lookedAt">;
  /** Names the practices that strata stand for. */
  readonly library: Pick<Library, "practiceById">;
}

/** The same words for whoever is not of the team, whatever the wall holds. */
const notOnTheTeam = {
  code: "not_shared_with_you",
  words: "These charts are for the clinic's team. Ask the team to take you in.",
} as const;

/** The team's wall: all its charts' months in one request. It reads months only, and never a measurement. */
export function wallRoutes(app: FastifyInstance, given: WallRoutes): void {
  const { store, whoIs, teams, library } = given;
  const response = { 200: wallPage, 400: refused, 401: refused, 404: refused };
  app
    .withTypeProvider<ZodTypeProvider>()
    .get(
      "/api/wall",
      { schema: { summary: "The team's wall: months of all its measures", querystring: wallAsked, response } },
      async (request, reply) => {
        const who = await whoIs(request);
        if (who === null) return sayNo(reply, 401, notSignedIn);
        const maySeePeople = who.as === "professional";
        if (!maySeePeople && !(await teams.isPatientPartner(who))) return sayNo(reply, 404, notOnTheTeam);
        const { from, months, strata, measures: asked } = request.query;
        const chosen = asked ?? (await teams.lookedAt(who.site));
        const measures =
          asked !== undefined || chosen.length > 0
            ? chosen
            : (await store.measuresSummarised(who.site)).map(({ measure }) => measure);
        const page = await readWall(given, who, { measures, from, months, strata });
        const named = strata === "all" ? { names: stratumNames(page.series, library) } : {};
        // Our own answer needs no check against its own schema on its way out.
        return reply.serializer(JSON.stringify).send({ ...page, ...named });
      },
    );
}
