import type { MeetingPage, TeamForMe } from "@aimwell/contract";
import {
  type LocalDate,
  mayOnTeam,
  meetingAgenda,
  nextRoles,
  type PanelRow,
  seenFrictions,
  shownThemes,
  themeCells,
} from "@aimwell/domain";
import type { Store } from "@aimwell/store";
import type { FastifyInstance } from "fastify";
import { notSignedIn, sayNo } from "../routes/refusal-reply.ts";
import { askedOfMe } from "./asked-of-me.ts";
import { onTheTeam, type TeamRoutes } from "./team-routes.ts";

export interface MeetingRoutes extends TeamRoutes {
  readonly store: Pick<Store, "site" | "partiesOfKind" | "summaries" | "quotable">;
}

/** The first day that no longer belongs to the month of the themes' cells. */
const afterThemes = "1970-02-01" as LocalDate;

/** What a meeting needs besides the board and the wall, and what everyone may know of the team. */
export function meetingRoutes(app: FastifyInstance, given: MeetingRoutes): void {
  meetingRoute(app, given);
  forMeRoute(app, given);
}

function meetingRoute(app: FastifyInstance, given: MeetingRoutes): void {
  const { teams, store, smallestGroup, now } = given;
  app.get("/api/team/meeting", { schema: { summary: "What a team meeting needs" } }, async (request, reply) => {
    const who = await onTheTeam(given, request, reply);
    if (who === null) return reply;
    const { record } = await teams.of(who.site);
    const { measure, month } = themeCells;
    const cells = await store.summaries({
      ...{ site: who.site, measures: [measure], from: month, until: afterThemes, strata: "all" },
    });
    // What people let be quoted was put together by the domain, and kept as text.
    const rows = await store.quotable(who.site);
    const quotable = rows.flatMap((line) => (JSON.parse(line) as Pick<PanelRow, "quotable">).quotable);
    const today = now().slice(0, 10) as LocalDate;
    const page: MeetingPage = {
      ...shownThemes(cells, quotable, { smallestGroup, today }),
      ...{ agenda: meetingAgenda(record, today), nextRoles: nextRoles(record), smallestGroup },
    };
    return reply.type("application/json; charset=utf-8").send(JSON.stringify(page));
  });
}

function forMeRoute(app: FastifyInstance, { teams, whoIs, now }: MeetingRoutes): void {
  const summary = "What everyone may know of the team, and say to it";
  app.get("/api/team/for-me", { schema: { summary } }, async (request, reply) => {
    const who = await whoIs(request);
    if (who === null) return sayNo(reply, 401, notSignedIn);
    const { record, subject } = await teams.of(who.site);
    const page: TeamForMe = {
      subject,
      purpose: record.purpose.stated.at(-1)?.words ?? null,
      replyHours: record.standard.replyTime?.hours ?? null,
      frictions: seenFrictions(record.friction, who.party).filter(({ isMine }) => isMine),
      ...askedOfMe(record, who, now()),
      may: mayOnTeam(record, { party: who.party, role: who.as }),
    };
    return reply.type("application/json; charset=utf-8").send(JSON.stringify(page));
  });
}
