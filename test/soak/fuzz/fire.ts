import { Agent } from "node:http";
import { type Dice, diceFrom } from "@aimwell/domain/histories";
import { House } from "./house.ts";
import { type Answer, send, sendBytes } from "./send.ts";
import { type Aimed, badBytes, operationsOf, Shots } from "./shots.ts";

export interface Asked {
  readonly address: string;
  readonly seed: number;
  readonly requests: number;
  /** Stops all the same after so long. */
  readonly seconds?: number;
  /** The machine's own key, for the routes that commands use. */
  readonly commandKey: string;
  readonly atOnce?: number;
  /** Told after each thousand. */
  readonly onThousand?: (sent: number) => unknown;
}

/** What came back: how often each status, on how many routes, what was taken in, and everything that may not be. */
export interface Fired {
  readonly sent: number;
  readonly statuses: ReadonlyMap<number, number>;
  readonly routes: number;
  /** Routes that the server names and no request went to. */
  readonly unreached: readonly string[];
  /** Routes that were asked and never said yes, with what they said instead. */
  readonly neverYes: readonly string[];
  /** How many drafts went out in readable requests, and how many of each type were taken in. */
  readonly drafts: number;
  readonly accepted: ReadonlyMap<string, number>;
  /** Why the others were not. */
  readonly refused: ReadonlyMap<string, number>;
  /** How often the server had too much to do for a moment, and said so. */
  readonly sentAway: number;
  /** The slowest answers: how long, and to what. */
  readonly slowest: readonly { readonly ms: number; readonly to: string }[];
  readonly wrong: readonly string[];
}

/** Fires requests at a server that has no site yet, and holds every answer against what an answer may be. */
export async function fire({
  address,
  seed,
  requests,
  commandKey,
  atOnce = 16,
  onThousand,
  seconds,
}: Asked): Promise<Fired> {
  const dice = diceFrom(seed);
  const house = new House(address, dice);
  await house.fill(6);
  const operations = await operationsOf(address);
  const shots = new Shots(house, dice, operations, commandKey);
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  const tally = new Tally();
  let left = requests;
  const until = performance.now() + (seconds ?? Number.POSITIVE_INFINITY) * 1000;
  const shooter = async (): Promise<void> => {
    while (left > 0 && performance.now() < until) {
      left -= 1;
      // Others go on counting while this one waits.
      const sent = requests - left;
      if (sent % 2500 === 0) await house.changeOfPeople();
      if (sent % 1000 === 0) await onThousand?.(sent);
      await (dice.onceIn(50) ? shootBytes(address, dice, tally) : shoot(house, shots.next(), agent, tally));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, shooter));
  agent.destroy();
  const routes = operations.map(({ method, path }) => `${method} ${path}`);
  return { sent: requests - left, unreached: routes.filter((route) => !tally.byRoute.has(route)), ...tally.all };
}

async function shoot(house: House, aimed: Aimed, agent: Agent, tally: Tally): Promise<void> {
  const { shot, route, drafts } = aimed;
  let answer: Answer;
  try {
    answer = await untilTaken(house.address, aimed, agent, tally);
  } catch (error) {
    // A body that is not read to its end may be cut off; the answer is then lost with it.
    const isCut = error instanceof Error && "code" in error && ["ECONNRESET", "EPIPE"].includes(String(error.code));
    if (isCut && (shot.body?.length ?? 0) > 1_000_000) return tally.count(route, 413);
    return tally.isWrong(`${route}: ${String(error)}`);
  }
  tally.count(route, answer.status);
  const why = faultIn(answer, route);
  if (why !== null)
    tally.isWrong(
      `${why}: ${shot.method} ${shot.path.slice(0, 200)} ${excerpt(shot.body)} → ${answer.text.slice(0, 300)}`,
    );
  await follow(house, aimed, answer);
  if (route === "POST /api/entries" && answer.status === 200) learn(house, answer.text, drafts, tally);
}

/** A server that has too much to do says so, and when to come back: whoever asks does that, and asks the same again. */
async function untilTaken(address: string, { shot, route }: Aimed, agent: Agent, tally: Tally): Promise<Answer> {
  for (let times = 0; ; times += 1) {
    const began = performance.now();
    const answer = await send(address, shot, agent);
    tally.took(performance.now() - began, `${route} ${excerpt(shot.body).slice(0, 150)}`);
    const wait = Number(answer.headers["retry-after"]);
    const isSentAway = answer.status === 503 && answer.text.includes('"busy"') && wait > 0;
    if (!isSentAway || times === 20) return answer;
    tally.sentAway += 1;
    await new Promise((resume) => setTimeout(resume, wait * 1000));
  }
}

