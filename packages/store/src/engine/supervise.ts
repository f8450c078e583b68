import type { Log } from "./event.ts";

/** A process or a thread that a database runs in. */
export interface Running {
  /** Settles with a few plain words when it has ended, for whatever reason. */
  readonly ended: Promise<string>;
  stop(): Promise<void>;
}

export interface Supervised<R extends Running> {
  /** The one that runs now, or the last that did. */
  current(): R;
  stop(): Promise<void>;
}

/** More ends than this within the window mean that starting again at once does not help: each further one waits longer. */
const mostEnds = 5;
const windowMs = 60_000;
/** Pauses between tries to start; the last one is kept to for as long as it takes. */
const pausesMs = [0, 500, 1000, 2000, 5000, 10_000, 20_000, 30_000];

/**
 * Keeps a database running: when it ends while we work, starts it again, and says so. The pools find it again by themselves.
 * It never gives up: a disk that was full for an hour and is free again needs nobody to start anything.
 */
export function supervise<R extends Running>(first: R, start: () => Promise<R>, log: Log): Supervised<R> {
  let running = first;
  let restarting: Promise<void> = Promise.resolve();
  const stopping = new AbortController();
  const ends: number[] = [];

  const restart = async (reason: string): Promise<void> => {
    log({ event: "database_stopped", reason });
    const endedAt = performance.now();
    ends.push(endedAt);
    const recent = ends.filter((at) => endedAt - at < windowMs);
    ends.splice(0, ends.length, ...recent);
    const patience = Math.max(0, recent.length - mostEnds);
    const started = await startAgain(start, patience, stopping.signal, log);
    if (started === undefined) return;
    running = started.running;
    watch(running);
    const ms = Math.round(performance.now() - endedAt);
    log({ event: "database_restarted", attempt: started.attempt, ms });
  };
  const watch = (one: R): void => {
    void one.ended.then((reason) => {
      if (!stopping.signal.aborted) restarting = restart(reason);
    });
  };
  watch(first);
  return {
    current: () => running,
    async stop() {
      stopping.abort();
      await restarting;
      await running.stop();
    },
  };
}

/**
 * @param patience - how many of the pauses are passed over: that many ends too many came before.
 * @returns undefined when we are stopping.
 */
async function startAgain<R extends Running>(
  start: () => Promise<R>,
  patience: number,
  stopping: AbortSignal,
  log: Log,
): Promise<{ readonly running: R; readonly attempt: number } | undefined> {
  for (let attempt = 1; ; attempt += 1) {
    await pause(pauseMs(patience + attempt - 1), stopping);
    if (stopping.aborted) return undefined;
    try {
      return { running: await start(), attempt };
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      log({ event: "database_start_failed", attempt, reason });
    }
  }
}

const pauseMs = (at: number): number => pausesMs[Math.min(at, pausesMs.length - 1)] ?? 0;

function pause(ms: number, stopping: AbortSignal): Promise<void> {
  return new Promise((resume) => {
    const timer = setTimeout(resume, ms);
    stopping.addEventListener("abort", () => {
      clearTimeout(timer);
      resume();
    });
  });
}
