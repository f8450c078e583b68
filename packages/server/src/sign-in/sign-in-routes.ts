import { passkeyAnswer, refused, signIn } from "@aimwell/contract";
import type { Instant, SiteId } from "@aimwell/domain";
import type { HowIn, SiteRow, Store } from "@aimwell/store";
import type { AuthenticationResponseJSON } from "@simplewebauthn/server";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { ZodTypeProvider } from "fastify-type-provider-zod";
import { z } from "zod";
import type { Guard } from "../guard/guard.ts";
import { notSignedIn, sayNo } from "../routes/refusal-reply.ts";
import type { Accounts } from "./accounts.ts";
import type { Passkeys } from "./passkeys.ts";
import type { SecondFactor } from "./second-factor.ts";
import { sessionOf } from "./session-of.ts";
import { type Sessions, signedIn } from "./sessions.ts";

export interface SignInRoutes {
  readonly accounts: Accounts;
  readonly sessions: Sessions;
  readonly secondFactor: SecondFactor;
  readonly passkeys: Passkeys;
  readonly guard: Guard;
  readonly store: Store;
  readonly site: () => Promise<SiteRow>;
  readonly now: () => Instant;
}

const wrongSignIn = {
  code: "wrong_sign_in",
  words: "This email and this password don't belong together. Check both, or ask your team for a new link.",
} as const;
const codeNeeded = {
  code: "code_needed",
  words: "Now write the 6 digits that your code app shows. Is the phone gone? Use one of your recovery codes.",
} as const;
export const wrongCode = {
  code: "wrong_code",
  words: "This code does not work. A code works once and for a short time. Wait for the next one, then write that.",
} as const;
const wrongPasskey = {
  code: "wrong_passkey",
  words: "This passkey does not open an account here. Try again, or use your email and password.",
} as const;

/** Signing in and out, and who is signed in. */
export function signInRoutes(app: FastifyInstance, given: SignInRoutes): void {
  const routes = app.withTypeProvider<ZodTypeProvider>();
  const { sessions, store, site, now } = given;
  const response = { 200: z.unknown().describe("Who is signed in now"), 401: refused, 429: refused };

  routes.post("/api/sign-in", { schema: { summary: "Sign in", body: signIn, response } }, (request, reply) =>
    byPassword(given, request, reply, request.body),
  );

  routes.post(
    "/api/sign-in/passkey/question",
    { schema: { summary: "What a passkey signs" } },
    async (request, reply) => {
      if (!given.guard.mayAsk(request, reply)) return reply;
      return reply.send(await given.passkeys.askToSignIn(request));
    },
  );

  routes.post(
    "/api/sign-in/passkey",
    { schema: { summary: "Sign in by passkey", body: passkeyAnswer, response } },
    async (request, reply) => {
      if (!given.guard.mayAsk(request, reply)) return reply;
      // The library checks every part of what the browser answered.
      const answer = request.body.answer as unknown as AuthenticationResponseJSON;
      const account = await given.passkeys.accountOf(request, answer);
      return account === null ? sayNo(reply, 401, wrongPasskey) : letIn(given, reply, account, "passkey");
    },
  );

  routes.post("/api/sign-out", { schema: { summary: "Sign out on this device" } }, async (request, reply) => {
    await sessions.end(request, reply);
    return reply.header("clear-site-data", '"cache"').send({});
  });

  routes.get("/api/session", { schema: { summary: "Who is signed in" } }, async (request, reply) => {
    const who = await sessions.whoIs(request);
    if (who === null) return sayNo(reply, 401, notSignedIn);
    return reply.send(await sessionOf(store, await site(), who, now().slice(0, 10)));
  });
}

async function byPassword(
  given: SignInRoutes,
  request: FastifyRequest,
  reply: FastifyReply,
  { email, password, code }: z.output<typeof signIn>,
) {
  const { accounts, secondFactor, guard } = given;
  if (!guard.mayTry(request, reply, email)) return reply;
  const account = await accounts.check(email, password);
  if (account === null) {
    guard.missed(request, email);
    request.log.warn({ event: "sign_in_refused", why: "password" }, "a sign-in was refused");
    return sayNo(reply, 401, wrongSignIn);
  }
  const asksCode = await secondFactor.isOn(account);
  if (asksCode && code === undefined) return sayNo(reply, 401, codeNeeded);
  if (asksCode && !(await secondFactor.take(account, code ?? ""))) {
    guard.missed(request, email);
    request.log.warn({ event: "sign_in_refused", why: "code", account }, "a sign-in was refused");
    return sayNo(reply, 401, wrongCode);
  }
  guard.cameIn(request, email);
  return letIn(given, reply, account, asksCode ? "password-and-code" : "password");
}

async function letIn(given: SignInRoutes, reply: FastifyReply, account: string, how: HowIn) {
  const { sessions, store, site, now } = given;
  const party = await sessions.partyOf(account);
  const here = await site();
  const who = party === null ? null : signedIn(here.siteId as SiteId, party);
  if (who === null) return sayNo(reply, 401, wrongSignIn);
  await sessions.begin(reply, account, how);
  reply.log.info({ event: "signed_in", how, account }, "somebody signed in");
  return reply.send(await sessionOf(store, here, who, now().slice(0, 10)));
}
