import { Agent, request } from "node:http";
import type { Asked, Day } from "./day.ts";
import { Times } from "./figures.ts";
import type { Place } from "./streams.ts";

/** What a stretch of load came to. */
export interface Driven {
  readonly seconds: number;
  readonly answered: number;
  readonly byKind: ReadonlyMap<string, Times>;
  readonly statuses: ReadonlyMap<string, number>;
  /** How often it was sent away without being told when to come back. */
  readonly withoutTime: number;
}
export interface Saved {
  readonly subject: string;
  readonly id: string;
  readonly is: "entry" | "measurement";
}
interface Answer {
  readonly status: number;
  readonly retryAfter: number;
  readonly text: string;
}

/** Sends a day's requests: as fast as answers come, or at a pace that does not wait for them. */
export class Driver {
  readonly #address: URL;
  readonly #agent: Agent;
  readonly #day: Day;
  /** Everything that was acknowledged, over all stretches. */
  readonly saved: Saved[] = [];
  /** Told of what was acknowledged: whose, where the record stands after it, and when it was sent. */
  onSaved: ((subject: string, place: Place, sentAt: number) => void) | null = null;
  readonly faults: string[] = [];

  constructor(address: string, day: Day, atOnce: number) {
    this.#address = new URL(address);
    this.#agent = new Agent({ keepAlive: true, maxSockets: atOnce, scheduling: "lifo" });
    this.#day = day;
  }

  /** So many askers, each with the next request as soon as the last one is answered: what the server can carry. */
  async asFastAsItGoes(askers: number, seconds: number): Promise<Driven> {
    const tally = new Tally();
    const began = performance.now();
    const end = began + seconds * 1000;
    const asker = async (): Promise<void> => {
      while (performance.now() < end) await this.#send(this.#day.next(), performance.now(), tally);
    };
    await Promise.all(Array.from({ length: askers }, asker));
    return tally.driven((performance.now() - began) / 1000);
  }

  /** So many a second, whether answers come or not; times count from when each was due. */
  async atPace(perSecond: number, seconds: number): Promise<Driven> {
    const tally = new Tally();
    const began = performance.now();
    const going = new Set<Promise<void>>();
    const all = Math.round(perSecond * seconds);
    for (let sent = 0; sent < all; ) {
      const due = Math.min(all, Math.floor(((performance.now() - began) / 1000) * perSecond));
      for (; sent < due; sent += 1) {
        const one = this.#send(this.#day.next(), began + (sent / perSecond) * 1000, tally);
        going.add(one);
        void one.then(() => going.delete(one));
      }
      await new Promise((resume) => setTimeout(resume, 2));
    }
    await Promise.all(going);
    return tally.driven((performance.now() - began) / 1000);
  }

  close(): void {
    this.#agent.destroy();
  }

  async #send(asked: Asked, due: number, tally: Tally): Promise<void> {
    const sentAt = performance.now();
    let answer: Answer;
    try {
      answer = await this.#answer(asked);
    } catch (error) {
      tally.count(error instanceof Error && "code" in error ? String(error.code) : String(error));
      return;
    }
    tally.took(asked, answer, performance.now() - due);
    if (answer.status === 200) this.#learn(asked, answer.text, sentAt);
    else if (![304, 429, 503].includes(answer.status)) this.#fault(asked, answer);
  }

  #fault({ kind, path }: Asked, { status, text }: Answer): void {
    if (this.faults.length < 20) this.faults.push(`${kind} ${path}: ${status} ${text.slice(0, 300)}`);
  }

  #learn(asked: Asked, text: string, sentAt: number): void {
    const { person, saves } = asked;
    if (person !== undefined) {
      const at = /^\{"subject":"[^"]*","seq":(\d+),"measured":(\d+)/.exec(text);
      // An answer that was overtaken by a later one tells nothing new.
      if (at !== null) {
        person.seq = Math.max(person.seq, Number(at[1]));
        person.measured = Math.max(person.measured, Number(at[2]));
      }
    }
    if (saves.length === 0) return;
    const outcomes = [...text.matchAll(/"outcome":"(\w+)","id":"([^"]+)","seq":(\d+)/g)];
    const accepted = new Map(
      outcomes.flatMap(([, is, id = "", seq]) => (is === "accepted" ? [[id, Number(seq)]] : [])),
    );
    for (const each of saves) {
      const seq = accepted.get(each.id);
      if (seq === undefined) this.#fault(asked, { status: 200, retryAfter: 0, text });
      else this.saved.push(each);
    }
    const [entry, value] = ["entry", "measurement"].map((kind) => saves.find(({ is }) => is === kind));
    // Only what brought both an entry and a value tells the whole place of the record after it.
    if (entry === undefined || value === undefined) return;
    const place = { seq: accepted.get(entry.id) ?? 0, measured: accepted.get(value.id) ?? 0 };
    this.onSaved?.(entry.subject, place, sentAt);
  }

  #answer({ by, path, body, etag }: Asked): Promise<Answer> {
    const { hostname, port } = this.#address;
    const headers = {
      ...{ cookie: by.cookie, "x-forwarded-for": by.from },
      ...(etag === undefined ? {} : { "if-none-match": etag }),
      ...(body === undefined ? {} : { "content-type": "application/json", "content-length": Buffer.byteLength(body) }),
    };
    const method = body === undefined ? "GET" : "POST";
    return new Promise((resolve, reject) => {
      const going = request({ hostname, port, method, path, headers, agent: this.#agent }, (response) => {
        const parts: Buffer[] = [];
        response.on("data", (part: Buffer) => parts.push(part));
        response.on("error", reject);
        response.on("end", () =>
          resolve({
            status: response.statusCode ?? 0,
            retryAfter: Number(response.headers["retry-after"] ?? 0),
            text: Buffer.concat(parts).toString(),
          }),
        );
      });
      going.on("error", reject);
      going.end(body);
    });
  }
}

class Tally {
  readonly #byKind = new Map<string, Times>();
  readonly #statuses = new Map<string, number>();
  #withoutTime = 0;

  took({ kind }: Asked, { status, retryAfter }: Answer, ms: number): void {
    this.count(String(status));
    if (status === 503 || status === 429) {
      if (!(retryAfter > 0)) this.#withoutTime += 1;
      return;
    }
    const times = this.#byKind.get(kind) ?? new Times();
    times.add(ms);
    this.#byKind.set(kind, times);
  }

  count(status: string): void {
    this.#statuses.set(status, (this.#statuses.get(status) ?? 0) + 1);
  }

  driven(seconds: number): Driven {
    let answered = 0;
    for (const times of this.#byKind.values()) answered += times.count;
    return { seconds, answered, byKind: this.#byKind, statuses: this.#statuses, withoutTime: this.#withoutTime };
  }
}
