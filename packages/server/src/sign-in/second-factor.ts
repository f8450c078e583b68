import type { WaysIn } from "@aimwell/store";
import { addressForApp, newRecoveryCodes, newSecret, recoveryCodeIn, stepOfCode } from "./code-app.ts";
import type { Sealed } from "./sealed.ts";
import { hashOf } from "./tokens.ts";

export interface SecondFactorContext {
  readonly waysIn: WaysIn;
  readonly sealed: Sealed;
  readonly now: () => string;
}

/** The code app of an account, and the recovery codes for the day when it is gone. */
export class SecondFactor {
  readonly #given: SecondFactorContext;

  constructor(given: SecondFactorContext) {
    this.#given = given;
  }

  async isOn(account: string): Promise<boolean> {
    const app = await this.#given.waysIn.codeApp(account);
    return app !== null && app.confirmedAt !== null;
  }

  /** Begins with an app. Null when one is on already. */
  async begin(account: string, about: { readonly site: string; readonly email: string }) {
    const secret = newSecret();
    const { waysIn, sealed, now } = this.#given;
    if (!(await waysIn.beginCodeApp(account, sealed.seal(secret, account), now()))) return null;
    return { secret, address: addressForApp(secret, about) };
  }

  /** The first code shows that the app works; from then on it is asked for. Null when the code is wrong. */
  async confirm(account: string, code: string): Promise<readonly string[] | null> {
    return (await this.#takeCode(account, code)) ? this.renewRecoveryCodes(account) : null;
  }

  /** New codes; the old ones work no more. */
  async renewRecoveryCodes(account: string): Promise<readonly string[]> {
    const codes = newRecoveryCodes();
    const hashes = codes.map(hashOf);
    await this.#given.waysIn.confirmCodeApp(account, this.#given.now(), hashes);
    return codes;
  }

  /** Takes a code of the app or a recovery code; each works once. */
  async take(account: string, typed: string): Promise<boolean> {
    const recovery = recoveryCodeIn(typed);
    if (recovery !== null) return this.#given.waysIn.useRecoveryCode(account, hashOf(recovery), this.#given.now());
    return this.#takeCode(account, typed);
  }

  async #takeCode(account: string, typed: string): Promise<boolean> {
    const code = typed.replace(/\s/g, "");
    const { waysIn, sealed, now } = this.#given;
    const app = await waysIn.codeApp(account);
    if (app === null || !/^\d{6}$/.test(code)) return false;
    const step = stepOfCode(sealed.open(app.secret, account), code, Date.parse(now()));
    return step !== null && waysIn.takeStep(account, step);
  }
}
