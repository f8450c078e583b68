import type { Engine } from "@aimwell/store";
import type { FastifyInstance } from "fastify";
import { Gauge, Histogram, Registry } from "prom-client";
import type { WriteDoor } from "../door/write-door.ts";
import type { News } from "../live/news.ts";
import { sayNo } from "./refusal-reply.ts";

export interface HealthRoutes {
  readonly engine: Engine;
  readonly news: News;
  readonly door: Pick<WriteDoor, "kept">;
}

/** Whether the process lives, whether it can serve, and its figures. None of them says anything about a person. */
export function healthRoutes(app: FastifyInstance, given: HealthRoutes): void {
  app.get("/healthz", { schema: { summary: "The process lives" } }, async () => ({ status: "alive" }));

  app.get("/readyz", { schema: { summary: "The database answers" } }, async (_, reply) => {
    try {
      await given.engine.application.query({ text: "select 1 as ready" });
    } catch {
      const words =
        "The database can't be reached just now. Nothing that was confirmed is lost. Try again in a moment.";
      return sayNo(reply.header("retry-after", "2"), 503, { code: "database_away", words });
    }
    return reply.send({ status: "ready", engine: given.engine.name, durability: given.engine.durability });
  });

  const registry = new Registry();
  const seconds = new Histogram({
    name: "aimwell_request_seconds",
    help: "How long requests took, by route and status.",
    labelNames: ["route", "status"],
    registers: [registry],
  });
  new Gauge({
    name: "aimwell_live_streams",
    help: "Live streams that are open.",
    registers: [registry],
    collect() {
      this.set(given.news.count);
    },
  });
  new Gauge({
    name: "aimwell_records_held_characters",
    help: "Characters of records in memory; what is made of them takes some 2.5 bytes for each. It is bounded.",
    registers: [registry],
    collect() {
      this.set(given.door.kept.characters);
    },
  });
  const timers = new Map<string, { observe(seconds: number): void }>();
  app.addHook("onResponse", (request, reply, next) => {
    const route = request.routeOptions.url ?? "none";
    const status = String(reply.statusCode);
    const timer = timers.get(`${status} ${route}`) ?? seconds.labels(route, status);
    timers.set(`${status} ${route}`, timer);
    timer.observe(reply.elapsedTime / 1000);
    next();
  });
  app.get("/metrics", { schema: { hide: true } }, async (request, reply) => {
    // Figures are for the machine's own keeper: whoever comes from elsewhere is told that there is nothing.
    const isForwarded = ["forwarded", "x-forwarded-for", "x-real-ip", "via"].some((name) => name in request.headers);
    if (isForwarded || !["127.0.0.1", "::1", "::ffff:127.0.0.1"].includes(request.ip)) {
      return sayNo(reply, 404, { code: "not_found", words: "There is nothing at this address." });
    }
    return reply.type(registry.contentType).send(await registry.metrics());
  });
}
