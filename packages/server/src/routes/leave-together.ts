import type { ServerResponse } from "node:http";

/**
 * Holds an answer back until this turn of the event loop is over. The callers of one batch are answered in one turn, each
 * after the work that its answer asks for; written one after the other at its end, their answers wake the other side once,
 * where a wake-up for each would cost more than all the rest of the answer.
 */
export function leaveTogether({ socket }: ServerResponse): void {
  if (socket === null) return;
  socket.cork();
  setImmediate(() => socket.uncork());
}
