import type { PasskeyRow, WaysIn } from "@aimwell/store";
import {
  type AuthenticationResponseJSON,
  type AuthenticatorTransportFuture,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from "@simplewebauthn/server";
import type { FastifyRequest } from "fastify";

const questionMinutes = 5;

export interface PasskeysContext {
  readonly waysIn: WaysIn;
  readonly now: () => string;
  /** Where browsers find this server, when the request can't say it: `https://aimwell.example`. */
  readonly origin: string | undefined;
}

/** Passkeys (WebAuthn): the device checks its owner by finger, face or code, so that a passkey alone is two factors. */
export class Passkeys {
  readonly #given: PasskeysContext;

  constructor(given: PasskeysContext) {
    this.#given = given;
  }

  /** What the browser is asked in order to make a passkey for an account. */
  async askToAdd(request: FastifyRequest, account: { readonly id: string; readonly email: string }) {
    const known = await this.#given.waysIn.passkeysOf(account.id);
    const options = await generateRegistrationOptions({
      rpName: "Aimwell",
      rpID: this.#place(request).host,
      userName: account.email,
      userID: new TextEncoder().encode(account.id),
      attestationType: "none",
      authenticatorSelection: { residentKey: "required", userVerification: "required" },
      excludeCredentials: known.map(({ id, transports }) => ({ id, transports: transportsIn(transports) })),
    });
    await this.#ask(options.challenge, account.id);
    return options;
  }

  /** Keeps the passkey that the browser made. False when the answer does not fit the question. */
  async add(
    request: FastifyRequest,
    account: string,
    name: string,
    answer: RegistrationResponseJSON,
  ): Promise<boolean> {
    const { origin, host } = this.#place(request);
    const { now, waysIn } = this.#given;
    const verified = await orNull(
      verifyRegistrationResponse({
        response: answer,
        expectedChallenge: async (question) => (await waysIn.answerPasskey(question, now()))?.account === account,
        expectedOrigin: origin,
        expectedRPID: host,
        requireUserVerification: true,
      }),
    );
    if (verified?.verified !== true) return false;
    const { credential } = verified.registrationInfo;
    await waysIn.addPasskey({
      id: credential.id,
      account,
      name,
      publicKey: credential.publicKey,
      counter: credential.counter,
      transports: (credential.transports ?? []).join(","),
      addedAt: now(),
      usedAt: null,
    });
    return true;
  }

  /** What the browser is asked in order to sign in. It names no account, so it tells nobody who has one. */
  async askToSignIn(request: FastifyRequest) {
    const options = await generateAuthenticationOptions({
      rpID: this.#place(request).host,
      userVerification: "required",
    });
    await this.#ask(options.challenge, null);
    return options;
  }

  /** The account that the answer proves; null when it proves none. */
  async accountOf(request: FastifyRequest, answer: AuthenticationResponseJSON): Promise<string | null> {
    const { waysIn, now } = this.#given;
    const known = await waysIn.passkey(answer.id);
    if (known === null) return null;
    const { origin, host } = this.#place(request);
    const verified = await orNull(
      verifyAuthenticationResponse({
        response: answer,
        expectedChallenge: async (question) => (await waysIn.answerPasskey(question, now()))?.account === null,
        expectedOrigin: origin,
        expectedRPID: host,
        credential: credentialOf(known),
        requireUserVerification: true,
      }),
    );
    if (verified?.verified !== true) return null;
    await waysIn.usePasskey(known.id, verified.authenticationInfo.newCounter, now());
    return known.account;
  }

  #ask(question: string, account: string | null): Promise<void> {
    const now = this.#given.now();
    const endsAt = new Date(Date.parse(now) + questionMinutes * 60_000).toISOString();
    return this.#given.waysIn.askPasskey(question, account, now, endsAt);
  }

  /** The browser binds a passkey to where it was made, and signs where it is used. */
  #place(request: FastifyRequest): { readonly origin: string; readonly host: string } {
    const origin = this.#given.origin ?? `${request.protocol}://${request.host}`;
    return { origin, host: new URL(origin).hostname };
  }
}

function credentialOf(row: PasskeyRow) {
  // A copy on a buffer of its own, as the library asks for.
  return {
    id: row.id,
    publicKey: Uint8Array.from(row.publicKey),
    counter: row.counter,
    transports: transportsIn(row.transports),
  };
}

function transportsIn(text: string): AuthenticatorTransportFuture[] {
  const known = ["ble", "cable", "hybrid", "internal", "nfc", "smart-card", "usb"] as const;
  return known.filter((each) => text.split(",").includes(each));
}

/** The library throws when an answer does not fit; for us that is a wrong answer. A database that is away is not. */
async function orNull<Value>(verifying: Promise<Value>): Promise<Value | null> {
  try {
    return await verifying;
  } catch (error) {
    if (error instanceof Error && "code" in error) throw error;
    return null;
  }
}
