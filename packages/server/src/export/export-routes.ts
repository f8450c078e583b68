import { refused } from "@aimwell/contract";
import type { Instant, SubjectId } from "@aimwell/domain";
import { copyOf, type RecordCopy, type Store } from "@aimwell/store";
import type { FastifyInstance } from "fastify";
import type { ZodTypeProvider } from "fastify-type-provider-zod";
import { z } from "zod";
import { notSignedIn, notYours, sayNo } from "../routes/refusal-reply.ts";
import type { SignedIn, WhoIs } from "../sign-in/signed-in.ts";
import { fileOf, forms } from "./copies.ts";

export interface ExportRoutes {
  readonly store: Store;
  readonly whoIs: WhoIs;
  readonly now: () => Instant;
}

const params = z.object({ subject: z.uuid().transform((text) => text as string as SubjectId) });
const querystring = z.object({ form: z.enum(forms).default("page") });

/** The person takes the own record away: as a page to read, as FHIR, or as it stands. Nobody else can. */
export function exportRoutes(app: FastifyInstance, { store, whoIs, now }: ExportRoutes): void {
  const routes = app.withTypeProvider<ZodTypeProvider>();
  routes.get(
    "/api/subjects/:subject/copy",
    {
      config: { rateLimit: { max: 20, timeWindow: "1 minute" } },
      schema: { summary: "Take the own record away", params, querystring, response: { 401: refused, 404: refused } },
    },
    async (request, reply) => {
      const who = await whoIs(request);
      if (who === null) return sayNo(reply, 401, notSignedIn);
      const { subject } = request.params;
      const isOwn = who.as === "person" && (who.party as string) === (subject as string);
      const copy = isOwn ? await copyFor(store, who, subject, now()) : null;
      if (copy === null) return sayNo(reply, 404, notYours);
      const { name, type, text } = fileOf(copy, request.query.form);
      reply.header("content-disposition", `attachment; filename="${name}"`).header("cache-control", "no-store");
      return reply
        .type(type)
        .serializer(String)
        .send(text as never);
    },
  );
}

async function copyFor(store: Store, who: SignedIn, subject: SubjectId, now: Instant): Promise<RecordCopy | null> {
  const record = await store.whole(who.site, subject);
  const site = await store.site(who.site);
  const ids = new Set<string>([subject, ...record.measurements.map(({ byParty }) => byParty)]);
  for (const { line } of record.entries)
    for (const [id] of line.matchAll(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g)) ids.add(id);
  const parties = await store.parties(who.site, [...ids]);
  return copyOf(record, {
    madeAt: now,
    site: { id: who.site, name: site?.name ?? "" },
    subject,
    parties: parties.map(({ partyId, name, kind }) => ({ id: partyId, name, as: kind })),
  });
}
