import { timingSafeEqual } from "node:crypto";
import { PassThrough } from "node:stream";
import type { ImportNews } from "@aimwell/contract";
import type { Instant, PartyId, SiteId } from "@aimwell/domain";
import { keepable } from "@aimwell/domain/schemas";
import type { Store } from "@aimwell/store";
import type { FastifyInstance, FastifyRequest } from "fastify";
import type { ZodTypeProvider } from "fastify-type-provider-zod";
import { z } from "zod";
import type { WriteDoor } from "../door/write-door.ts";
import type { Guard } from "../guard/guard.ts";
import type { TheSite } from "../people/the-site.ts";
import { notSignedIn, sayNo } from "../routes/refusal-reply.ts";
import type { SignedIn, WhoIs } from "../sign-in/signed-in.ts";
import { runImport } from "./run-import.ts";

export interface ImportRoutes {
  readonly store: Store;
  readonly door: WriteDoor;
  readonly theSite: TheSite;
  readonly whoIs: WhoIs;
  readonly guard: Guard;
  readonly now: () => Instant;
  /** A command of this machine's account shows it in the header `x-aimwell-command`. */
  readonly commandKey: string;
}

const importBody = z.strictObject({
  files: z
    .array(z.strictObject({ name: keepable(z.string().min(1).max(300)), text: z.string() }))
    .min(1)
    .max(500),
  sender: keepable(z.string().max(200)).default(""),
});
const mostBytes = 64 * 1024 * 1024;

/** Imports FHIR files for a team lead, or for a command on the same machine; the answer tells how it goes, line by line. */
export function importRoutes(app: FastifyInstance, given: ImportRoutes): void {
  const routes = app.withTypeProvider<ZodTypeProvider>();
  routes.post(
    "/api/import",
    { bodyLimit: mostBytes, schema: { summary: "Import FHIR R4 files (team lead)", body: importBody } },
    async (request, reply) => {
      const by = await importer(given, request);
      if (by === "nobody") return sayNo(reply, 401, notSignedIn);
      if (by === "not-lead") {
        return sayNo(reply, 403, { code: "not_allowed", words: "Importing is for the team lead. Ask them to do it." });
      }
      if (by.asks !== null && !given.guard.mayImport(reply, by.asks)) return reply;
      const { store, door } = given;
      const lines = new PassThrough();
      const tell = (news: ImportNews) => lines.write(`${JSON.stringify(news)}\n`);
      const run = {
        store,
        door,
        site: by.site,
        now: given.now(),
        professional: by.professional,
        sender: request.body.sender,
        tell,
      };
      runImport(run, request.body.files).then(
        () => lines.end(),
        (error: unknown) => {
          request.log.error({ err: error }, "import stopped");
          // What went in stands; sending the same files again goes on where this stopped.
          const words = "The import stopped. It is our fault. What came in so far is saved; send the same files again.";
          lines.end(`${JSON.stringify({ news: "stopped", words } satisfies ImportNews)}\n`);
        },
      );
      return reply.type("application/x-ndjson; charset=utf-8").send(lines);
    },
  );
}

interface Importer {
  /** Who is signed in and asks; null for a command of this machine. */
  readonly asks: SignedIn | null;
  readonly site: SiteId;
  readonly professional: { readonly party: PartyId; readonly name: string; readonly profession: string } | null;
}

async function importer(given: ImportRoutes, request: FastifyRequest): Promise<Importer | "nobody" | "not-lead"> {
  const shown = request.headers["x-aimwell-command"];
  if (typeof shown === "string") return isSame(shown, given.commandKey) ? leadOf(given) : "nobody";
  const who = await given.whoIs(request);
  if (who === null) return "nobody";
  if (who.as !== "professional" || !who.isLead) return "not-lead";
  return {
    asks: who,
    site: who.site,
    professional: { party: who.party, name: who.name, profession: who.what ?? who.name },
  };
}

/** The site's first lead, in whose name a command imports. */
export async function leadOf({ store, theSite }: Pick<ImportRoutes, "store" | "theSite">): Promise<Importer> {
  const site = (await theSite.here()).siteId as SiteId;
  const lead = (await store.partiesOfKind(site, "professional")).find((party) => party.isLead);
  if (lead === undefined) return { asks: null, site, professional: null };
  return {
    asks: null,
    site,
    professional: { party: lead.partyId as PartyId, name: lead.name, profession: lead.what ?? lead.name },
  };
}

function isSame(shown: string, key: string): boolean {
  const [one, other] = [Buffer.from(shown), Buffer.from(key)];
  return one.length === other.length && timingSafeEqual(one, other);
}
