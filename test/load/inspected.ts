/** A running Node process as its inspector shows it: here only for what it holds in memory. */
export class Inspected {
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, (said: unknown) => void>();
  #asked = 0;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.addEventListener("message", ({ data }) => {
      const { id, result } = JSON.parse(String(data)) as { readonly id?: number; readonly result?: unknown };
      if (id === undefined) return;
      this.#waiting.get(id)?.(result);
      this.#waiting.delete(id);
    });
  }

  /** @param address - as Node says it: `ws://127.0.0.1:…`. */
  static async at(address: string): Promise<Inspected> {
    const socket = new WebSocket(address);
    await new Promise((resolve, reject) => {
      socket.addEventListener("open", resolve, { once: true });
      socket.addEventListener("error", reject, { once: true });
    });
    return new Inspected(socket);
  }

  /** A process that is being looked into waits for that to end before it ends itself. */
  close(): void {
    this.#socket.close();
  }

  /** The heap after a full collection, and what lies outside of it, in MB. */
  async heldMb(): Promise<number> {
    await this.#ask("HeapProfiler.collectGarbage");
    const usage = (await this.#ask("Runtime.getHeapUsage")) as Readonly<Record<string, number>>;
    const bytes = (usage["usedSize"] ?? 0) + (usage["backingStorageSize"] ?? 0);
    return Math.round(bytes / 1024 / 1024);
  }

  #ask(method: string): Promise<unknown> {
    this.#asked += 1;
    const id = this.#asked;
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve);
      this.#socket.send(JSON.stringify({ id, method }));
    });
  }
}
