import { connect, createServer, type Server, type Socket } from "node:net";

/** Which moment of an append's commit the wire breaks at. */
export type Break =
  /** The commit arrives and holds; its answer is lost. */
  | "after the commit"
  /** The commit never arrives: the database takes the append back. */
  | "before the commit";

/** A wire between us and a PostgreSQL, that tests break as networks do. */
export interface Wire {
  readonly port: number;
  /** Breaks one connection at the next commit of an append. @returns when it has broken. */
  breakNextAppend(at: Break): Promise<void>;
  /** How much later everything arrives from now on, each way, in milliseconds. */
  delay(ms: number): void;
  /** All connections break, and new ones are refused, until it is mended. */
  cut(): void;
  /** Nothing arrives any more and nothing is closed, as when a cable is pulled, until it is mended. */
  freeze(): void;
  mend(): void;
  close(): Promise<void>;
}

/** @param socket - the path of PostgreSQL's socket. */
export async function openWire(socket: string): Promise<Wire> {
  const lines = new Set<Line>();
  const state: State = { delayMs: 0, isCut: false, isFrozen: false, breakAt: null };
  const server = createServer((near) => {
    if (state.isCut) {
      near.destroy();
      return;
    }
    const line = new Line(near, connect(socket), state);
    lines.add(line);
    near.on("close", () => lines.delete(line));
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const end = () => {
    for (const line of [...lines]) line.end();
  };
  return {
    port: portOf(server),
    breakNextAppend: (at) =>
      new Promise((broken) => {
        state.breakAt = { at, broken };
      }),
    delay(ms) {
      state.delayMs = ms;
    },
    cut() {
      state.isCut = true;
      end();
    },
    freeze() {
      state.isFrozen = true;
    },
    mend() {
      state.isCut = false;
      state.isFrozen = false;
      for (const line of lines) line.thaw();
    },
    async close() {
      end();
      await new Promise((closed) => server.close(closed));
    },
  };
}

function portOf(server: Server): number {
  const at = server.address();
  if (at === null || typeof at === "string") throw new TypeError("Expected a port, but the system gave none.");
  return at.port;
}

interface State {
  delayMs: number;
  isCut: boolean;
  isFrozen: boolean;
  breakAt: { readonly at: Break; readonly broken: () => void } | null;
}

/** One connection: what the driver says, and what PostgreSQL answers. */
class Line {
  readonly #near: Socket;
  readonly #far: Socket;
  readonly #state: State;
  #isAppending = false;
  #answerIsLost: (() => void) | null = null;
  #frozen: (() => void)[] = [];

  constructor(near: Socket, far: Socket, state: State) {
    this.#near = near;
    this.#far = far;
    this.#state = state;
    near.on("data", (bytes: Buffer) => this.#arrives(() => this.#said(bytes)));
    far.on("data", (bytes: Buffer) => this.#arrives(() => this.#answered(bytes)));
    for (const one of [near, far]) {
      // A broken connection ends the other side too; whoever waits there hears of it by that.
      one.on("error", () => this.end());
      one.on("close", () => this.#arrives(() => this.end()));
    }
  }

  end(): void {
    this.#near.destroy();
    this.#far.destroy();
  }

  /** What was held up arrives, in its order. */
  thaw(): void {
    const held = this.#frozen;
    this.#frozen = [];
    for (const arrive of held) arrive();
  }

  #arrives(arrive: () => void): void {
    const pass = () => {
      if (this.#state.isFrozen) this.#frozen.push(arrive);
      else arrive();
    };
    if (this.#state.delayMs === 0) pass();
    else setTimeout(pass, this.#state.delayMs);
  }

  #said(bytes: Buffer): void {
    if (bytes.includes("begin")) this.#isAppending = false;
    // Every append is a prepared statement whose name begins so.
    if (bytes.includes("append")) this.#isAppending = true;
    const { breakAt } = this.#state;
    if (breakAt !== null && this.#isAppending && bytes.includes("commit")) {
      this.#state.breakAt = null;
      if (breakAt.at === "before the commit") {
        this.end();
        breakAt.broken();
        return;
      }
      this.#answerIsLost = breakAt.broken;
    }
    if (!this.#far.destroyed) this.#far.write(bytes);
  }

  #answered(bytes: Buffer): void {
    if (this.#answerIsLost !== null) {
      this.end();
      this.#answerIsLost();
      return;
    }
    if (!this.#near.destroyed) this.#near.write(bytes);
  }
}
