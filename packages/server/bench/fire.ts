import { connect, type Socket } from "node:net";
import { parentPort, workerData } from "node:worker_threads";
import type { Shot } from "./harness.ts";

const { address, lanes } = workerData as { readonly address: string; readonly lanes: readonly (readonly Shot[])[] };
const { hostname, port, host } = new URL(address);
const blank = "\r\n\r\n";

/** A request as bytes. Speaking HTTP by hand costs the machine little, so that the figure is the server's. */
function bytesOf({ path, method, cookie, body = "" }: Shot): Buffer {
  const head = [`${method} ${path} HTTP/1.1`, `host: ${host}`, `cookie: ${cookie}`];
  const length = Buffer.byteLength(body);
  const more = length === 0 ? [] : ["content-type: application/json", `content-length: ${length}`];
  return Buffer.from(`${[...head, ...more].join("\r\n")}${blank}${body}`);
}

/** Reads one answer: its head, then as many bytes as the head says. */
class Answers {
  #pieces: Buffer[] = [];
  #got = 0;
  #wanted = Number.POSITIVE_INFINITY;

  /** @returns whether the answer is whole now; throws when it is not a 200. */
  add(piece: Buffer): boolean {
    this.#pieces.push(piece);
    this.#got += piece.length;
    if (this.#wanted === Number.POSITIVE_INFINITY) this.#readHead();
    if (this.#got < this.#wanted) return false;
    this.#pieces = [];
    this.#got = 0;
    this.#wanted = Number.POSITIVE_INFINITY;
    return true;
  }

  #readHead(): void {
    const all = this.#pieces.length === 1 ? this.#pieces[0] : Buffer.concat(this.#pieces);
    const end = all?.indexOf(blank) ?? -1;
    if (all === undefined || end === -1) return;
    const head = all.toString("latin1", 0, end);
    if (!head.startsWith("HTTP/1.1 200")) throw new Error(`Expected 200, but this came: ${head.split("\r\n")[0]}`);
    const length = /content-length: (\d+)/i.exec(head)?.[1];
    if (length === undefined) throw new Error("Expected a content-length in the answer.");
    this.#wanted = end + blank.length + Number(length);
  }
}

function lane(requests: readonly Buffer[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket: Socket = connect({ host: hostname, port: Number(port), noDelay: true });
    const answers = new Answers();
    let next = 0;
    const send = () => {
      const request = requests[next++];
      if (request !== undefined) socket.write(request);
      else socket.end(resolve);
    };
    socket.on("connect", send);
    socket.on("error", reject);
    socket.on("data", (piece: Buffer) => {
      try {
        if (answers.add(piece)) send();
      } catch (error) {
        socket.destroy(error instanceof Error ? error : new Error(String(error)));
      }
    });
  });
}

const requests = lanes.map((shots) => shots.map(bytesOf));
const began = performance.now();
await Promise.all(requests.map(lane));
const seconds = (performance.now() - began) / 1000;
parentPort?.postMessage(lanes.reduce((sum, shots) => sum + shots.length, 0) / seconds);
