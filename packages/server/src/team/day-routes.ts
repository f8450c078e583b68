import { dayAsked, type Party, type TeamDayPage } from "@aimwell/contract";
import {
  betweenVisits,
  huddleLine,
  type Instant,
  type LocalDate,
  type PanelRow,
  repeatedReplies,
  tomorrowList,
} from "@aimwell/domain";
import type { Store } from "@aimwell/store";
import type { FastifyInstance } from "fastify";
import type { ZodTypeProvider } from "fastify-type-provider-zod";
import type { PartyNames } from "../read/party-names.ts";
import { subjectsOfReader } from "../read/seen-as.ts";
import { notSignedIn, notYours, sayNo } from "../routes/refusal-reply.ts";
import type { SignedIn, WhoIs } from "../sign-in/signed-in.ts";
import type { TeamRecords } from "./team-records.ts";

export interface DayRoutes {
  readonly teams: TeamRecords;
  readonly store: Pick<Store, "subjectsOf" | "panel">;
  readonly names: PartyNames;
  readonly whoIs: WhoIs;
  readonly now: () => Instant;
}

const dayMilliseconds = 86_400_000;

/** A day by a clock that is so many minutes ahead of UTC, as moments. */
function spanOf(day: LocalDate, minutesEast: number) {
  const from = Date.parse(`${day}T00:00:00Z`) - minutesEast * 60_000;
  const moment = (at: number) => new Date(at).toISOString() as Instant;
  return { day, from: moment(from), until: moment(from + dayMilliseconds) };
}

/** The panel rows of those whom a professional works with now. */
async function rowsOf({ store, now }: DayRoutes, who: SignedIn): Promise<readonly PanelRow[]> {
  const lines = await store.panel(who.site, who.party, await subjectsOfReader(store, who, now()));
  // Panel rows are kept as the text of what the domain computed.
  return lines.map((line) => JSON.parse(line) as PanelRow);
}

async function dayPageOf(
  given: DayRoutes,
  who: SignedIn,
  { day, minutesEast }: { readonly day: LocalDate; readonly minutesEast: number },
): Promise<TeamDayPage> {
  const rows = await rowsOf(given, who);
  const { standard } = (await given.teams.of(who.site)).record;
  const coming = tomorrowList(rows, spanOf(day, minutesEast));
  const bySubject = new Map(rows.map((row) => [row.subject, row]));
  const hours = standard.replyTime?.hours ?? null;
  const huddle = coming.flatMap(({ subject }) => {
    const row = bySubject.get(subject);
    return row === undefined ? [] : [huddleLine(row)];
  });
  const named = new Set(huddle.flatMap(({ doing }) => doing.flatMap(({ by, to }) => [by, to])));
  const parties = await given.names.of(who.site, [...named]);
  return {
    ...{ day, coming, huddle, replyHours: hours, standards: [...standard.standards.values()] },
    between: betweenVisits(rows, { hours, now: given.now() }),
    repeated: repeatedReplies(rows, standard),
    // The store's ids are the record's ids.
    parties: parties.map((row) => ({ id: row.partyId as Party["id"], name: row.name, as: row.kind, is: row.what })),
  };
}

/** A professional's day: who comes, the huddle, and what waits between visits, of those whom the professional works with. */
export function dayRoutes(app: FastifyInstance, given: DayRoutes): void {
  const { whoIs } = given;
  app
    .withTypeProvider<ZodTypeProvider>()
    .get(
      "/api/team/day",
      { schema: { summary: "The day of a professional: who comes, and what waits", querystring: dayAsked } },
      async (request, reply) => {
        const who = await whoIs(request);
        if (who === null) return sayNo(reply, 401, notSignedIn);
        if (who.as !== "professional") return sayNo(reply, 404, notYours);
        const page = await dayPageOf(given, who, request.query);
        return reply.type("application/json; charset=utf-8").send(JSON.stringify(page));
      },
    );
}
