import { loadedSeries, loadSeries, refused, sentenceOf, seriesProblemInWords } from "@aimwell/contract";
import { countBehind, type LocalDate, type MeasureId, readSeries, teamValueRefusal } from "@aimwell/domain";
import type { FastifyInstance } from "fastify";
import type { ZodTypeProvider } from "fastify-type-provider-zod";
import type { WriteDoor } from "../../door/write-door.ts";
import type { Guard } from "../../guard/guard.ts";
import { sayNo } from "../../routes/refusal-reply.ts";
import { onTheTeam, type TeamRoutes } from "../team-routes.ts";
import { byDay, planSeries } from "./load-series.ts";

export interface SeriesRoutes extends TeamRoutes {
  readonly door: WriteDoor;
  readonly guard: Guard;
}

/** How many problems one answer tells; a file with more has most likely another shape. */
const mostProblems = 50;

/** Loads a series from a spreadsheet: read whole, refused by line, and written through the one write door. */
export function seriesRoutes(app: FastifyInstance, given: SeriesRoutes): void {
  const { teams, door, guard, now } = given;
  const response = { 200: loadedSeries, 400: refused, 401: refused, 404: refused, 422: refused, 429: refused };
  app
    .withTypeProvider<ZodTypeProvider>()
    .post(
      "/api/team/series",
      { schema: { summary: "Load a series of one of the team's own measures", body: loadSeries, response } },
      async (request, reply) => {
        const who = await onTheTeam(given, request, reply);
        if (who === null || !guard.mayWrite(reply, who)) return reply;
        const { csv, isRehearsal } = request.body;
        const id = request.body.measure as MeasureId;
        const held = await teams.of(who.site);
        const measure = held.record.measure.measures.get(id);
        if (measure === undefined) return sayNo(reply, 422, noOf({ code: "measure_unknown", measure: id }));
        const no = teamValueRefusal(held.record, measure);
        if (no !== null) return sayNo(reply, 422, noOf(no));
        const today = now().slice(0, 10) as LocalDate;
        const read = readSeries(csv, { measure, today });
        if (!read.ok) {
          const problems = read.refusal.map((problem) => ({ ...problem, words: seriesProblemInWords(problem) }));
          const words = `Nothing was taken in: ${problems.length} ${problems.length === 1 ? "line needs" : "lines need"} a look.`;
          return sayNo(reply, 422, {
            code: "series_not_readable",
            words,
            facts: { problems: problems.slice(0, mostProblems) },
          });
        }
        const of = countBehind(measure);
        const known = async (asked: MeasureId) => byDay(await teams.values(who.site, asked));
        const plan = planSeries(held.subject, who, {
          ...{ measure: id, values: await known(id), rows: read.value, now: now() },
          of: of === null ? null : { measure: of, values: await known(of) },
        });
        if (isRehearsal) return plan.loaded;
        const poster = { party: who.party, role: who.as, site: who.site };
        const outcomes = await door.take(poster, [], plan.measurements);
        const refusal = [...outcomes.values()].find(({ outcome }) => outcome === "refused");
        if (refusal?.outcome === "refused") return sayNo(reply, 422, refusal);
        return plan.loaded;
      },
    );
}

const noOf = (refusal: Parameters<typeof sentenceOf>[0]) => ({ code: refusal.code, words: sentenceOf(refusal) });
