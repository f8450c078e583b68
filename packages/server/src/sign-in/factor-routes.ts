import { addPasskey, confirmCode, refused, removePasskey } from "@aimwell/contract";
import type { RegistrationResponseJSON } from "@simplewebauthn/server";
import type { FastifyInstance } from "fastify";
import type { ZodTypeProvider } from "fastify-type-provider-zod";
import { z } from "zod";
import { sayNo } from "../routes/refusal-reply.ts";
import { type AccountRoutes, provedSession } from "./account-routes.ts";
import { wrongCode } from "./sign-in-routes.ts";

const response = { 200: z.unknown(), 401: refused, 403: refused, 409: refused, 422: refused, 429: refused };
const notAdded = {
  code: "wrong_passkey",
  words: "The passkey could not be saved. Start again; when your device asks, show that it is you.",
} as const;
const appIsOn = {
  code: "code_app_is_on",
  words: "A code app is on already. Turn it off first, then add another.",
} as const;
const noApp = {
  code: "no_code_app",
  words: "There is no code app yet. Add one first; the codes come with it.",
} as const;

/** Passkeys, the code app and recovery codes of my account. Each change gives the session another token. */
export function factorRoutes(app: FastifyInstance, given: AccountRoutes): void {
  passkeyRoutes(app, given);
  codeAppRoutes(app, given);
}

function passkeyRoutes(app: FastifyInstance, given: AccountRoutes): void {
  const routes = app.withTypeProvider<ZodTypeProvider>();
  const { accounts, passkeys, sessions, waysIn } = given;

  routes.post(
    "/api/account/passkeys/question",
    { schema: { summary: "What a new passkey signs", response } },
    async (request, reply) => {
      const row = await provedSession(given, request, reply);
      if (row === null) return reply;
      const email = (await accounts.emailOf(row.account)) ?? "";
      return reply.send(await passkeys.askToAdd(request, { id: row.account, email }));
    },
  );

  routes.post(
    "/api/account/passkeys",
    { schema: { summary: "Add a passkey", body: addPasskey, response } },
    async (request, reply) => {
      const row = await provedSession(given, request, reply);
      if (row === null) return reply;
      // The library checks every part of what the browser answered.
      const answer = request.body.answer as unknown as RegistrationResponseJSON;
      const isAdded = await passkeys.add(request, row.account, request.body.name, answer);
      if (!isAdded) return sayNo(reply, 422, notAdded);
      await sessions.rotate(reply, row, "as-before");
      return reply.send({});
    },
  );

  routes.post(
    "/api/account/passkeys/remove",
    { schema: { summary: "Remove a passkey", body: removePasskey, response } },
    async (request, reply) => {
      const row = await provedSession(given, request, reply);
      if (row === null) return reply;
      await waysIn.removePasskey(row.account, request.body.id);
      await sessions.rotate(reply, row, "as-before");
      return reply.send({});
    },
  );
}

function codeAppRoutes(app: FastifyInstance, given: AccountRoutes): void {
  const routes = app.withTypeProvider<ZodTypeProvider>();
  const { accounts, secondFactor, sessions, waysIn, guard } = given;

  routes.post(
    "/api/account/code-app",
    { schema: { summary: "Begin with a code app", response } },
    async (request, reply) => {
      const row = await provedSession(given, request, reply);
      if (row === null) return reply;
      const email = (await accounts.emailOf(row.account)) ?? "";
      const offer = await secondFactor.begin(row.account, { email, site: (await given.site()).name });
      return offer === null ? sayNo(reply, 409, appIsOn) : reply.send(offer);
    },
  );

  routes.post(
    "/api/account/code-app/confirm",
    { schema: { summary: "Show that the code app works", body: confirmCode, response } },
    async (request, reply) => {
      const row = await provedSession(given, request, reply);
      if (row === null) return reply;
      if (!guard.mayTry(request, reply, row.account)) return reply;
      const recoveryCodes = await secondFactor.confirm(row.account, request.body.code);
      if (recoveryCodes === null) {
        guard.missed(request, row.account);
        return sayNo(reply, 422, wrongCode);
      }
      await sessions.endAll(row.account, row.sessionId);
      await sessions.rotate(reply, row, "as-before");
      return reply.send({ recoveryCodes });
    },
  );

  routes.post(
    "/api/account/code-app/remove",
    { schema: { summary: "Turn the code app off", response } },
    async (request, reply) => {
      const row = await provedSession(given, request, reply);
      if (row === null) return reply;
      await waysIn.removeCodeApp(row.account);
      await sessions.rotate(reply, row, "as-before");
      return reply.send({});
    },
  );

  routes.post(
    "/api/account/recovery-codes",
    { schema: { summary: "New recovery codes; the old ones work no more", response } },
    async (request, reply) => {
      const row = await provedSession(given, request, reply);
      if (row === null) return reply;
      if (!(await secondFactor.isOn(row.account))) return sayNo(reply, 409, noApp);
      return reply.send({ recoveryCodes: await secondFactor.renewRecoveryCodes(row.account) });
    },
  );
}
