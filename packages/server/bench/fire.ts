import { connect, type Socket } from "node:net";
import { parentPort } from "node:worker_threads";
import type { Fired, Shot, Volley } from "./shot.ts";

const blank = "\r\n\r\n";
const ok = Buffer.from("HTTP/1.1 200");
const lengthHeader = "content-length: ";

/** A request as bytes. Speaking HTTP by hand costs the machine little, so that the figure is the server's. */
function bytesOf({ path, method, cookie, body = "" }: Shot, host: string): Buffer {
  const head = [`${method} ${path} HTTP/1.1`, `host: ${host}`, `cookie: ${cookie}`];
  const length = Buffer.byteLength(body);
  const more = length === 0 ? [] : ["content-type: application/json", `content-length: ${length}`];
  return Buffer.from(`${[...head, ...more].join("\r\n")}${blank}${body}`);
}

/** How many bytes an answer has, from its first piece; none while the head is not whole. Throws when it is not a 200. */
function sizeOf(piece: Buffer): number | undefined {
  const end = piece.indexOf(blank);
  if (end === -1) return undefined;
  if (!piece.subarray(0, ok.length).equals(ok)) {
    throw new Error(`Expected 200, but this came: ${piece.toString("latin1", 0, piece.indexOf("\r\n"))}`);
  }
  const at = piece.indexOf(lengthHeader);
  if (at === -1 || at > end) throw new Error("Expected a content-length in the answer.");
  const length = Number(piece.toString("latin1", at + lengthHeader.length, piece.indexOf("\r\n", at)));
  return end + blank.length + length;
}

/** Reads answers, one after the other: a head, then as many bytes as it says. */
class Answers {
  #begun: Buffer | null = null;
  #left = 0;

  /** @returns whether the answer is whole now; throws when it is not a 200. */
  add(piece: Buffer): boolean {
    if (this.#left === 0) {
      const all = this.#begun === null ? piece : Buffer.concat([this.#begun, piece]);
      const size = sizeOf(all);
      this.#begun = size === undefined ? Buffer.from(all) : null;
      this.#left = size === undefined ? 0 : size - all.length;
      return size !== undefined && this.#left === 0;
    }
    this.#left -= piece.length;
    return this.#left === 0;
  }
}

function lane({ hostname, port }: URL, requests: readonly Buffer[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const answers = new Answers();
    let next = 0;
    const send = () => {
      const request = requests[next++];
      if (request !== undefined) socket.write(request);
      else socket.end(resolve);
    };
    const read = (count: number, buffer: Uint8Array): boolean => {
      try {
        if (answers.add(Buffer.from(buffer.buffer, buffer.byteOffset, count))) send();
      } catch (error) {
        socket.destroy(error instanceof Error ? error : new Error(String(error)));
      }
      return true;
    };
    const onread = { buffer: Buffer.alloc(64 * 1024), callback: read };
    const socket: Socket = connect({ host: hostname, port: Number(port), noDelay: true, onread });
    socket.on("connect", send);
    socket.on("error", reject);
  });
}

async function fired({ address, lanes }: Volley): Promise<Fired> {
  const url = new URL(address);
  const requests = lanes.map((shots) => shots.map((shot) => bytesOf(shot, url.host)));
  const began = performance.now();
  try {
    await Promise.all(requests.map((each) => lane(url, each)));
  } catch (error) {
    return { error: String(error) };
  }
  return { rate: lanes.flat().length / ((performance.now() - began) / 1000) };
}

parentPort?.on("message", (volley: Volley) => {
  void fired(volley).then((answer) => parentPort?.postMessage(answer));
});
