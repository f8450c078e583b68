import { authority, type EntryType, scopeOf } from "@aimwell/domain";
import type { Dice } from "@aimwell/domain/histories";
import { bodySchemas, measurementSchema } from "@aimwell/domain/schemas";
import { z } from "zod";
import { fitting, type Shape, type Source, spoilt } from "./from-schema.ts";
import { hostileTexts, spoiltText, textOf } from "./hostile.ts";
import { type House, type Player, someAddress } from "./house.ts";
import type { Shot } from "./send.ts";

interface Parameter {
  readonly in: string;
  readonly name: string;
  readonly schema?: Shape;
}
interface Operation {
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly body: Shape | undefined;
}
interface OpenApi {
  readonly paths: Readonly<
    Record<
      string,
      Readonly<
        Record<
          string,
          {
            readonly parameters?: readonly Parameter[];
            readonly requestBody?: { readonly content?: Readonly<Record<string, { readonly schema?: Shape }>> };
          }
        >
      >
    >
  >;
}

const shapeOf = (schema: z.ZodType): Shape =>
  z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }) as unknown as Shape;
const bodies: readonly (readonly [string, Shape])[] = Object.entries(bodySchemas).map(([type, schema]) => [
  type,
  shapeOf(schema),
]);
const measurement = shapeOf(measurementSchema);

/** The entry types that a party of this kind may write at all, in a person's record or in a team's. */
function allowed({ as }: Player, isTeam: boolean): typeof bodies {
  const may = bodies.filter(([type]) => {
    const known = type as EntryType;
    return authority[known][as] !== "no" && (scopeOf(known) === "team") === isTeam;
  });
  return may.length === 0 ? bodies : may;
}

/** Every route that the running server's own OpenAPI document names. */
export async function operationsOf(address: string): Promise<readonly Operation[]> {
  const document = (await (await fetch(`${address}/api/docs/json`)).json()) as OpenApi;
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { parameters = [], requestBody }]) => ({
      method: method.toUpperCase(),
      path,
      parameters,
      body: requestBody?.content?.["application/json"]?.schema,
    })),
  );
}

/** One request and who sends it; null for a stranger. */
export interface Aimed {
  readonly shot: Shot;
  readonly by: Player | null;
  readonly route: string;
  /** The drafts in it as they were before anything was spoilt: by id, the record and the type. */
  readonly drafts: ReadonlyMap<string, { readonly subject: string; readonly type: string }>;
}

/** Makes requests on every route: a third fit, a third have one thing wrong, a third are hostile all over. */
export class Shots {
  readonly #house: House;
  readonly #dice: Dice;
  readonly #operations: readonly Operation[];
  readonly #commandKey: string;
  #drafts = new Map<string, { readonly subject: string; readonly type: string }>();

  constructor(house: House, dice: Dice, operations: readonly Operation[], commandKey: string) {
    this.#house = house;
    this.#dice = dice;
    this.#operations = operations;
    this.#commandKey = commandKey;
  }

  next(): Aimed {
    const dice = this.#dice;
    // The write door is where most can go wrong.
    const door = this.#operations.find(({ path }) => path === "/api/entries");
    const any = dice.of(this.#operations);
    // A password takes a server a tenth of a second of work, on purpose: these few routes would take up all the time.
    const isCostly = /password|prove|accept$|sign-in$|way-back/.test(any.path) && !dice.onceIn(6);
    const operation = (isCostly || dice.onceIn(2)) && door !== undefined ? door : any;
    const by = dice.onceIn(12) ? null : this.#somebody(operation.path);
    const wrong = dice.below(3);
    this.#drafts = new Map();
    const path = this.#path(operation, by, wrong);
    const body = operation.method === "GET" ? undefined : this.#body(operation, by, wrong);
    const headers = this.#headers(operation, by, wrong);
    return {
      by,
      route: `${operation.method} ${operation.path}`,
      drafts: this.#drafts,
      shot: { method: operation.method, path, headers, body },
    };
  }

  /** What may end a session is asked by a few who are there for it, so that the others are not kept at the door. */
  #somebody(path: string): Player {
    const mayEnd = /sign-|account|set-up|way-back|accept/.test(path);
    return this.#dice.of(this.#house.players.filter(({ isGuest }) => isGuest === mayEnd));
  }

