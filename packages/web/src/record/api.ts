import type {
  EmergencyOpened,
  FoundInEmergency,
  Invitation,
  InvitationFacts,
  Looks,
  PostedEntries,
  RecordPage,
  Refused,
  Seat,
  Session,
} from "@aimwell/contract";
import type { AimId, Draft, Measurement, OptionsPage, SubjectId } from "@aimwell/domain";
import type { AuthenticationResponseJSON, PublicKeyCredentialRequestOptionsJSON } from "@simplewebauthn/browser";
import { plainly, plainlyPosted } from "./plain-refusal.ts";
import { retryAfterIn } from "./retry-wait.ts";

/** What came of asking the server. `away` is not a refusal: there was no answer, and the same call may work later. */
export type Answer<Value> =
  | { readonly came: "value"; readonly value: Value }
  | { readonly came: "unchanged" }
  | { readonly came: "refused"; readonly status: number; readonly refused: Refused }
  /** `afterMs` is when the server asked to be asked again, if it said. */
  | { readonly came: "away"; readonly afterMs: number | null };

interface Asked {
  readonly method?: "GET" | "POST";
  readonly body?: unknown;
  readonly etag?: string | undefined;
  /** Somebody waits at a form: too many tries are told in words, not tried again in silence. */
  readonly saysWait?: boolean;
}

/** Stands on a device while somebody left without signal, and the server does not know yet. */
export const leftKey = "aimwell.left";

const ours: Refused = {
  code: "server_fault",
  words: "Something broke. It is our fault. Try again in a minute.",
  facts: {},
};

/** Asks the server for one thing. It answers in every case; only a programming fault throws. */
export async function ask<Value>(path: string, asked: Asked = {}): Promise<Answer<Value>> {
  const headers: Record<string, string> = { accept: "application/json" };
  if (asked.body !== undefined) headers["content-type"] = "application/json";
  if (asked.etag !== undefined) headers["if-none-match"] = asked.etag;
  const body = asked.body === undefined ? null : JSON.stringify(asked.body);
  let response: Response;
  try {
    response = await fetch(path, { method: asked.method ?? "GET", headers, body, credentials: "same-origin" });
  } catch {
    return { came: "away", afterMs: null };
  }
  if (response.status === 304) return { came: "unchanged" };
  const isAway = response.status === 429 ? asked.saysWait !== true : [502, 503, 504].includes(response.status);
  if (isAway) return { came: "away", afterMs: retryAfterIn(response.headers.get("retry-after"), Date.now()) };
  const text = await response.text();
  if (response.ok) return { came: "value", value: (text === "" ? undefined : JSON.parse(text)) as Value };
  return { came: "refused", status: response.status, refused: readRefusal(text) };
}

function readRefusal(text: string): Refused {
  try {
    const read: unknown = JSON.parse(text);
    const isRefusal = typeof read === "object" && read !== null && "code" in read && "words" in read;
    return isRefusal ? plainly(read as Refused) : ours;
  } catch {
    return ours;
  }
}

export interface AskedOptions {
  readonly aim: AimId;
  /** Other parts of life than the aim's own. */
  readonly domains?: readonly string[] | undefined;
  /** The sequence number of an earlier look, to hear what came out differently since. */
  readonly since?: number | undefined;
}

function inQuery({ aim, domains, since }: AskedOptions): URLSearchParams {
  return new URLSearchParams({
    aim,
    ...(domains === undefined ? {} : { domains: domains.join(",") }),
    ...(since === undefined ? {} : { since: String(since) }),
  });
}

const post = <Value>(path: string, body: unknown) => ask<Value>(path, { method: "POST", body });
const postAtForm = <Value>(path: string, body: unknown) => ask<Value>(path, { method: "POST", body, saysWait: true });

/** Whoever enters holds a session of their own: there is none left to be ended. */
async function entering(answer: Promise<Answer<Session>>): Promise<Answer<Session>> {
  const { came } = await answer;
  if (came === "value") localStorage.removeItem(leftKey);
  return answer;
}

/** The server's addresses, as the screens use them. */
export const api = {
  session: () => ask<Session>("/api/session"),
  signIn: (email: string, password: string, code?: string) =>
    entering(postAtForm("/api/sign-in", { email, password, ...(code === undefined ? {} : { code }) })),
  passkeyQuestion: () => postAtForm<PublicKeyCredentialRequestOptionsJSON>("/api/sign-in/passkey/question", {}),
  signInByPasskey: (answer: AuthenticationResponseJSON) => entering(postAtForm("/api/sign-in/passkey", { answer })),
  signOut: () => post<undefined>("/api/sign-out", {}),
  setUpNeeded: () => ask<{ readonly needed: boolean; readonly isDemo: boolean }>("/api/set-up"),
  setUp: (given: unknown) => entering(post("/api/set-up", given)),
  seats: () => ask<readonly Seat[]>("/api/demo/seats"),
  takeSeat: (seat: string) => entering(post("/api/demo/sign-in", { seat })),
  record: (subject: SubjectId, after: number, etag?: string) =>
    ask<RecordPage>(`/api/subjects/${subject}/record?after=${after}`, { etag }),
  send: async (drafts: readonly Draft[], measurements: readonly Measurement[]): Promise<Answer<PostedEntries>> => {
    const answer = await post<PostedEntries>("/api/entries", { drafts, measurements });
    return answer.came === "value" ? { came: "value", value: plainlyPosted(answer.value) } : answer;
  },
  /** The option screen's data in one piece, as the server has the record now. */
  options: (subject: SubjectId, about: AskedOptions) =>
    ask<OptionsPage>(`/api/subjects/${subject}/options?${inQuery(about)}`),
  looks: (subject: SubjectId) => ask<Looks>(`/api/subjects/${subject}/looks`),
  panel: <Row>() => ask<{ readonly rows: readonly Row[] }>("/api/panel"),
  findInEmergency: (name: string) => postAtForm<FoundInEmergency>("/api/emergency/find", { name }),
  openInEmergency: (subject: SubjectId, reason: string) =>
    postAtForm<EmergencyOpened>(`/api/subjects/${subject}/emergency`, { reason }),
  invite: (given: unknown) => post<Invitation>("/api/invitations", given),
  invitation: (token: string) => ask<InvitationFacts>(`/api/invitations/${encodeURIComponent(token)}`),
  accept: (token: string, email: string, password: string) =>
    entering(postAtForm(`/api/invitations/${encodeURIComponent(token)}/accept`, { email, password })),
} as const;
