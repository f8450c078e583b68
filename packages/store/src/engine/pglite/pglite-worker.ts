import { parentPort, workerData } from "node:worker_threads";
import type { PGlite } from "@electric-sql/pglite";
import { openDurablePglite } from "./durable-pglite.ts";
import { gatherRequests, simpleQuery, welcome } from "./frontend-messages.ts";

/** What the worker is told: bytes of a driver's connection, a new connection, or to close. */
export type ToWorker =
  | { readonly kind: "bytes"; readonly connection: number; readonly bytes: Uint8Array }
  | { readonly kind: "close" };

export type FromWorker =
  | { readonly kind: "ready"; readonly syncsPerCommit: number }
  | { readonly kind: "bytes"; readonly connection: number; readonly bytes: Uint8Array }
  | { readonly kind: "closed" };

/**
 * Speaks PostgreSQL's protocol over PGlite's one session, in a thread of its own: a long query then holds up other queries, but
 * not the server. A new connection is the old session washed clean, so there may be one at a time.
 */
async function serve(
  folder: string,
  tell: (message: FromWorker) => void,
): Promise<(message: ToWorker) => Promise<void>> {
  const { database, syncsPerCommit } = await openDurablePglite(folder);
  tell({ kind: "ready", syncsPerCommit });
  let current = 0;
  let requests = gatherRequests();
  return async (message) => {
    if (message.kind === "close") {
      await database.close();
      return tell({ kind: "closed" });
    }
    const { connection, bytes } = message;
    if (connection < current) return; // the last words of a connection that was given up
    if (connection > current) {
      current = connection;
      requests = gatherRequests();
    }
    for (const request of requests.take(bytes)) {
      if (request.kind === "end") continue;
      if (request.kind === "startup") await wash(database);
      const answer = request.kind === "startup" ? welcome() : await database.execProtocolRaw(request.bytes);
      tell({ kind: "bytes", connection, bytes: answer });
    }
  };
}

async function wash(database: PGlite): Promise<void> {
  for (const text of ["rollback", "reset session authorization", "discard all"]) {
    await database.execProtocolRaw(simpleQuery(text));
  }
}

function folderFrom(data: unknown): string {
  if (typeof data === "object" && data !== null && "folder" in data && typeof data.folder === "string")
    return data.folder;
  throw new Error("expected the database's folder");
}

const port = parentPort;
if (port === null) throw new Error("this file runs as a worker thread");
const handle = await serve(folderFrom(workerData), (message) => port.postMessage(message));
let work = Promise.resolve();
port.on("message", (message: ToWorker) => {
  work = work.then(() => handle(message));
});
