import {
  type EmergencyOpened,
  type FoundInEmergency,
  findInEmergency,
  openInEmergency,
  refused,
} from "@aimwell/contract";
import type { Instant, SubjectId } from "@aimwell/domain";
import type { Store } from "@aimwell/store";
import type { FastifyInstance } from "fastify";
import type { ZodTypeProvider } from "fastify-type-provider-zod";
import { z } from "zod";
import type { WriteDoor } from "../door/write-door.ts";
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

export interface EmergencyRoutes {
  readonly store: Store;
  readonly door: WriteDoor;
  readonly whoIs: WhoIs;
  readonly guard: Guard;
  readonly now: () => Instant;
}

/**
 * Break-glass: a professional of the site opens a record without a partnership, to read and not to write, for an hour, and
 * says why. The reason is kept for good, and the person reads it beside who looked.
 */
export function emergencyRoutes(app: FastifyInstance, given: EmergencyRoutes): void {
  findRoute(app, given);
  openRoute(app, given);
}

/** Whom a whole name belongs to. It has a pace and leaves a line in the log, since a name that is found tells of a record. */
function findRoute(app: FastifyInstance, { store, door, whoIs, guard }: EmergencyRoutes): void {
  const response = { 200: z.unknown(), 401: refused, 403: refused, 429: refused };
  app
    .withTypeProvider<ZodTypeProvider>()
    .post(
      "/api/emergency/find",
      { schema: { summary: "Find a person by the whole name, in an emergency", body: findInEmergency, response } },
      async (request, reply) => {
        const who = await whoIs(request);
        if (who === null) return sayNo(reply, 401, notSignedIn);
        if (who.as !== "professional") return sayNo(reply, 403, onlyProfessionals);
        if (!guard.mayFindInEmergency(reply, who)) return reply;
        const named = await store.peopleNamed(who.site, request.body.name.replaceAll(/\s+/g, " "));
        const people = await Promise.all(
          named.map(async ({ partyId, name }) => {
            const subject = partyId as SubjectId;
            const { record } = await door.held(who.site, subject);
            return { subject, name, bornIn: record.person.introduced?.bornOn?.slice(0, 4) ?? null, seq: record.seq };
          }),
        );
        const found = people.flatMap(({ seq, ...person }) => (seq > 0 ? [person] : []));
        request.log.warn(
          { event: "emergency_search", party: who.party, found: found.length },
          "looked for in an emergency",
        );
        return reply.send({ people: found } satisfies FoundInEmergency);
      },
    );
}

function openRoute(app: FastifyInstance, given: EmergencyRoutes): void {
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
