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

/** One caller's connection, kept from one volley to the next as a browser keeps it. */
class Caller {
  readonly #socket: Socket;
  readonly #answers = new Answers();
  #left: Iterator<Buffer> = [][Symbol.iterator]();
  #done: () => void = () => {};
  #failed: (error: Error) => void = () => {};
  isOpen = true;

  constructor({ hostname, port }: URL) {
    const onread = {
      buffer: Buffer.alloc(64 * 1024),
      callback: (count: number, buffer: Uint8Array) => this.#read(Buffer.from(buffer.buffer, buffer.byteOffset, count)),
    };
    this.#socket = connect({ host: hostname, port: Number(port), noDelay: true, onread });
    this.#socket.on("error", (error) => this.#failed(error));
    this.#socket.on("close", () => {
      this.isOpen = false;
      this.#failed(new Error("Expected the connection to stay open."));
    });
  }

  /** Sends one request after the other, each when the one before is answered. */
  send(requests: readonly Buffer[]): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#left = requests[Symbol.iterator]();
      this.#done = resolve;
      this.#failed = reject;
      this.#next();
    });
  }

  #next(): void {
    const { value, done } = this.#left.next();
    if (done === true) this.#done();
    else this.#socket.write(value);
  }

  #read(piece: Buffer): boolean {
    try {
      if (this.#answers.add(piece)) this.#next();
    } catch (error) {
      this.#socket.destroy(error instanceof Error ? error : new Error(String(error)));
    }
    return true;
  }
}

const callers = new Map<string, Caller[]>();

/** As many open connections to an address as there are lanes. */
function callersOf(url: URL, count: number): readonly Caller[] {
  const open = (callers.get(url.host) ?? []).filter(({ isOpen }) => isOpen);
  while (open.length < count) open.push(new Caller(url));
  callers.set(url.host, open);
  return open.slice(0, count);
}

async function fired({ address, lanes }: Volley): Promise<Fired> {
  const url = new URL(address);
  const requests = lanes.map((shots) => shots.map((shot) => bytesOf(shot, url.host)));
  const open = callersOf(url, lanes.length);
  const began = performance.now();
  try {
    await Promise.all(open.map((caller, at) => caller.send(requests[at] ?? [])));
  } catch (error) {
    return { error: String(error) };
  }
  return { rate: lanes.flat().length / ((performance.now() - began) / 1000) };
}

parentPort?.on("message", (volley: Volley) => {
  void fired(volley).then((answer) => parentPort?.postMessage(answer));
});
