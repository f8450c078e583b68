import type { Instant, PartyId, SiteId } from "@aimwell/domain";
import type { HowIn, PartyRow, SignedInRow, Store, WaysIn } from "@aimwell/store";
import type { FastifyReply, FastifyRequest } from "fastify";
import { newId } from "../clock.ts";
import type { TheSite } from "../people/the-site.ts";
import type { Ended, EndedRelay } from "./ended.ts";
import { giveCookie, tokenHashOf } from "./session-cookie.ts";
import { deviceInWords, provedMinutes, provesOwner, type SessionHours, usualHours } from "./session-rules.ts";
import type { SignedIn } from "./signed-in.ts";
import { hashOf, newToken } from "./tokens.ts";

/**
 * How long a checked session is believed without asking again. A session that is ended is told to every server at once; this
 * only bounds how long one server could miss it while the database's notifications are cut off.
 */
const believedMilliseconds = 30_000;
const mostBelieved = 50_000;
/** Use is noted this often, so that a busy page does not write with every request. */
const touchMilliseconds = 60_000;

interface Believed {
  readonly who: SignedIn;
  readonly session: string;
  readonly account: string;
  readonly until: number;
}

export interface SessionsContext {
  readonly waysIn: WaysIn;
  readonly store: Store;
  readonly theSite: TheSite;
  readonly now: () => Instant;
  readonly hours?: Partial<Record<SignedIn["as"], SessionHours>>;
}

/** Knows who a request comes from: by a cookie that scripts can't read and other sites can't send along. */
export class Sessions {
  readonly #given: SessionsContext;
  readonly #believed = new Map<string, Believed>();
  readonly #onEnd = new Map<string, Set<() => void>>();
  #relay: EndedRelay | null = null;
  /** Counts what ended, so that an answer that was on its way meanwhile is not believed. */
  #endings = 0;

  constructor(given: SessionsContext) {
    this.#given = given;
  }

  relayBy(relay: EndedRelay): void {
    this.#relay = relay;
  }

  readonly whoIs = (request: FastifyRequest): Promise<SignedIn | null> => {
    const hash = tokenHashOf(request);
    if (hash === null) return Promise.resolve(null);
    const believed = this.#believed.get(hash);
    if (believed !== undefined && believed.until > Date.now()) return Promise.resolve(believed.who);
    return this.#ask(hash);
  };

  /** Begins a session on this device, with a token of its own; one that was open here before ends. */
  async begin(reply: FastifyReply, account: string, how: HowIn): Promise<void> {
    await this.#endHere(reply.request);
    const { token, seconds } = await this.open(account, how, reply.request.headers["user-agent"]);
    giveCookie(reply, token, seconds);
  }

  /** A new session and its token, which is kept nowhere. */
  async open(
    account: string,
    how: HowIn,
    userAgent?: string,
  ): Promise<{ readonly token: string; readonly seconds: number }> {
    const party = await this.partyOf(account);
    if (party === null || party.kind === "system") throw new TypeError("Expected the account to be a party here.");
    const now = this.#given.now();
    const { idle, most } = this.#given.hours?.[party.kind] ?? usualHours[party.kind];
    const token = newToken();
    const row: SignedInRow = {
      sessionId: newId(),
      account,
      device: deviceInWords(userAgent),
      how,
      beganAt: now,
      usedAt: now,
      provedAt: provesOwner(how) ? now : null,
      idleSeconds: Math.round(idle * 3600),
      endsAt: new Date(Date.parse(now) + most * 3_600_000).toISOString(),
    };
    await this.#given.waysIn.addSession(row, hashOf(token));
    return { token, seconds: Math.round(most * 3600) };
  }

  /** This request's own session as it stands now, asked of the database. */
  async own(request: FastifyRequest): Promise<SignedInRow | null> {
    const hash = tokenHashOf(request);
    return hash === null ? null : this.#given.waysIn.openSession(hash, this.#given.now());
  }

