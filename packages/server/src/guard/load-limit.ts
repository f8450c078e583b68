import type { FastifyInstance, FastifyReply } from "fastify";
import { sayNo } from "../routes/refusal-reply.ts";

/** How much a server takes on before it sends new requests away. */
export interface LoadBounds {
  /** Requests under way at once, in all, however fast it is. */
  readonly underWay: number;
  /** How long those who are taken on may have to wait behind the others, in milliseconds: a slow server takes on fewer. */
  readonly waitMs: number;
  /** How late the event loop may run, smoothed, in milliseconds. */
  readonly lateMs: number;
}

const usual: LoadBounds = { underWay: 400, waitMs: 2000, lateMs: 500 };
const tickMs = 100;
/** One long piece of work is no load: lateness counts when it lasts over several ticks. */
const weight = 0.3;
/** So many are always taken on: behind so few nobody waits long, and how fast it goes can't be told from fewer. */
const fewUnderWay = 32;
/** How fast it goes is told from some seconds, so that one slow answer does not look like a slow server. */
const paceWeight = 0.05;

/** How the server is must be told just then, files cost little and a half loaded page helps nobody, and a stream waits. */
const isAlwaysTaken = (url: string) => !url.startsWith("/api/") || url === "/api/live";

/** How loaded this process is, from what is under way and from how late its own clock ticks. */
export class Load {
  readonly #bounds: LoadBounds;
  #underWay = 0;
  #lateMs = 0;
  /** Requests that were over since the last tick, and how many a second are when there is more than enough to do. */
  #over = 0;
  #perSecond: number;

  constructor(bounds: LoadBounds = usual) {
    this.#bounds = bounds;
    this.#perSecond = (bounds.underWay * 1000) / bounds.waitMs;
  }

  get isTooMuch(): boolean {
    return this.#underWay >= this.most || this.#lateMs > this.#bounds.lateMs;
  }

  /** How many it takes on just now: as many as it gets done within the time that anybody may have to wait. */
  get most(): number {
    const { underWay, waitMs } = this.#bounds;
    return Math.min(underWay, Math.max(fewUnderWay, Math.floor((this.#perSecond * waitMs) / 1000)));
  }

  get underWay(): number {
    return this.#underWay;
  }

  /** A request is taken on. @returns what to call once when it is over. */
  take(): () => void {
    this.#underWay += 1;
    let isOver = false;
    return () => {
      if (isOver) return;
      isOver = true;
      this.#underWay -= 1;
      this.#over += 1;
    };
  }

  /** The clock ticked so much later than it should have. */
  ticked(lateMs: number): void {
    const late = Math.max(0, lateMs);
    this.#lateMs += weight * (late - this.#lateMs);
    // With little to do the pace is that of those who ask, and says nothing about the server.
    if (this.#underWay >= fewUnderWay / 2) {
      this.#perSecond += paceWeight * ((this.#over * 1000) / (tickMs + late) - this.#perSecond);
    }
    this.#over = 0;
  }
}

/**
 * Sends new requests away with 503 and a time to come back while there is too much to do, before anything of them is read.
 * What was taken on is always finished, so that those who are in are answered in time and nobody's words are half saved.
 */
export function limitLoad(app: FastifyInstance, bounds?: LoadBounds): Load {
  const load = new Load(bounds);
  let expected = performance.now() + tickMs;
  const clock = setInterval(() => {
    const now = performance.now();
    load.ticked(now - expected);
    expected = now + tickMs;
  }, tickMs).unref();
  app.addHook("onClose", async () => clearInterval(clock));
  app.addHook("onRequest", (request, reply, next) => {
    if (isAlwaysTaken(request.url)) return next();
    // Those who are sent away together don't come back together.
    if (load.isTooMuch) return void sayBusy(reply, 2 + Math.floor(Math.random() * 4));
    // The socket closes for every answer and for everyone who leaves before it.
    reply.raw.on("close", load.take());
    next();
  });
  return load;
}

/** Sends somebody away for so many seconds. */
export function sayBusy(reply: FastifyReply, seconds: number) {
  return sayNo(reply.header("retry-after", String(seconds)), 503, busy);
}

const busy = {
  code: "busy",
  words: "Many people use Aimwell just now. Nothing is lost: what you typed is still with you. Try again in a moment.",
} as const;
