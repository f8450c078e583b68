import type pg from "pg";
import type { Log } from "./event.ts";

/**
 * A connection that breaks raises an error of its own, beside the one of the statement it served. Unheard, it would end the
 * process, so every connection is listened to from its first moment.
 */
export function watchConnections(connections: pg.Pool, log: Log): void {
  connections.on("connect", (client) => {
    client.on("error", (error) => log({ event: "connection_lost", reason: error.message }));
  });
  // The pool tells the same again for a connection that was idle. It was logged above, and the pool has let it go.
  connections.on("error", () => undefined);
}