  /** Whether the owner showed who they are a short time ago, so that the account may be changed. */
  isProved(row: SignedInRow): boolean {
    return row.provedAt !== null && Date.parse(this.#given.now()) - Date.parse(row.provedAt) < provedMinutes * 60_000;
  }

  /** Gives this session another token, after its owner proved who they are or what it may do changed. */
  async rotate(reply: FastifyReply, row: SignedInRow, proof: "proved" | "as-before"): Promise<void> {
    const token = newToken();
    const { now, waysIn } = this.#given;
    await waysIn.rotateSession(row.sessionId, hashOf(token), proof === "proved" ? now() : null);
    await this.#tell({ account: row.account, session: row.sessionId, keep: null });
    giveCookie(reply, token, Math.max(0, Math.round((Date.parse(row.endsAt) - Date.parse(now())) / 1000)));
  }

  /** Signs out on this device. */
  async end(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    await this.#endHere(request);
    giveCookie(reply, "", 0);
  }

  /** Ends one session of an account, at every server. False when there is none. */
  async endOne(account: string, session: string): Promise<boolean> {
    const was = await this.#given.waysIn.endSession(account, session);
    await this.#tell({ account, session, keep: null });
    return was;
  }

  /** Ends all sessions of an account but one, at every server. */
  async endAll(account: string, keep: string | null): Promise<void> {
    await this.#given.waysIn.endSessions(account, keep);
    await this.#tell({ account, session: null, keep });
  }

  /** Calls back when this request's session ends before `stop` is called: a live stream ends with it. */
  whenEnded(request: FastifyRequest, ended: () => void): () => void {
    const hash = tokenHashOf(request);
    const session = hash === null ? undefined : this.#believed.get(hash)?.session;
    if (session === undefined) return () => {};
    const waiting = this.#onEnd.get(session) ?? new Set();
    this.#onEnd.set(session, waiting.add(ended));
    return () => {
      waiting.delete(ended);
      if (waiting.size === 0) this.#onEnd.delete(session);
    };
  }

  /** The party that an account is at this site. */
  async partyOf(account: string): Promise<PartyRow | null> {
    const site = await this.#given.theSite.known();
    return site === null ? null : this.#given.store.partyOfAccount(site.siteId as SiteId, account);
  }

  /** Sessions ended, here or at another server: they are believed no longer. */
  readonly heard = (ended: Ended): void => {
    const isOver = (session: string, account: string) =>
      account === ended.account && (ended.session === null ? session !== ended.keep : session === ended.session);
    this.#endings += 1;
    const over = [...this.#believed].filter(([, each]) => isOver(each.session, each.account));
    for (const [hash, { session }] of over) {
      this.#believed.delete(hash);
      for (const call of [...(this.#onEnd.get(session) ?? [])]) call();
    }
  };

  async #ask(hash: string): Promise<SignedIn | null> {
    const endings = this.#endings;
    const found = await this.#lookUp(hash);
    if (this.#believed.size > mostBelieved) this.#believed.clear();
    if (found !== null && endings === this.#endings) this.#believed.set(hash, found);
    else this.#believed.delete(hash);
    return found?.who ?? null;
  }

  async #lookUp(hash: string): Promise<Believed | null> {
    const { waysIn, theSite } = this.#given;
    const now = this.#given.now();
    const row = await waysIn.openSession(hash, now);
    if (row === null) return null;
    const party = await this.partyOf(row.account);
    const who = party === null || theSite.id === null ? null : signedIn(theSite.id, party);
    if (who === null) return null;
    if (Date.parse(now) - Date.parse(row.usedAt) > touchMilliseconds) await waysIn.touchSession(row.sessionId, now);
    const leftMilliseconds = Math.max(0, Date.parse(row.endsAt) - Date.parse(now));
    const until = Date.now() + Math.min(believedMilliseconds, leftMilliseconds, row.idleSeconds * 1000);
    return { who, session: row.sessionId, account: row.account, until };
  }

  async #endHere(request: FastifyRequest): Promise<void> {
    const row = await this.own(request);
    if (row !== null) await this.endOne(row.account, row.sessionId);
  }

  async #tell(ended: Ended): Promise<void> {
    if (this.#relay === null) this.heard(ended);
    else await this.#relay.tell(ended);
  }
}

/** A party as the one who asks. The system never signs in. */
export function signedIn(site: SiteId, party: PartyRow): SignedIn | null {
  if (party.kind === "system") return null;
  return {
    site,
    party: party.partyId as PartyId,
    name: party.name,
    as: party.kind,
    what: party.what,
    isLead: party.isLead,
  };
}
