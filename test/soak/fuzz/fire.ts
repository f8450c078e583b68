import { Agent } from "node:http";
import { type Dice, diceFrom } from "@aimwell/domain/histories";
import { House } from "./house.ts";
import { type Answer, type Shot, send, sendBytes } from "./send.ts";
import { type Aimed, badBytes, operationsOf, Shots } from "./shots.ts";

export interface Asked {
  readonly address: string;
  readonly seed: number;
  readonly requests: number;
  /** The machine's own key, for the routes that commands use. */
  readonly commandKey: string;
  readonly atOnce?: number;
  /** Told after each thousand. */
  readonly onThousand?: (sent: number) => void;
}

/** What came back: how often each status, on how many routes, what was taken in, and everything that may not be. */
export interface Fired {
  readonly sent: number;
  readonly statuses: ReadonlyMap<number, number>;
  readonly routes: number;
  readonly accepted: number;
  readonly slowestMs: number;
  readonly wrong: readonly string[];
}

/** Fires requests at a server that has no site yet, and holds every answer against what an answer may be. */
export async function fire({ address, seed, requests, commandKey, atOnce = 12, onThousand }: Asked): Promise<Fired> {
  const dice = diceFrom(seed);
  const house = new House(address, dice);
  await house.fill(6);
  const shots = new Shots(house, dice, await operationsOf(address), commandKey);
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  const tally = new Tally();
  let left = requests;
  const shooter = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      if (onThousand !== undefined && left % 1000 === 0) onThousand(requests - left);
      await (dice.onceIn(50) ? shootBytes(address, dice, tally) : shoot(house, shots.next(), agent, tally));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, shooter));
  agent.destroy();
  return { sent: requests, ...tally.all };
}

async function shoot(house: House, aimed: Aimed, agent: Agent, tally: Tally): Promise<void> {
  const { shot, by, route } = aimed;
  const began = performance.now();
  let answer: Answer;
  try {
    answer = await sendUntilTaken(house.address, shot, agent);
  } catch (error) {
    // A body that is not read to its end may be cut off; the answer is then lost with it.
    const isCut = error instanceof Error && "code" in error && ["ECONNRESET", "EPIPE"].includes(String(error.code));
    if (isCut && (shot.body?.length ?? 0) > 1_000_000) return tally.count(route, 413, began);
    return tally.isWrong(`${route}: ${String(error)}`);
  }
  tally.count(route, answer.status, began);
  const why = faultIn(answer, route);
  if (why !== null)
    tally.isWrong(
      `${why}: ${shot.method} ${shot.path.slice(0, 200)} ${excerpt(shot.body)} → ${answer.text.slice(0, 300)}`,
    );
  if (by !== null) await follow(house, by, answer);
  if (route === "POST /api/entries" && answer.status === 200) tally.accepted += learn(house, answer.text);
}

/** A server with too much to do says when to come back, and we do. It may say so for as long as others keep it busy. */
async function sendUntilTaken(address: string, shot: Shot, agent: Agent): Promise<Answer> {
  for (;;) {
    const answer = await send(address, shot, agent);
    const seconds = Number(answer.headers["retry-after"]);
    if (answer.status !== 503 || !(seconds > 0)) return answer;
    await new Promise((resume) => setTimeout(resume, seconds * 1000));
  }
}

const excerpt = (body: string | Buffer | undefined) =>
  body === undefined ? "" : body.toString("utf8", 0, 600).slice(0, 600);

/** Keeps a player's session in step with what the server said of it. */
async function follow(house: House, by: Aimed["by"] & object, answer: Answer): Promise<void> {
  const [set] = [answer.headers["set-cookie"]].flat();
  if (set?.startsWith("aimwell_session=") === true) by.cookie = set.split(";")[0] ?? by.cookie;
  if (answer.status === 401) await house.comeBack(by);
}

function learn(house: House, text: string): number {
  const { entries } = JSON.parse(text) as { readonly entries: readonly { outcome: string; id: string }[] };
  const accepted = entries.filter(({ outcome }) => outcome === "accepted");
  for (const { id } of accepted) house.knows(id);
  return accepted.length;
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
  const began = performance.now();
  const { status } = await sendBytes(address, bytes);
  tally.count("bytes", status, began);
  if (status >= 500 && status !== 505) tally.isWrong(`status ${status}: ${bytes.slice(0, 100)}`);
}

class Tally {
  readonly #statuses = new Map<number, number>();
  readonly #routes = new Set<string>();
  readonly #wrong: string[] = [];
  #slowestMs = 0;
  accepted = 0;

  count(route: string, status: number, began: number): void {
    this.#routes.add(route);
    this.#statuses.set(status, (this.#statuses.get(status) ?? 0) + 1);
    this.#slowestMs = Math.max(this.#slowestMs, performance.now() - began);
  }

  isWrong(why: string): void {
    // A few tell enough.
    if (this.#wrong.length < 50) this.#wrong.push(why);
  }

  get all(): Omit<Fired, "sent"> {
    const { accepted } = this;
    return {
      statuses: this.#statuses,
      routes: this.#routes.size,
      accepted,
      slowestMs: this.#slowestMs,
      wrong: this.#wrong,
    };
  }
}