  #source(by: Player | null): Source {
    const id = (name: string) => (name === "subject" ? this.#house.recordFor(by) : this.#house.id());
    const text = (name: string) => this.#house.textFor(name, by);
    return { dice: this.#dice, id, text, now: new Date() };
  }

  #path({ path, parameters }: Operation, by: Player | null, wrong: number): string {
    const dice = this.#dice;
    const source = this.#source(by);
    const value = ({ schema = {}, name }: Parameter): string => {
      if (wrong > 0 && dice.onceIn(3)) {
        return dice.onceIn(4)
          ? dice.of(badEscapes)
          : encodeURIComponent(dice.of(hostileTexts).slice(0, 5000).toWellFormed());
      }
      return encodeURIComponent(String(fitting(schema, source, 0, name)).toWellFormed());
    };
    let made = path;
    for (const each of parameters) if (each.in === "path") made = made.replace(`{${each.name}}`, value(each));
    const query = parameters.filter((each) => each.in === "query" && !dice.onceIn(4));
    const pairs = query.flatMap((each) => {
      const one = `${each.name}=${value(each)}`;
      return wrong > 0 && dice.onceIn(5) ? [one, `${each.name}=${value(each)}`, `${each.name}[]=1`] : [one];
    });
    if (wrong === 2 && dice.onceIn(5))
      pairs.push(dice.of(["__proto__[as]=lead", "%zz", "a=%00", `b=${"x".repeat(9000)}`]));
    return pairs.length === 0 ? made : `${made}?${pairs.join("&")}`;
  }

