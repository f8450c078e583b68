import { randomBytes } from "node:crypto";
import type { Engine } from "@aimwell/store";
import { type BetterAuthOptions, betterAuth } from "better-auth";
import { getMigrations } from "better-auth/db/migration";

/** Accounts and their passwords. Who an account is in the record is known elsewhere: an account is only a way in. */
export interface Accounts {
  /** @returns the account's id, or null when the address has an account already. */
  readonly create: (given: {
    readonly email: string;
    readonly password: string;
    readonly name: string;
  }) => Promise<string | null>;
  /** @returns the id of the account with this address, or null. */
  readonly find: (email: string) => Promise<string | null>;
  readonly emailOf: (account: string) => Promise<string | null>;
  /** @returns the account, or null when the address and the password don't belong together. Both take the same time. */
  readonly check: (email: string, password: string) => Promise<string | null>;
  readonly setPassword: (account: string, password: string) => Promise<void>;
}

/**
 * Opens the accounts on the engine's own connections. better-auth keeps the accounts and hashes passwords (scrypt);
 * its tables belong to the owner, so the application's role can't read them. Sessions are ours: its own would stand there as they are.
 */
export async function openAccounts(engine: Engine, secret: string): Promise<Accounts> {
  const options = {
    database: engine.connections,
    secret,
    baseURL: "http://aimwell.invalid",
    emailAndPassword: { enabled: true, minPasswordLength: 1, maxPasswordLength: 256, autoSignIn: false },
    logger: { disabled: true },
    telemetry: { enabled: false },
  } satisfies BetterAuthOptions;
  const { runMigrations } = await getMigrations(options);
  await runMigrations();
  const auth = betterAuth(options);
  const { internalAdapter, password: passwords } = await auth.$context;
  // Sessions of an earlier version stood there as they were. They end with it.
  await engine.owner.script("delete from session");
  const nobodys = await passwords.hash(unknownPassword());

  return {
    create: async ({ email, password, name }) => {
      const taken = await internalAdapter.findUserByEmail(email.toLowerCase());
      if (taken !== null) return null;
      const made = await auth.api.signUpEmail({ body: { email, password, name } });
      return made.user.id;
    },
    find: async (email) => (await internalAdapter.findUserByEmail(email.toLowerCase()))?.user.id ?? null,
    emailOf: async (account) => (await internalAdapter.findUserById(account))?.email ?? null,
    check: async (email, password) => {
      const found = await internalAdapter.findUserByEmail(email.toLowerCase(), { includeAccounts: true });
      const kept = found?.accounts.find((each) => each.providerId === "credential")?.password;
      // Somebody unknown takes as long as a wrong password, so that nobody learns who has an account here.
      const isRight = await passwords.verify({ hash: kept ?? nobodys, password });
      return isRight && kept != null ? (found?.user.id ?? null) : null;
    },
    setPassword: async (account, password) => {
      await internalAdapter.updatePassword(account, await passwords.hash(password));
    },
  };
}

/** A password that nobody knows: for an account that is entered by a link or a seat only. */
export function unknownPassword(): string {
  return randomBytes(24).toString("base64url");
}
