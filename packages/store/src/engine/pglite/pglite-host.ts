import { Duplex } from "node:stream";
import { Worker } from "node:worker_threads";
import { StorageError } from "../storage-error.ts";
import type { Running } from "../supervise.ts";
import type { FromWorker, ToWorker } from "./pglite-worker.ts";

/** PGlite in its thread, as something that the `pg` driver can connect to. */
export interface PgliteHost extends Running {
  readonly syncsPerCommit: number;
  /** A connection for the driver. Opening another one ends the one before. */
  connect(): Duplex;
}

export async function startPglite(folder: string): Promise<PgliteHost> {
  const worker = new Worker(new URL("./pglite-worker.ts", import.meta.url), { workerData: { folder } });
  const ended = new Promise<string>((settle) => {
    worker.once("error", (error) => settle(error instanceof Error ? error.message : String(error)));
    worker.once("exit", (code) => settle(`its thread ended with ${code}`));
  });
  const tell = (message: ToWorker): void => worker.postMessage(message);
  const { promise: ready, resolve: isReady } = Promise.withResolvers<number>();
  const { promise: closed, resolve: isClosed } = Promise.withResolvers<void>();
  let newest = 0;
  let open: Wire | undefined;
  worker.on("message", (message: FromWorker) => {
    if (message.kind === "ready") isReady(message.syncsPerCommit);
    else if (message.kind === "closed") isClosed();
    else if (message.connection === newest) open?.push(message.bytes);
  });
  let hasEnded = false;
  void ended.then((reason) => {
    hasEnded = true;
    open?.destroy(refused(reason));
  });
  const notReady = async (): Promise<never> => {
    throw new StorageError({ code: "database_did_not_start", reason: await ended });
  };
  const syncsPerCommit = await Promise.race([ready, notReady()]);
  return {
    syncsPerCommit,
    ended,
    connect() {
      open?.destroy();
      newest += 1;
      const connection = newest;
      open = new Wire((bytes) => tell({ kind: "bytes", connection, bytes }));
      if (hasEnded) open.destroy(refused("its thread has ended"));
      return open;
    },
    async stop() {
      tell({ kind: "close" });
      await Promise.race([closed, ended]);
      await worker.terminate();
    },
  };
}

/** Named as the system names a server that is not there, so that the pool tries again. */
function refused(reason: string): Error {
  return Object.assign(new Error(reason), { code: "ECONNREFUSED" });
}

/** One end of the wire, with what the driver expects of a socket. */
class Wire extends Duplex {
  readonly #send: (bytes: Uint8Array) => void;

  constructor(send: (bytes: Uint8Array) => void) {
    super();
    this.#send = send;
  }

  connect(): this {
    queueMicrotask(() => this.emit("connect"));
    return this;
  }

  setNoDelay(): this {
    return this;
  }

  setKeepAlive(): this {
    return this;
  }

  ref(): this {
    return this;
  }

  unref(): this {
    return this;
  }

  override _read(): void {}

  override _write(bytes: Buffer, _encoding: string, done: () => void): void {
    this.#send(bytes);
    done();
  }

  override _writev(chunks: readonly { readonly chunk: Buffer }[], done: () => void): void {
    this.#send(Buffer.concat(chunks.map(({ chunk }) => chunk)));
    done();
  }

  override _final(done: () => void): void {
    this.push(null);
    done();
  }
}
