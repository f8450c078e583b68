import { postedEntries, refused } from "@aimwell/contract";
import type { Instant, PartyId, SiteId, SubjectId } from "@aimwell/domain";
import { keepable } from "@aimwell/domain/schemas";
import type { Store } from "@aimwell/store";
import type { FastifyInstance } from "fastify";
import type { ZodTypeProvider } from "fastify-type-provider-zod";
import { z } from "zod";
import type { WriteDoor } from "../door/write-door.ts";
import type { Guard } from "../guard/guard.ts";
import type { RecordPages } from "../read/record-page.ts";
import { seenAs, subjectsOfReader } from "../read/seen-as.ts";
import type { SignedIn, WhoIs } from "../sign-in/signed-in.ts";
import { notSignedIn, notYours, sayNo } from "./refusal-reply.ts";

export interface RecordRoutes {
  readonly store: Store;
  readonly door: WriteDoor;
  readonly pages: RecordPages;
  readonly whoIs: WhoIs;
  readonly guard: Guard;
  readonly looked: LookNotes;
  readonly now: () => Instant;
}

const subjectParam = z.object({ subject: z.uuid().transform((text) => text as string as SubjectId) });

/** The write door and the reads of one record. */
export function recordRoutes(app: FastifyInstance, given: RecordRoutes): void {
  const routes = routesOf(app);
  writeRoute(routes, given);
  pageRoute(routes, given);
  valuesRoute(routes, given);
  looksRoute(routes, given);
  panelRoute(routes, given);
}

type Routes = ReturnType<typeof routesOf>;
const routesOf = (app: FastifyInstance) => app.withTypeProvider<ZodTypeProvider>();

function writeRoute(routes: Routes, { door, whoIs, guard }: RecordRoutes): void {
  const description =
    "Takes drafts of entries and measurements, each with an id that its author made, so that sending twice is harmless. Each gets its own answer.";
  const response = { 200: postedEntries, 400: refused, 401: refused, 429: refused };
  routes.post(
    "/api/entries",
    { schema: { summary: "Add to records: the one write door", description, response } },
    async (request, reply) => {
      const who = await whoIs(request);
      if (who === null) return sayNo(reply, 401, notSignedIn);
      if (!guard.mayWrite(reply, who)) return reply;
      const posted = await door.post({ party: who.party, role: who.as, site: who.site }, request.body);
      // Our own answer needs no check against its own schema on its way out.
      return reply.serializer(JSON.stringify).send(posted);
    },
  );
}

function pageRoute(routes: Routes, { pages, whoIs, looked }: RecordRoutes): void {
  const querystring = z.object({ after: z.coerce.number().int().min(0).default(0) });
  routes.get(
    "/api/subjects/:subject/record",
    { schema: { summary: "One record on one page", params: subjectParam, querystring } },
    async (request, reply) => {
      const who = await whoIs(request);
      if (who === null) return sayNo(reply, 401, notSignedIn);
      const { subject } = request.params;
      const etag = request.headers["if-none-match"];
      const answer = await pages.page({ reader: who, subject, after: request.query.after, etag });
      if (answer.came === "not-yours") return sayNo(reply, 404, notYours);
      looked.note(who, subject);
      // The phone keeps its own copy and asks with its own tag: a browser's cache would hand it to the next who signs in here.
      reply.header("etag", answer.etag);
      if (answer.came === "unchanged") return reply.code(304).send();
      return reply.type("application/json; charset=utf-8").send(answer.text);
    },
  );
}

const span = z.object({
  measure: keepable(z.string().max(80)),
  from: z.iso.datetime({ offset: true }).default("1900-01-01T00:00:00Z"),
  until: z.iso.datetime({ offset: true }).default("2200-01-01T00:00:00Z"),
});

function valuesRoute(routes: Routes, { store, whoIs, now }: RecordRoutes): void {
  routes.get(
    "/api/subjects/:subject/measurements",
    { schema: { summary: "One measure's values in a span of time", params: subjectParam, querystring: span } },
    async (request, reply) => {
      const who = await whoIs(request);
      if (who === null) return sayNo(reply, 401, notSignedIn);
      const { subject } = request.params;
      const seen = await seenAs(store, who, subject, now());
      if (seen === null) return sayNo(reply, 404, notYours);
      const scopes = seen.scopes === "all" ? ("all" as const) : seen.scopes.split(",");
      const sight = { sites: [who.site], subjects: [subject], party: who.party, scopes, isDoor: false };
      return reply.send({ values: await store.values(sight, { site: who.site, subject, ...request.query }) });
    },
  );
}

function looksRoute(routes: Routes, { store, whoIs }: RecordRoutes): void {
  routes.get(
    "/api/subjects/:subject/looks",
    { schema: { summary: "Who looked at this record", params: subjectParam } },
    async (request, reply) => {
      const who = await whoIs(request);
      if (who === null) return sayNo(reply, 401, notSignedIn);
      const { subject } = request.params;
      // Only the person whose record it is reads who looked.
      if ((who.party as string) !== (subject as string)) return sayNo(reply, 404, notYours);
      const looks = await store.looks(who.site, subject);
      const emergencies = await store.emergencyLooks(who.site, subject);
      return reply.send({
        looks: looks.map(({ by, name, asRole, at }) => ({ by, name, as: asRole, at })),
        emergencies,
      });
    },
  );
}

function panelRoute(routes: Routes, { store, whoIs, now }: RecordRoutes): void {
  routes.get("/api/panel", { schema: { summary: "One row a person whom you work with" } }, async (request, reply) => {
    const who = await whoIs(request);
    if (who === null) return sayNo(reply, 401, notSignedIn);
    if (who.as !== "professional") return sayNo(reply, 404, notYours);
    const subjects = await subjectsOfReader(store, who, now());
    const rows = await store.panel(who.site, who.party, subjects);
    return reply.type("application/json; charset=utf-8").send(`{"rows":[${rows.join(",")}]}`);
  });
}

/** Notes who looked at whose record, once an hour for each reader; one's own look is not noted. */
export class LookNotes {
  readonly #store: Store;
  readonly #now: () => Instant;
  readonly #noted = new Set<string>();

  constructor(store: Store, now: () => Instant) {
    this.#store = store;
    this.#now = now;
  }

  note(who: SignedIn, subject: SubjectId): void {
    if ((who.party as string) === (subject as string)) return;
    const at = this.#now();
    const key = `${who.site}/${subject}/${who.party}/${at.slice(0, 13)}`;
    if (this.#noted.has(key)) return;
    if (this.#noted.size > 50_000) this.#noted.clear();
    this.#noted.add(key);
    const look: { site: SiteId; subject: SubjectId; party: PartyId; asRole: string; at: string } = {
      site: who.site,
      subject,
      party: who.party,
      asRole: who.as,
      at,
    };
    // The page does not wait for the note; when the database is away, the next look within the hour notes it.
    this.#store.noteLook(look).catch(() => this.#noted.delete(key));
  }
}
