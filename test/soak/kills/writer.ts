import type { Dice } from "@aimwell/domain/histories";

/** Somebody who is signed in and writes to one record, from one or several devices. */
export interface Seat {
  readonly party: string;
  readonly as: "person" | "professional";
  readonly cookie: string;
  readonly subject: string;
  readonly measure: string;
}

/** One thing that a device has to bring: it stays in the outbox until the server has said that it is there. */
export interface Item {
  readonly kind: "entry" | "measurement";
  readonly id: string;
  readonly subject: string;
  /** Words of their own, or a value: by it a second copy under another id would show. */
  readonly says: string | number;
  readonly sent: Readonly<Record<string, unknown>>;
}

/** What the server may answer about one item. */
interface Outcome {
  readonly outcome: "accepted" | "already" | "refused";
  readonly id: string;
  readonly code?: string;
}

export interface WriterAsked {
  readonly seat: Seat;
  readonly device: number;
  readonly dice: Dice;
  /** Where the server is now: it keeps its address over every death. */
  readonly address: string;
}

const patienceMs = 15_000;
const pause = (ms: number) => new Promise((resume) => setTimeout(resume, ms));

/**
 * A device as the phone's outbox works: ids are made here, what is sent stays until it is confirmed, and what was not
 * answered is sent again as it was. It now and then repeats what was confirmed, and now and then hangs up on its own request.
 */
export class Writer {
  readonly #asked: WriterAsked;
  #outbox: readonly Item[] = [];
  readonly confirmed: Item[] = [];
  readonly wrong: string[] = [];
  /** When the newest request that was confirmed had been sent. */
  servedAt = 0;
  #made = 0;
  retries = 0;
  repeats = 0;

  constructor(asked: WriterAsked) {
    this.#asked = asked;
  }

  get isDone(): boolean {
    return this.#outbox.length === 0;
  }

  /** Writes until told to stop; then only until everything that was begun is confirmed. */
  async write(goesOn: () => boolean, until: number): Promise<void> {
    while (goesOn() || !this.isDone) {
      if (performance.now() > until) {
        this.wrong.push(`${this.#outbox.length} items were not confirmed in time`);
        return;
      }
      if (this.isDone) this.#outbox = this.#fresh();
      await this.#sendOutbox();
      if (goesOn() && this.confirmed.length > 0 && this.#asked.dice.onceIn(10)) await this.#repeat();
    }
  }

  async #sendOutbox(): Promise<void> {
    const sentAt = performance.now();
    const outcomes = await this.#post(this.#outbox);
    if (outcomes === null) {
      this.retries += 1;
      await pause(20 + this.#asked.dice.below(150));
      return;
    }
    for (const item of this.#outbox) {
      const outcome = outcomes.get(item.id);
      if (outcome?.outcome === "accepted" || outcome?.outcome === "already") this.confirmed.push(item);
      else this.wrong.push(`${item.kind} ${item.id} was ${outcome?.outcome ?? "not answered"}: ${outcome?.code ?? ""}`);
    }
    this.#outbox = [];
    this.servedAt = sentAt;
  }

  /** What was confirmed is there: asked again, the server says so and adds nothing. */
  async #repeat(): Promise<void> {
    const item = this.#asked.dice.of(this.confirmed);
    const outcomes = await this.#post([item]);
    if (outcomes === null) return;
    this.repeats += 1;
    const outcome = outcomes.get(item.id)?.outcome;
    if (outcome !== "already")
      this.wrong.push(`${item.kind} ${item.id} was confirmed, and is ${outcome} when repeated`);
  }

  /** @returns null when no answer came that settles anything: the same goes out again. */
  async #post(items: readonly Item[]): Promise<ReadonlyMap<string, Outcome> | null> {
    const { address, seat, dice } = this.#asked;
    const sentOf = (kind: Item["kind"]) => items.filter((item) => item.kind === kind).map(({ sent }) => sent);
    const hangsUpMs = dice.onceIn(25) ? 1 + dice.below(20) : patienceMs;
    try {
      const answer = await fetch(`${address}/api/entries`, {
        method: "POST",
        headers: { "content-type": "application/json", cookie: seat.cookie },
        body: JSON.stringify({ drafts: sentOf("entry"), measurements: sentOf("measurement") }),
        signal: AbortSignal.timeout(hangsUpMs),
      });
      const text = await answer.text();
      if (answer.status === 200) return outcomesIn(text);
      if (![429, 503].includes(answer.status)) this.wrong.push(`status ${answer.status}: ${text.slice(0, 200)}`);
      return null;
    } catch (error) {
      if (error instanceof SyntaxError) throw error;
      return null;
    }
  }

  #fresh(): readonly Item[] {
    const { dice } = this.#asked;
    const entries = Array.from({ length: dice.below(3) }, () => this.#entry());
    const measurements = Array.from({ length: dice.below(3) }, () => this.#measurement());
    const items = [...entries, ...measurements];
    return items.length === 0 ? [this.#entry()] : items;
  }

  #entry(): Item {
    const { seat } = this.#asked;
    const id = this.#id();
    const says = `device ${this.#asked.device} brings number ${this.#made}`;
    const body = { kind: "burden", title: "Getting there", words: says, weight: 3 };
    const at = new Date().toISOString();
    const sent = { id, subject: seat.subject, type: "life.noted", by: seat.party, as: seat.as, at, body };
    return { kind: "entry", id, subject: seat.subject, says, sent };
  }

  #measurement(): Item {
    const { seat } = this.#asked;
    const id = this.#id();
    // A value that no other device and no other number brings.
    const says = this.#asked.device * 1_000_000 + this.#made;
    const taken = { takenAt: new Date().toISOString(), value: says };
    const sent = { id, subject: seat.subject, measure: seat.measure, by: seat.party, as: seat.as, ...taken };
    return { kind: "measurement", id, subject: seat.subject, says, sent };
  }

  #id(): string {
    this.#made += 1;
    const hex = (number: number, digits: number) => number.toString(16).padStart(digits, "0");
    const now = hex(Date.now(), 12);
    return `${now.slice(0, 8)}-${now.slice(8)}-7000-a000-${hex(this.#asked.device, 4)}${hex(this.#made, 8)}`;
  }
}

function outcomesIn(text: string): ReadonlyMap<string, Outcome> {
  const posted = JSON.parse(text) as Readonly<Record<"entries" | "measurements", readonly Outcome[]>>;
  return new Map([...posted.entries, ...posted.measurements].map((outcome) => [outcome.id, outcome]));
}
