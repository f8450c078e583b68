import type { LiveNews } from "@aimwell/contract";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { sayBusy } from "../guard/load-limit.ts";
import { tooMany } from "../guard/too-many.ts";
import { notSignedIn, sayNo } from "../routes/refusal-reply.ts";
import type { SignedIn, WhoIs } from "../sign-in/signed-in.ts";
import { type News, othersListen, staffListeners } from "./news.ts";
import { OpenStreams, type StreamBounds } from "./open-streams.ts";
import { writeOrCut } from "./write-or-cut.ts";

const beatMilliseconds = 20_000;

export interface LiveRoutes {
  readonly news: News;
  readonly whoIs: WhoIs;
  /** A stream ends with the session that it was opened in. */
  readonly whenEnded: (request: FastifyRequest, ended: () => void) => () => void;
  readonly bounds?: StreamBounds | undefined;
}

/** Live updates as server-sent events: one stream a reader, for all records that the reader may see. */
export function liveRoutes(app: FastifyInstance, given: LiveRoutes): void {
  const streams = new OpenStreams(given.bounds);
  app.get("/api/live", { schema: { summary: "Live news of records (server-sent events)" } }, async (request, reply) => {
    const who = await given.whoIs(request);
    if (who === null) return sayNo(reply, 401, notSignedIn);
    const no = streams.refusal(who.party);
    if (no === "too-many-of-one") return tooMany(reply, 60);
    if (no === "too-many") return sayBusy(reply, 30);
    reply.hijack();
    open(given, streams, { request, reply, who });
  });
  // A graceful stop ends the streams first, or the server would wait for them.
  app.addHook("preClose", async () => streams.endAll());
}

interface Opening {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly who: SignedIn;
}

function open({ news, whenEnded }: LiveRoutes, streams: OpenStreams, { request, reply, who }: Opening): void {
  const stream = reply.raw;
  stream.writeHead(200, {
    "content-type": "text/event-stream",
    "cache-control": "no-store, no-transform",
    "x-content-type-options": "nosniff",
    "x-accel-buffering": "no",
  });
  // When a server starts again, not all of its readers come back in the same second.
  stream.write(`retry: ${1000 + Math.round(Math.random() * 3000)}\n\n`);
  const write = (text: string): void => writeOrCut(stream, text);
  const hear = (told: LiveNews): void => write(frameOf(told));
  const heard = [who.party, who.as === "professional" ? staffListeners : othersListen];
  const stops = heard.map((name) => news.listen(who.site, name, hear));
  const beat = setInterval(() => write(": still here\n\n"), beatMilliseconds);
  const end = () => {
    clearInterval(beat);
    for (const stop of stops) stop();
    forget();
    closed();
    stream.end();
  };
  const forget = whenEnded(request, end);
  const closed = streams.opened(who.party, end);
  stream.on("close", end);
}

const frames = new WeakMap<LiveNews, string>();

/** The same text for everyone who hears it. */
function frameOf(news: LiveNews): string {
  const known = frames.get(news);
  if (known !== undefined) return known;
  const frame = `event: news\ndata: ${JSON.stringify(news)}\n\n`;
  frames.set(news, frame);
  return frame;
}
