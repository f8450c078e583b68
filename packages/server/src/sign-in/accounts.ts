import { randomBytes } from "node:crypto";
import type { Engine } from "@aimwell/store";
import { type BetterAuthOptions, betterAuth } from "better-auth";
import { getMigrations } from "better-auth/db/migration";

/** Idle time after which a session ends; each day of use moves it on. */
const sessionSeconds = 14 * 24 * 3600;

/** Accounts and sessions. Who an account is in the record is known elsewhere: an account is only a way in. */
export interface Accounts {
  /** @returns the account's id, or null when the address has an account already. */
  readonly create: (given: {
    readonly email: string;
    readonly password: string;
    readonly name: string;
  }) => Promise<string | null>;
  /** @returns the id of the account with this address, or null. */
  readonly find: (email: string) => Promise<string | null>;
  /** @returns a session's token, or null when the address and the password don't belong together. */
  readonly signIn: (
    email: string,
    password: string,
  ) => Promise<{ readonly account: string; readonly token: string } | null>;
  /** Begins a session without a password, for one who just joined by a link and for the seats of the demo. */
  readonly begin: (account: string) => Promise<string>;
  readonly accountOf: (token: string) => Promise<string | null>;
  readonly end: (token: string) => Promise<void>;
}

/**
 * Opens the accounts on the engine's own connections. better-auth keeps the accounts, hashes passwords (scrypt) and keeps
 * the sessions; its tables belong to the owner, so the application's role can't read them.
 */
export async function openAccounts(engine: Engine, secret: string): Promise<Accounts> {
  const options = {
    database: engine.connections,
    secret,
    baseURL: "http://aimwell.invalid",
    emailAndPassword: { enabled: true, minPasswordLength: 8, maxPasswordLength: 256, autoSignIn: false },
    session: { expiresIn: sessionSeconds, updateAge: 24 * 3600 },
    logger: { disabled: true },
    telemetry: { enabled: false },
  } satisfies BetterAuthOptions;
  const { runMigrations } = await getMigrations(options);
  await runMigrations();
  const auth = betterAuth(options);
  const { internalAdapter } = await auth.$context;

  return {
    create: async ({ email, password, name }) => {
      const taken = await internalAdapter.findUserByEmail(email.toLowerCase());
      if (taken !== null) return null;
      const made = await auth.api.signUpEmail({ body: { email, password, name } });
      return made.user.id;
    },
    find: async (email) => (await internalAdapter.findUserByEmail(email.toLowerCase()))?.user.id ?? null,
    signIn: async (email, password) => {
      try {
        const { token, user } = await auth.api.signInEmail({ body: { email, password } });
        return { account: user.id, token };
      } catch (error) {
        if (isWrongPassword(error)) return null;
        throw error;
      }
    },
    begin: async (account) => (await internalAdapter.createSession(account)).token,
    accountOf: async (token) => {
      const found = await internalAdapter.findSession(token);
      // The engine gives instants as text, whatever better-auth's types say.
      return found === null || new Date(found.session.expiresAt).getTime() < Date.now() ? null : found.user.id;
    },
    end: async (token) => {
      await internalAdapter.deleteSession(token);
    },
  };
}

function isWrongPassword(error: unknown): boolean {
  return typeof error === "object" && error !== null && "statusCode" in error && error.statusCode === 401;
}

/** A password that nobody knows: for an account that is entered by a link or a seat only. */
export function unknownPassword(): string {
  return randomBytes(24).toString("base64url");
}
