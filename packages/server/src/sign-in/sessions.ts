import type { PartyId, SiteId } from "@aimwell/domain";
import type { PartyRow, Store } from "@aimwell/store";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { TheSite } from "../people/the-site.ts";
import type { Accounts } from "./accounts.ts";
import type { SignedIn } from "./signed-in.ts";

const cookieName = "aimwell_session";
/** How long a checked session is believed without asking again. Signing out here ends it at once. */
const believedMilliseconds = 15_000;
const cookieSeconds = 14 * 24 * 3600;

interface Believed {
  readonly who: SignedIn | null;
  readonly until: number;
}

/** Knows who a request comes from: by a session cookie that scripts can't read and other sites can't send along. */
export class Sessions {
  readonly #accounts: Accounts;
  readonly #store: Store;
  readonly #theSite: TheSite;
  readonly #believed = new Map<string, Believed>();

  constructor(given: { readonly accounts: Accounts; readonly store: Store; readonly theSite: TheSite }) {
    this.#accounts = given.accounts;
    this.#store = given.store;
    this.#theSite = given.theSite;
  }

  readonly whoIs = async (request: FastifyRequest): Promise<SignedIn | null> => {
    const token = tokenOf(request);
    if (token === null) return null;
    const believed = this.#believed.get(token);
    if (believed !== undefined && believed.until > Date.now()) return believed.who;
    const who = await this.#lookUp(token);
    if (this.#believed.size > 10_000) this.#believed.clear();
    this.#believed.set(token, { who, until: Date.now() + believedMilliseconds });
    return who;
  };

  /** Begins a session on this device. */
  begin(reply: FastifyReply, token: string): void {
    reply.header("set-cookie", cookie(token, cookieSeconds, reply.request.protocol === "https"));
  }

  async end(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const token = tokenOf(request);
    if (token !== null) {
      this.#believed.delete(token);
      await this.#accounts.end(token);
    }
    reply.header("set-cookie", cookie("", 0, request.protocol === "https"));
  }

  /** The party that an account is at this site. */
  async partyOf(account: string): Promise<PartyRow | null> {
    const site = await this.#theSite.known();
    return site === null ? null : this.#store.partyOfAccount(site.siteId as SiteId, account);
  }

  async #lookUp(token: string): Promise<SignedIn | null> {
    const account = await this.#accounts.accountOf(token);
    if (account === null) return null;
    const party = await this.partyOf(account);
    const { id } = this.#theSite;
    return party === null || id === null ? null : signedIn(id, party);
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

function cookie(token: string, seconds: number, isSecure: boolean): string {
  const secure = isSecure ? "; Secure" : "";
  return `${cookieName}=${token}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${seconds}${secure}`;
}

function tokenOf(request: FastifyRequest): string | null {
  for (const pair of (request.headers.cookie ?? "").split(";")) {
    const [name, value] = pair.trim().split("=");
    if (name === cookieName && value !== undefined && /^[A-Za-z0-9_-]{16,128}$/.test(value)) return value;
  }
  return null;
}
