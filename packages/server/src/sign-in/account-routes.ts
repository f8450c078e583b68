import { type Account, changePassword, endSession, proveOwner, refused } from "@aimwell/contract";
import type { SignedInRow, SiteRow, WaysIn } from "@aimwell/store";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { ZodTypeProvider } from "fastify-type-provider-zod";
import { z } from "zod";
import type { Guard } from "../guard/guard.ts";
import { notSignedIn, sayNo } from "../routes/refusal-reply.ts";
import type { Accounts } from "./accounts.ts";
import type { Passkeys } from "./passkeys.ts";
import { passwordRefusal } from "./password-rules.ts";
import type { SecondFactor } from "./second-factor.ts";
import type { Sessions } from "./sessions.ts";
import { wrongCode } from "./sign-in-routes.ts";

export interface AccountRoutes {
  readonly accounts: Accounts;
  readonly sessions: Sessions;
  readonly waysIn: WaysIn;
  readonly secondFactor: SecondFactor;
  readonly passkeys: Passkeys;
  readonly guard: Guard;
  readonly site: () => Promise<SiteRow>;
}

const notMine = {
  code: "seat_has_no_account",
  words: "You sit in a seat of the demo. It has no account of its own, so there is nothing to change here.",
} as const;
const proveFirst = {
  code: "prove_first",
  words: "Show first that it is you: write your password once more. Then you can change this.",
} as const;
const wrongPassword = {
  code: "wrong_password",
  words: "This is not your password. Check it, then try again.",
} as const;

/** My own session, when it may change the account: asked of the database, and proved a short time ago. */
export async function provedSession(
  { sessions }: Pick<AccountRoutes, "sessions">,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<SignedInRow | null> {
  const row = await sessions.own(request);
  if (row !== null && row.how !== "seat" && sessions.isProved(row)) return row;
  const no = row === null ? notSignedIn : row.how === "seat" ? notMine : proveFirst;
  void sayNo(reply, row === null ? 401 : 403, no);
  return null;
}

/** My account: the ways in, where I am signed in, and the password. */
export function accountRoutes(app: FastifyInstance, given: AccountRoutes): void {
  const routes = app.withTypeProvider<ZodTypeProvider>();
  const { sessions } = given;
  const response = { 200: z.unknown(), 401: refused, 403: refused, 422: refused, 429: refused };

  routes.get("/api/account", { schema: { summary: "My account" } }, async (request, reply) => {
    const row = await sessions.own(request);
    return row === null ? sayNo(reply, 401, notSignedIn) : reply.send(await accountOf(given, row));
  });

  routes.post(
    "/api/account/prove",
    { schema: { summary: "Show that it is me, before a change", body: proveOwner, response } },
    async (request, reply) => {
      const row = await sessions.own(request);
      if (row === null) return sayNo(reply, 401, notSignedIn);
      if (row.how === "seat") return sayNo(reply, 403, notMine);
      return prove(given, request, reply, row, request.body);
    },
  );

  routes.post(
    "/api/account/password",
    { schema: { summary: "Change my password; signs out everywhere else", body: changePassword, response } },
    async (request, reply) => {
      const row = await provedSession(given, request, reply);
      if (row === null) return reply;
      const no = passwordRefusal(request.body.password, await aboutOf(given, row.account));
      if (no !== null) return sayNo(reply, 422, no);
      await given.accounts.setPassword(row.account, request.body.password);
      await sessions.endAll(row.account, row.sessionId);
      await sessions.rotate(reply, row, "proved");
      return reply.send({});
    },
  );

  routes.post(
    "/api/account/sessions/end",
    { schema: { summary: "Sign out on one other device", body: endSession, response } },
    async (request, reply) => {
      const row = await sessions.own(request);
      if (row === null) return sayNo(reply, 401, notSignedIn);
      if (row.how === "seat") return sayNo(reply, 403, notMine);
      await sessions.endOne(row.account, request.body.session);
      return reply.send({});
    },
  );

  routes.post(
    "/api/account/sessions/end-others",
    { schema: { summary: "Sign out everywhere but here", response } },
    async (request, reply) => {
      const row = await sessions.own(request);
      if (row === null) return sayNo(reply, 401, notSignedIn);
      if (row.how === "seat") return sayNo(reply, 403, notMine);
      await sessions.endAll(row.account, row.sessionId);
      return reply.send({});
    },
  );
}

async function prove(
  { accounts, guard, secondFactor, sessions }: AccountRoutes,
  request: FastifyRequest,
  reply: FastifyReply,
  row: SignedInRow,
  { password, code }: { readonly password: string; readonly code?: string | undefined },
) {
  const email = (await accounts.emailOf(row.account)) ?? "";
  if (!guard.mayTry(request, reply, email)) return reply;
  const isRight = (await accounts.check(email, password)) === row.account;
  const asksCode = isRight && (await secondFactor.isOn(row.account));
  if (!isRight || (asksCode && !(await secondFactor.take(row.account, code ?? "")))) {
    guard.missed(request, email);
    return sayNo(reply, 403, isRight ? wrongCode : wrongPassword);
  }
  guard.cameIn(request, email);
  await sessions.rotate(reply, row, "proved");
  return reply.send({});
}

async function accountOf(given: AccountRoutes, row: SignedInRow): Promise<Account> {
  const { accounts, waysIn, secondFactor, sessions } = given;
  const isMine = row.how !== "seat";
  // Whoever sits in a seat of the demo does not read where others sat in it.
  const open = isMine ? await waysIn.openSessions(row.account, new Date().toISOString()) : [row];
  const passkeys = await waysIn.passkeysOf(row.account);
  return {
    email: (await accounts.emailOf(row.account)) ?? "",
    isMine,
    isProved: sessions.isProved(row),
    hasCodeApp: await secondFactor.isOn(row.account),
    recoveryCodesLeft: await waysIn.recoveryCodesLeft(row.account),
    passkeys: passkeys.map(({ id, name, addedAt, usedAt }) => ({ id, name, addedAt, usedAt })),
    sessions: open.map(({ sessionId, device, how, beganAt, usedAt }) => ({
      id: sessionId,
      device,
      how,
      beganAt,
      usedAt,
      isThis: sessionId === row.sessionId,
    })),
  };
}

/** Words that others connect with an account: its email, its party's name, and the clinic's. */
async function aboutOf({ accounts, sessions, site }: AccountRoutes, account: string): Promise<readonly string[]> {
  const party = await sessions.partyOf(account);
  return [(await accounts.emailOf(account)) ?? "", party?.name ?? "", (await site()).name];
}
