import { chooseStrata, chosenStrata, refused } from "@aimwell/contract";
import type { FastifyInstance } from "fastify";
import type { ZodTypeProvider } from "fastify-type-provider-zod";
import type { WriteDoor } from "../door/write-door.ts";
import type { Guard } from "../guard/guard.ts";
import { sayNo } from "../routes/refusal-reply.ts";
import { onTheTeam, type TeamRoutes } from "./team-routes.ts";

export interface StrataRoutes extends TeamRoutes {
  readonly door: WriteDoor;
  readonly guard: Guard;
}

const notForYou = {
  code: "not_allowed",
  words: "The team lead chooses by what figures are shown apart. Ask them in the next meeting.",
} as const;

/** By what the team looks at its figures apart. Choosing computes all of the site's figures anew, so the lead does it. */
export function strataRoutes(app: FastifyInstance, given: StrataRoutes): void {
  const routes = app.withTypeProvider<ZodTypeProvider>();
  const { door, guard } = given;
  const response = { 200: chosenStrata, 401: refused, 403: refused, 404: refused, 429: refused };

  routes.get(
    "/api/team/strata",
    { schema: { summary: "By what the team looks at its figures apart", response } },
    async (request, reply) => {
      const who = await onTheTeam(given, request, reply);
      if (who === null) return reply;
      return { strata: [...(await door.figures.strata(who.site))] };
    },
  );

  routes.post(
    "/api/team/strata",
    { schema: { summary: "Choose by what figures are shown apart", body: chooseStrata, response } },
    async (request, reply) => {
      const who = await onTheTeam(given, request, reply);
      if (who === null || !guard.mayWrite(reply, who)) return reply;
      if (!who.isLead) return sayNo(reply, 403, notForYou);
      const strata = [...new Set(request.body.strata)];
      await door.figures.choose(who.site, strata);
      return { strata };
    },
  );
}
