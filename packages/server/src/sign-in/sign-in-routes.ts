import { refused, signIn } from "@aimwell/contract";
import type { Instant, SiteId } from "@aimwell/domain";
import type { SiteRow, Store } from "@aimwell/store";
import type { FastifyInstance } from "fastify";
import type { ZodTypeProvider } from "fastify-type-provider-zod";
import { z } from "zod";
import { notSignedIn, sayNo } from "../routes/refusal-reply.ts";
import type { Accounts } from "./accounts.ts";
import { sessionOf } from "./session-of.ts";
import { type Sessions, signedIn } from "./sessions.ts";

export interface SignInRoutes {
  readonly accounts: Accounts;
  readonly sessions: Sessions;
  readonly store: Store;
  readonly site: () => Promise<SiteRow>;
  readonly now: () => Instant;
}

/** Few tries a minute for each address, so that passwords can't be guessed by machine. */
const fewTries = { rateLimit: { max: 20, timeWindow: "1 minute" } } as const;

/** Signing in and out, and who is signed in. */
export function signInRoutes(app: FastifyInstance, given: SignInRoutes): void {
  const routes = app.withTypeProvider<ZodTypeProvider>();
  const { accounts, sessions, store, site, now } = given;

  routes.post(
    "/api/sign-in",
    {
      config: fewTries,
      schema: {
        summary: "Sign in",
        body: signIn,
        response: { 200: z.unknown().describe("Who is signed in now"), 401: refused },
      },
    },
    async (request, reply) => {
      const opened = await accounts.signIn(request.body.email, request.body.password);
      const party = opened === null ? null : await sessions.partyOf(opened.account);
      const here = await site();
      const who = party === null ? null : signedIn(here.siteId as SiteId, party);
      if (opened === null || who === null) {
        const words =
          "This email and this password don't belong together. Check both, or ask your team for a new link.";
        return sayNo(reply, 401, { code: "wrong_sign_in", words });
      }
      sessions.begin(reply, opened.token);
      return reply.send(await sessionOf(store, here, who, now().slice(0, 10)));
    },
  );

  routes.post("/api/sign-out", { schema: { summary: "Sign out on this device" } }, async (request, reply) => {
    await sessions.end(request, reply);
    return reply.send({});
  });

  routes.get("/api/session", { schema: { summary: "Who is signed in" } }, async (request, reply) => {
    const who = await sessions.whoIs(request);
    if (who === null) return sayNo(reply, 401, notSignedIn);
    return reply.send(await sessionOf(store, await site(), who, now().slice(0, 10)));
  });
}
