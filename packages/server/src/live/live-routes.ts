import type { LiveNews } from "@aimwell/contract";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { notSignedIn, sayNo } from "../routes/refusal-reply.ts";
import type { WhoIs } from "../sign-in/signed-in.ts";
import { type News, staffListeners } from "./news.ts";

const beatMilliseconds = 20_000;

export interface LiveRoutes {
  readonly news: News;
  readonly whoIs: WhoIs;
  /** A stream ends with the session that it was opened in. */
  readonly whenEnded: (request: FastifyRequest, ended: () => void) => () => void;
}

/** Live updates as server-sent events: one stream a reader, for all records that the reader may see. */
export function liveRoutes(app: FastifyInstance, given: LiveRoutes): void {
  const open = new Set<() => void>();
  app.get("/api/live", { schema: { summary: "Live news of records (server-sent events)" } }, async (request, reply) => {
    const who = await given.whoIs(request);
    if (who === null) return sayNo(reply, 401, notSignedIn);
    reply.hijack();
    const stream = reply.raw;
    stream.writeHead(200, {
      "content-type": "text/event-stream",
      "cache-control": "no-store, no-transform",
      "x-content-type-options": "nosniff",
      "x-accel-buffering": "no",
    });
    stream.write("retry: 1000\n\n");
    const hear = (news: LiveNews): void => {
      stream.write(`event: news\ndata: ${JSON.stringify(news)}\n\n`);
    };
    const heard = [who.party, ...(who.as === "professional" ? [staffListeners] : [])];
    const stops = heard.map((name) => given.news.listen(who.site, name, hear));
    const beat = setInterval(() => stream.write(": still here\n\n"), beatMilliseconds);
    const end = () => {
      clearInterval(beat);
      for (const stop of stops) stop();
      forget();
      open.delete(end);
      stream.end();
    };
    const forget = given.whenEnded(request, end);
    open.add(end);
    request.raw.on("close", end);
  });
  // A graceful stop ends the streams first, or the server would wait for them.
  app.addHook("preClose", async () => {
    for (const end of [...open]) end();
  });
}
