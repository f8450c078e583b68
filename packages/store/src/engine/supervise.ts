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

/** More ends than this within the window mean that starting again does not help. */
const mostEnds = 5;
const windowMs = 60_000;
/** Pauses between tries to start; together they leave some minutes to free a full disk. */
const pausesMs = [0, 500, 1000, 2000, 5000, 10_000, 20_000, 30_000, 30_000, 30_000];

/**
 * Keeps a database running: when it ends while we work, starts it again, and says so. The pools find it again by themselves.
 * Gives up when it keeps ending, or can't be started for some minutes.
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
    const recent = ends.filter((at) => endedAt - at < windowMs).length;
    if (recent > mostEnds) return log({ event: "database_given_up", attempts: recent - 1, reason });
    const started = await startAgain(start, stopping.signal, log);
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

/** @returns undefined when it could not be started, or when we are stopping. */
async function startAgain<R extends Running>(
  start: () => Promise<R>,
  stopping: AbortSignal,
  log: Log,
): Promise<{ readonly running: R; readonly attempt: number } | undefined> {
  let reason = "";
  for (const [index, pauseMs] of pausesMs.entries()) {
    await pause(pauseMs, stopping);
    if (stopping.aborted) return undefined;
    try {
      return { running: await start(), attempt: index + 1 };
    } catch (error) {
      reason = error instanceof Error ? error.message : String(error);
      log({ event: "database_start_failed", attempt: index + 1, reason });
    }
  }
  log({ event: "database_given_up", attempts: pausesMs.length, reason });
  return undefined;
}

function pause(ms: number, stopping: AbortSignal): Promise<void> {
  return new Promise((resume) => {
    const timer = setTimeout(resume, ms);
    stopping.addEventListener("abort", () => {
      clearTimeout(timer);
      resume();
    });
  });
}