const excerpt = (body: string | Buffer | undefined) =>
  body === undefined ? "" : body.toString("utf8", 0, 600).slice(0, 600);

/** Keeps a player's session in step with what the server said of it. */
async function follow(house: House, { by, route, shot }: Aimed, answer: Answer): Promise<void> {
  if (by === null) return;
  const [set] = [answer.headers["set-cookie"]].flat();
  if (set?.startsWith("aimwell_session=") === true) by.cookie = set.split(";")[0] ?? by.cookie;
  if (route === "POST /api/account/password" && answer.status === 200) {
    // The server, too, reads past a mark of byte order.
    const read = JSON.parse(String(shot.body).replace(/^\uFEFF/u, "")) as { readonly password: string };
    by.password = read.password;
  }
  if (answer.status === 401) await house.comeBack(by);
}

function learn(house: House, text: string, drafts: Aimed["drafts"], tally: Tally): void {
  const { entries } = JSON.parse(text) as {
    readonly entries: readonly { outcome: string; id: string; code?: string }[];
  };
  tally.drafts += entries.length;
  for (const { outcome, id, code } of entries) {
    if (code !== undefined) tally.refused.set(code, (tally.refused.get(code) ?? 0) + 1);
    const draft = drafts.get(id);
    if (outcome !== "accepted" || draft === undefined) continue;
    tally.accepted.set(draft.type, (tally.accepted.get(draft.type) ?? 0) + 1);
    house.took(draft.subject, { id, type: draft.type });
  }
}

const leaks =
  /node_modules|\bat \S+ \(\S+:\d+|\.ts:\d|select .* from |insert into|syntax error|duplicate key|violates/i;

/** What is wrong with an answer; null when nothing is. */
function faultIn({ status, headers, text }: Answer, route: string): string | null {
  if (status >= 500) return `status ${status}`;
  if (status < 400 || !route.includes(" /api/") || status === 431) return null;
  if (!String(headers["content-type"]).startsWith("application/json")) return "a refusal that is not JSON";
  const said = JSON.parse(text) as { readonly code?: unknown; readonly words?: unknown };
  if (typeof said.code !== "string" || typeof said.words !== "string" || said.words === "")
    return "a refusal without words";
  // What was sent may be named in the problems; what is inside may not.
  return leaks.test(said.words) ? "a refusal that tells what is inside" : null;
}

async function shootBytes(address: string, dice: Dice, tally: Tally): Promise<void> {
  const bytes = dice.of(badBytes);
  const { status } = await sendBytes(address, bytes);
  tally.count("bytes", status);
  if (status >= 500 && status !== 505) tally.isWrong(`status ${status}: ${bytes.slice(0, 100)}`);
}

class Tally {
  readonly byRoute = new Map<string, Map<number, number>>();
  readonly #wrong: string[] = [];
  #slowest: readonly { readonly ms: number; readonly to: string }[] = [];
  sentAway = 0;
  drafts = 0;
  readonly accepted = new Map<string, number>();
  readonly refused = new Map<string, number>();

  count(route: string, status: number): void {
    const statuses = this.byRoute.get(route) ?? new Map<number, number>();
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
    this.byRoute.set(route, statuses);
  }

  took(ms: number, to: string): void {
    if (this.#slowest.length === 5 && ms <= (this.#slowest.at(-1)?.ms ?? 0)) return;
    this.#slowest = [...this.#slowest, { ms, to }].sort((one, other) => other.ms - one.ms).slice(0, 5);
  }

  isWrong(why: string): void {
    // A few tell enough.
    if (this.#wrong.length < 50) this.#wrong.push(why);
  }

  get all(): Omit<Fired, "sent" | "unreached"> {
    const { accepted, drafts, refused } = this;
    const statuses = new Map<number, number>();
    for (const told of this.byRoute.values()) {
      for (const [status, count] of told) statuses.set(status, (statuses.get(status) ?? 0) + count);
    }
    const neverYes = [...this.byRoute].filter(([route, told]) => route !== "bytes" && ![...told.keys()].some(isYes));
    return {
      ...{ statuses, drafts, accepted, refused, wrong: this.#wrong, slowest: this.#slowest, sentAway: this.sentAway },
      routes: this.byRoute.size,
      neverYes: neverYes.map(
        ([route, told]) => `${route} (${[...told.keys()].sort((one, other) => one - other).join(", ")})`,
      ),
    };
  }
}

const isYes = (status: number) => status < 400;
