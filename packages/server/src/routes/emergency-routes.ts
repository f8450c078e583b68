import { type EmergencyOpened, openInEmergency, refused } from "@aimwell/contract";
import type { Instant, SubjectId } from "@aimwell/domain";
import type { Store } from "@aimwell/store";
import type { FastifyInstance } from "fastify";
import type { ZodTypeProvider } from "fastify-type-provider-zod";
import { z } from "zod";
import type { Guard } from "../guard/guard.ts";
import type { WhoIs } from "../sign-in/signed-in.ts";
import { notSignedIn, sayNo } from "./refusal-reply.ts";

const openHours = 1;
const params = z.object({ subject: z.uuid().transform((text) => text as string as SubjectId) });
const onlyProfessionals = {
  code: "not_allowed",
  words: "Only a professional of this clinic can open a record in an emergency.",
} as const;
const noRecord = { code: "record_unknown", words: "There is no such record at this clinic. Check who it is." } as const;

/**
 * Break-glass: a professional of the site opens a record without a partnership, to read and not to write, for an hour, and
 * says why. The reason is kept for good, and the person reads it beside who looked.
 */
export function emergencyRoutes(
  app: FastifyInstance,
  given: { readonly store: Store; readonly whoIs: WhoIs; readonly guard: Guard; readonly now: () => Instant },
): void {
  const routes = app.withTypeProvider<ZodTypeProvider>();
  routes.post(
    "/api/subjects/:subject/emergency",
    {
      schema: {
        summary: "Open a record in an emergency, with a reason that the person will read",
        params,
        body: openInEmergency,
        response: { 200: z.unknown(), 401: refused, 403: refused, 404: refused, 429: refused },
      },
    },
    async (request, reply) => {
      const who = await given.whoIs(request);
      if (who === null) return sayNo(reply, 401, notSignedIn);
      if (who.as !== "professional") return sayNo(reply, 403, onlyProfessionals);
      if (!given.guard.mayOpenInEmergency(reply, who)) return reply;
      const openedAt = given.now();
      const endsAt = new Date(Date.parse(openedAt) + openHours * 3_600_000).toISOString();
      const { subject } = request.params;
      const look = { site: who.site, subject, party: who.party, reason: request.body.reason, openedAt, endsAt };
      if (!(await given.store.addEmergencyLook(look))) return sayNo(reply, 404, noRecord);
      request.log.warn({ subject, party: who.party, until: endsAt }, "record opened in an emergency");
      return reply.send({ until: endsAt } satisfies EmergencyOpened);
    },
  );
}
