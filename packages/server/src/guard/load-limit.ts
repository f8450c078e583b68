import type { FastifyInstance } from "fastify";
import { sayNo } from "../routes/refusal-reply.ts";

/** How much a server takes on before it sends new requests away. */
export interface LoadBounds {
  /** Requests under way at once, in all: those who wait behind so many would wait too long. */
  readonly underWay: number;
  /** How late the event loop may run, smoothed, in milliseconds. */
  readonly lateMs: number;
}

const usual: LoadBounds = { underWay: 400, lateMs: 500 };
const tickMs = 100;
/** One long piece of work is no load: lateness counts when it lasts over several ticks. */
const weight = 0.3;

/** How the server is must be told just then, files cost little and a half loaded page helps nobody, and a stream waits. */
const isAlwaysTaken = (url: string) => !url.startsWith("/api/") || url === "/api/live";

/** How loaded this process is, from what is under way and from how late its own clock ticks. */
export class Load {
  readonly #bounds: LoadBounds;
  #underWay = 0;
  #lateMs = 0;

  constructor(bounds: LoadBounds = usual) {
    this.#bounds = bounds;
  }

  get isTooMuch(): boolean {
    return this.#underWay >= this.#bounds.underWay || this.#lateMs > this.#bounds.lateMs;
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
    };
  }

  /** The clock ticked so much later than it should have. */
  ticked(lateMs: number): void {
    this.#lateMs += weight * (Math.max(0, lateMs) - this.#lateMs);
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
    if (load.isTooMuch) return void sayNo(reply.header("retry-after", "2"), 503, busy);
    // The socket closes for every answer and for everyone who leaves before it.
    reply.raw.once("close", load.take());
    next();
  });
  return load;
}

const busy = {
  code: "busy",
  words: "Many people use Aimwell just now. Nothing is lost: what you typed is still with you. Try again in a moment.",
} as const;
