import { refused, setUp } from "@aimwell/contract";
import type { Instant, PartyId, SiteId } from "@aimwell/domain";
import type { PartyRow, SiteRow, Store } from "@aimwell/store";
import type { FastifyInstance } from "fastify";
import type { ZodTypeProvider } from "fastify-type-provider-zod";
import { z } from "zod";
import { newId } from "../clock.ts";
import { sayNo } from "../routes/refusal-reply.ts";
import type { Accounts } from "../sign-in/accounts.ts";
import { passwordRefusal } from "../sign-in/password-rules.ts";
import { sessionOf } from "../sign-in/session-of.ts";
import { type Sessions, signedIn } from "../sign-in/sessions.ts";
import type { TheSite } from "./the-site.ts";

export interface SetUpRoutes {
  readonly accounts: Accounts;
  readonly sessions: Sessions;
  readonly store: Store;
  readonly theSite: TheSite;
  readonly now: () => Instant;
}

/** First run: the site and its first professional, who is the lead. It works once. */
export function setUpRoutes(app: FastifyInstance, given: SetUpRoutes): void {
  const routes = app.withTypeProvider<ZodTypeProvider>();
  const { accounts, sessions, store, theSite, now } = given;

  routes.get("/api/set-up", { schema: { summary: "Whether this system waits to be set up" } }, async (_, reply) => {
    const site = await theSite.known();
    return reply.send({ needed: site === null, isDemo: site?.isDemo ?? false });
  });

  routes.post(
    "/api/set-up",
    {
      schema: {
        summary: "Set up the site and its first professional",
        body: setUp,
        response: { 200: z.unknown().describe("Who is signed in now"), 409: refused, 422: refused },
      },
    },
    async (request, reply) => {
      if ((await theSite.known()) !== null) {
        const words = "This system is set up already. Sign in, or ask the team lead for a link.";
        return sayNo(reply, 409, { code: "set_up_already", words });
      }
      const { siteName, name, profession, email, password, helpFast } = request.body;
      const site: SiteRow = {
        siteId: newId(),
        name: siteName,
        isDemo: false,
        helpFast: JSON.stringify(helpFast),
      };
      const no = passwordRefusal(password, [siteName, name, email]);
      if (no !== null) return sayNo(reply, 422, no);
      const account = await accounts.create({ email, password, name });
      if (account === null) {
        const words = "There is an account with this email already. Use another email.";
        return sayNo(reply, 409, { code: "email_taken", words });
      }
      const id = site.siteId as SiteId;
      await theSite.begin(site);
      const lead: PartyRow = {
        partyId: newId() as PartyId,
        kind: "professional",
        name,
        what: profession,
        isLead: true,
        accountId: account,
      };
      await store.putParty(id, lead, now());
      const who = signedIn(id, lead);
      if (who === null) throw new TypeError("Expected a professional to be able to sign in.");
      await sessions.begin(reply, account, "link");
      return reply.send(await sessionOf(store, site, who, now().slice(0, 10)));
    },
  );
}