  #body(operation: Operation, by: Player | null, wrong: number): string | Buffer {
    const dice = this.#dice;
    if (wrong === 2 && dice.onceIn(500)) return textOf({ drafts: ["x".repeat(10 * 1024 * 1024)], measurements: [] });
    const fits =
      operation.path === "/api/entries" ? this.#posted(by, wrong) : fitting(operation.body ?? {}, this.#source(by));
    const text = textOf(
      wrong === 0 ? fits : wrong === 1 || dice.onceIn(2) ? spoilt(fits, dice) : spoilt(spoilt(fits, dice), dice),
    );
    return wrong === 2 && dice.onceIn(3) ? spoiltText(dice, text) : text;
  }

  #posted(by: Player | null, wrong: number): unknown {
    const dice = this.#dice;
    const own = this.#house.recordFor(by);
    const usual = by?.as === "professional" && dice.onceIn(3) ? this.#house.site : own;
    const subject = dice.onceIn(12) ? this.#house.id() : usual;
    const source: Source = { dice, now: new Date(), id: (name: string) => this.#house.idFor(subject, name) };
    const drafts = Array.from({ length: 1 + dice.below(3) }, () => {
      const [type, shape] = dice.of(dice.onceIn(8) || by === null ? bodies : allowed(by, subject === this.#house.site));
      const body = fitting(shape, source);
      const before = dice.onceIn(2) ? this.#house.oneOf(subject, type) : undefined;
      const draft = {
        id: dice.onceIn(15) ? this.#house.id() : this.#house.newId(),
        subject,
        type,
        by: by?.party ?? this.#house.id(),
        as: by?.as ?? "person",
        at: new Date().toISOString(),
        ...(before === undefined ? {} : { supersedes: dice.onceIn(8) ? this.#house.id() : before }),
        body,
      };
      this.#drafts.set(draft.id, { subject, type });
      return wrong > 0 && dice.onceIn(2) ? { ...draft, body: spoilt(body, dice) } : draft;
    });
    const measurements = Array.from({ length: dice.below(3) }, () => {
      const made = fitting(measurement, source) as object;
      return { ...made, id: this.#house.newId(), subject, ...(by === null ? {} : { by: by.party, as: by.as }) };
    });
    return { drafts, measurements };
  }

  #headers({ path, method }: Operation, by: Player | null, wrong: number): Shot["headers"] {
    const dice = this.#dice;
    const isBad = wrong === 2 && dice.onceIn(3);
    const usual = {
      ...(method === "GET" ? {} : { "content-type": "application/json" }),
      cookie: by?.cookie ?? "",
      // Each comes from elsewhere, so that the paces of one address don't keep requests from what lies behind them.
      "x-forwarded-for": someAddress(dice),
      ...(path === "/api/import" && dice.onceIn(2) ? { "x-aimwell-command": this.#commandKey } : {}),
    };
    return isBad ? { ...usual, ...dice.of(badHeaders) } : usual;
  }
}

const badEscapes = [
  "%zz",
  "%",
  "%00",
  "%c0%af",
  "%ff%fe",
  "..%2f..%2fetc%2fpasswd",
  "%u0041",
  "a;b=c",
  "%0d%0aset-cookie:a=b",
];

const badHeaders: readonly Readonly<Record<string, string | readonly string[]>>[] = [
  { cookie: "aimwell_session=%zz" },
  { cookie: "aimwell_session=" },
  { cookie: "=; ;;; aimwell_session" },
  { cookie: `aimwell_session=${"a".repeat(6000)}` },
  { cookie: Array.from({ length: 200 }, (_, at) => `c${at}=1`).join("; ") },
  { cookie: "__proto__=1; constructor=2; aimwell_session=\u00ff\u00fe" },
  { "content-type": "application/json; charset=utf-16" },
  { "content-type": "text/plain" },
  { "content-type": "multipart/form-data" },
  { "content-type": "application/x-www-form-urlencoded" },
  { "content-type": ";;;" },
  { "content-encoding": "gzip" },
  { "if-none-match": `W/"${"9".repeat(400)}"` },
  { "if-none-match": '"NaN-NaN"' },
  { accept: "*/*;q=NaN" },
  { "accept-encoding": "gzip;q=-1, deflate, br, identity;q=0, *;q=0" },
  { range: "bytes=9999999999999999999-" },
  { origin: "null" },
  { origin: "http://[::" },
  { "sec-fetch-site": "cross-site" },
  { "x-aimwell-command": "\u00ff".repeat(40) },
  { "x-forwarded-for": "not, an, address, ::ffff:999.1.1.1" },
  { "x-forwarded-host": "elsewhere.example" },
  { "x-http-method-override": "DELETE" },
  { "user-agent": "\u00e9".repeat(3000) },
  { expect: "100-continue" },
];

/** Requests that no client lets out: against the server's own reading of HTTP. */
export const badBytes: readonly string[] = [
  "GET /api/session HTTP/1.1\r\n\r\n",
  "GARBAGE\r\n\r\n",
  "GET /\u0000 HTTP/1.1\r\nhost: a\r\n\r\n",
  "GET /api/session HTTP/9.9\r\nhost: a\r\n\r\n",
  "POST /api/entries HTTP/1.1\r\nhost: a\r\ncontent-length: -1\r\n\r\n",
  "POST /api/entries HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: 99\r\n\r\n{}",
  "POST /api/entries HTTP/1.1\r\nhost: a\r\ncontent-length: 2\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n{}",
  "POST /api/entries HTTP/1.1\r\nhost: a\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n",
  `GET /api/session HTTP/1.1\r\nhost: a\r\nx: ${"y".repeat(40_000)}\r\n\r\n`,
  `GET /${"a".repeat(20_000)} HTTP/1.1\r\nhost: a\r\n\r\n`,
  "GET http://[::1/api/session HTTP/1.1\r\nhost: a\r\n\r\n",
  "GET /api/../../../etc/passwd HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n",
  "GET //elsewhere.example/%2e%2e HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n",
  "OPTIONS * HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n",
  "TRACE /api/session HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n",
  "CONNECT elsewhere.example:80 HTTP/1.1\r\nhost: a\r\n\r\n",
  "GET /api/live HTTP/1.1\r\nhost: a\r\nupgrade: websocket\r\nconnection: upgrade\r\n\r\n",
  "GET /api/session HTTP/1.1\r\nhost: a\r\nhost: b\r\ncookie: a\r\ncookie: b\r\nconnection: close\r\n\r\n",
];
