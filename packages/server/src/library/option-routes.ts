import {
  type AimId,
  aboutOf,
  type Entry,
  effectCells,
  fold,
  type Instant,
  type LocalDate,
  type Look,
  optionsPage,
  type SubjectId,
  type Summary,
} from "@aimwell/domain";
import { keepable } from "@aimwell/domain/schemas";
import { isAimDomainId } from "@aimwell/library";
import type { Library } from "@aimwell/library/evidence";
import type { Store } from "@aimwell/store";
import type { FastifyInstance } from "fastify";
import type { ZodTypeProvider } from "fastify-type-provider-zod";
import { z } from "zod";
import type { HeldRecord } from "../door/held-record.ts";
import type { WriteDoor } from "../door/write-door.ts";
import { seenAs } from "../read/seen-as.ts";
import type { LookNotes } from "../routes/record-routes.ts";
import { notSignedIn, notYours, sayNo } from "../routes/refusal-reply.ts";
import type { WhoIs } from "../sign-in/signed-in.ts";
import type { SiteContexts } from "./site-contexts.ts";

export interface OptionRoutes {
  readonly store: Store;
  readonly door: WriteDoor;
  readonly whoIs: WhoIs;
  readonly looked: LookNotes;
  readonly contexts: SiteContexts;
  readonly library: Library;
  /** Fewer other people than this are never shown: those who talk look at one screen. */
  readonly smallestGroup: number;
  readonly now: () => Instant;
}

const params = z.object({ subject: z.uuid().transform((text) => text as string as SubjectId) });
const querystring = z.object({
  aim: z.uuid().transform((text) => text.toLowerCase() as AimId),
  /** Parts of life, with commas; without, as the person said, or guessed from the aim's words. */
  domains: z
    .string()
    .max(400)
    .transform((text) => text.split(",").filter(isAimDomainId))
    .optional(),
  /** The sequence number of the record at an earlier look: what changed since is told. */
  since: z.coerce.number().int().min(1).optional(),
  /** The person's own risk, in (0, 1), from a calculator or a record, and the condition that it is about. */
  risk: z.coerce.number().gt(0).lt(1).optional(),
  riskOf: keepable(z.string().min(1).max(200)).optional(),
});

/** What options are made of: whoever may not read all of it gets none of it. */
const needed = ["aim", "life", "plan", "decision"];
const mayReadAll = (scopes: string): boolean =>
  scopes === "all" || needed.every((scope) => scopes.split(",").includes(scope));

/** All that the site learned of effects: it has no month, and its cells are read whole. */
const learnedCells = {
  measures: [effectCells.measure],
  from: effectCells.month,
  until: "1970-02-01" as LocalDate,
  strata: "all",
} as const;

/** The record as it was at an earlier look, and when that was; null when it was empty then. */
function recordAt(held: HeldRecord, since: number): { readonly record: Look["record"]; readonly at: Instant } | null {
  const entries = held.lines.filter(({ seq }) => seq <= since).map(({ line }) => JSON.parse(line) as Entry);
  const last = entries.at(-1);
  return last === undefined ? null : { record: fold(entries), at: last.recordedAt };
}

/** The option screen's data in one request. */
export function optionRoutes(app: FastifyInstance, given: OptionRoutes): void {
  const { store, door, whoIs, looked, contexts, now } = given;
  const description =
    "Options for an aim: matched with life and place, each with its sheet, its reasons, what would have to change and the work that it would add. An order for talk; it recommends nothing.";
  const summary = "Everything that the option screen shows";
  app
    .withTypeProvider<ZodTypeProvider>()
    .get(
      "/api/subjects/:subject/options",
      { schema: { summary, description, params, querystring } },
      async (request, reply) => {
        const who = await whoIs(request);
        if (who === null) return sayNo(reply, 401, notSignedIn);
        const { subject } = request.params;
        const seen = await seenAs(store, who, subject, now());
        if (seen === null || !mayReadAll(seen.scopes)) return sayNo(reply, 404, notYours);
        const [held, site, cells] = await Promise.all([
          door.held(who.site, subject, seen),
          contexts.of(who.site),
          store.summaries({ site: who.site, ...learnedCells }),
        ]);
        const { since } = request.query;
        const earlier = since === undefined ? null : recordAt(held, since);
        const before =
          earlier === null ? undefined : { record: earlier.record, site: await contexts.of(who.site, earlier.at) };
        const page = pageOf(request.query, { record: held.record, site, since: before, cells }, given);
        if (page === null) return sayNo(reply, 404, notYours);
        looked.note(who, subject);
        return reply.send({ seq: held.head.seq, ...page });
      },
    );
}

type Query = z.output<typeof querystring>;

/** The page for one aim; null for an aim that is not in the record. */
function pageOf(
  { aim: id, domains, risk, riskOf }: Query,
  { cells, ...looks }: Look & { readonly since: Look | undefined; readonly cells: readonly Summary[] },
  { library, now, smallestGroup }: Pick<OptionRoutes, "library" | "now" | "smallestGroup">,
) {
  const aim = looks.record.aim.aims.get(id);
  if (aim === undefined) return null;
  const about = aboutOf(aim, library, domains);
  const ownRisk = risk === undefined || riskOf === undefined ? undefined : { risk, condition: riskOf };
  const learnedHere = { cells, smallestGroup };
  return optionsPage({ ...looks, aim: id, about, library, now: now(), ownRisk, learnedHere });
}
