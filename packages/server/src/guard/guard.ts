import type { FastifyReply, FastifyRequest } from "fastify";
import type { SignedIn } from "../sign-in/signed-in.ts";
import { Limit } from "./limits.ts";
import { tooMany } from "./too-many.ts";

/**
 * The paces of everything that can be tried again and again. Wrong passwords count for an account at an address first, so
 * that a stranger elsewhere can't keep its owner out; the account's own pace is the 100 in a row of NIST SP 800-63B-4, 3.2.2.
 */
export class Guard {
  readonly #address = new Limit({ atOnce: 60, perHour: 600 });
  readonly #accountHere = new Limit({ atOnce: 10, perHour: 40 });
  readonly #account = new Limit({ atOnce: 100, perHour: 20 });
  readonly #links = new Limit({ atOnce: 60, perHour: 60 });
  readonly #writes = new Limit({ atOnce: 4000, perHour: 720_000 });
  readonly #imports = new Limit({ atOnce: 20, perHour: 60 });
  readonly #searches = new Limit({ atOnce: 20, perHour: 20 });
  readonly #emergencies = new Limit({ atOnce: 10, perHour: 10 });

  /** Before a password or a code is looked at. False when the answer was given: too many. */
  mayTry(request: FastifyRequest, reply: FastifyReply, account: string): boolean {
    const key = account.toLowerCase();
    const wait =
      this.#address.take(addressOf(request)) ??
      this.#accountHere.wait(`${addressOf(request)} ${key}`) ??
      this.#account.wait(key);
    return this.#goOn(reply, wait);
  }

  /** It was wrong. */
  missed(request: FastifyRequest, account: string): void {
    const key = account.toLowerCase();
    this.#accountHere.take(`${addressOf(request)} ${key}`);
    this.#account.take(key);
  }

  /** It was right: what was mistyped here before is forgotten. */
  cameIn(request: FastifyRequest, account: string): void {
    this.#accountHere.forget(`${addressOf(request)} ${account.toLowerCase()}`);
  }

  /** Before anything that one without a session may ask for. */
  mayAsk(request: FastifyRequest, reply: FastifyReply): boolean {
    return this.#goOn(reply, this.#address.take(addressOf(request)));
  }

  mayInvite(reply: FastifyReply, who: SignedIn): boolean {
    return this.#goOn(reply, this.#links.take(who.party));
  }

  mayWrite(reply: FastifyReply, who: SignedIn): boolean {
    return this.#goOn(reply, this.#writes.take(who.party));
  }

  mayImport(reply: FastifyReply, who: SignedIn): boolean {
    return this.#goOn(reply, this.#imports.take(who.party));
  }

  mayFindInEmergency(reply: FastifyReply, who: SignedIn): boolean {
    return this.#goOn(reply, this.#searches.take(who.party));
  }

  mayOpenInEmergency(reply: FastifyReply, who: SignedIn): boolean {
    return this.#goOn(reply, this.#emergencies.take(who.party));
  }

  #goOn(reply: FastifyReply, wait: number | null): boolean {
    if (wait === null) return true;
    void tooMany(reply, wait);
    return false;
  }
}

/** One home has one IPv4 address, or a whole /64 of IPv6: whoever counts single ones there counts nobody. */
function addressOf({ ip }: FastifyRequest): string {
  return ip.includes(":") && !ip.startsWith("::ffff:") ? ip.split(":").slice(0, 4).join(":") : ip;
}
