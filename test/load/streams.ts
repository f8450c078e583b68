import { Agent, type IncomingMessage, request } from "node:http";
import type { Clinic, Sitting } from "./clinic.ts";
import { Times } from "./figures.ts";

/** Where a record stands after something was saved. */
export interface Place {
  readonly seq: number;
  readonly measured: number;
}

const keyOf = (subject: string, { seq, measured }: Place) => `${subject}/${seq}-${measured}`;

/** Live connections of screens that are open, and how long news takes to them. */
export class Streams {
  readonly #address: URL;
  readonly #sittings: readonly Sitting[];
  readonly #agent = new Agent({ maxSockets: Number.POSITIVE_INFINITY });
  readonly #open = new Set<IncomingMessage>();
  /** When an entry was sent, by its place; and what was heard before its sender had the answer. */
  readonly #sentAt = new Map<string, number>();
  readonly #early = new Map<string, number[]>();
  heard = new Times();
  /** Streams that the server ended while nobody asked it to. */
  ended = 0;
  #isClosing = false;

  constructor(address: string, { people, professionals }: Clinic) {
    this.#address = new URL(address);
    this.#sittings = [...professionals, ...people];
  }

  get count(): number {
    return this.#open.size;
  }

  /** Opens more until there are so many: of everyone in turn, as people have a phone and a few tabs. */
  async openUpTo(count: number): Promise<void> {
    while (this.#open.size < count) {
      const more = Math.min(50, count - this.#open.size);
      const from = this.#open.size;
      await Promise.all(Array.from({ length: more }, (_, at) => this.#openOne(from + at)));
    }
  }

  /** Something was acknowledged. */
  saved(subject: string, place: Place, sentAt: number): void {
    const key = keyOf(subject, place);
    for (const at of this.#early.get(key) ?? []) this.heard.add(at - sentAt);
    this.#early.delete(key);
    this.#sentAt.set(key, sentAt);
    if (this.#sentAt.size > 5000) this.#forgetOldest();
  }

  startAnew(): void {
    this.heard = new Times();
    this.#early.clear();
  }

  close(): void {
    this.#isClosing = true;
    for (const stream of this.#open) stream.destroy();
    this.#agent.destroy();
  }

  #forgetOldest(): void {
    const [oldest] = this.#sentAt.keys();
    if (oldest !== undefined) this.#sentAt.delete(oldest);
  }

  #openOne(at: number): Promise<void> {
    const by = this.#sittings[at % this.#sittings.length];
    const { hostname, port } = this.#address;
    const headers = { cookie: by?.cookie, "x-forwarded-for": by?.from };
    return new Promise((resolve, reject) => {
      const going = request({ hostname, port, path: "/api/live", headers, agent: this.#agent }, (stream) => {
        if (stream.statusCode !== 200) return reject(new Error(`Expected a stream, but ${stream.statusCode} came.`));
        this.#open.add(stream);
        stream.on("data", (part: Buffer) => this.#hear(part.toString()));
        stream.on("error", () => {});
        stream.on("close", () => {
          this.#open.delete(stream);
          if (!this.#isClosing) this.ended += 1;
        });
        resolve();
      });
      going.on("error", reject);
      going.end();
    });
  }

  #hear(text: string): void {
    const now = performance.now();
    for (const [, subject = "", seq, measured] of text.matchAll(/"subject":"([^"]+)","seq":(\d+),"measured":(\d+)/g)) {
      const key = keyOf(subject, { seq: Number(seq), measured: Number(measured) });
      const sentAt = this.#sentAt.get(key);
      if (sentAt !== undefined) this.heard.add(now - sentAt);
      else if (this.#early.size < 5000) this.#early.set(key, [...(this.#early.get(key) ?? []), now]);
    }
  }
}
