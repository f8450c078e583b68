import { refused } from "@aimwell/contract";
import type { Instant, PartyId, SiteId, SubjectId } from "@aimwell/domain";
import { keepable } from "@aimwell/domain/schemas";
import type { PartyRow, SiteRow, Store } from "@aimwell/store";
import type { FastifyInstance, FastifyReply } from "fastify";
import type { ZodTypeProvider } from "fastify-type-provider-zod";
import { z } from "zod";
import type { Guard } from "../guard/guard.ts";
import { subjectsOfReader } from "../read/seen-as.ts";
import { notSignedIn, sayNo } from "../routes/refusal-reply.ts";
import type { Accounts } from "../sign-in/accounts.ts";
import { passwordRefusal } from "../sign-in/password-rules.ts";
import type { Sessions } from "../sign-in/sessions.ts";
import type { SignedIn } from "../sign-in/signed-in.ts";
import { hashOf, newToken } from "../sign-in/tokens.ts";

export interface LinkRoutes {
  readonly accounts: Accounts;
  readonly sessions: Sessions;
  readonly store: Store;
  readonly guard: Guard;
  readonly site: () => Promise<SiteRow>;
  readonly now: () => Instant;
}

const wayBackHours = 24;
const noSuchLink = { code: "link_unknown", words: "There is no such link of yours, or it was used already." } as const;
const notForYou = {
  code: "not_allowed",
  words: "You can't make this link. A professional makes it for a person they work with, a team lead for a colleague.",
} as const;

/** The links that I made: which still work, taking one back, and a way back in for somebody who lost theirs. */
export function linkRoutes(app: FastifyInstance, given: LinkRoutes): void {
  const routes = app.withTypeProvider<ZodTypeProvider>();
  const { sessions, store, now, guard } = given;

  routes.get(
    "/api/invitations",
    { schema: { summary: "Links that I made and that still work" } },
    async (request, reply) => {
      const who = await sessions.whoIs(request);
      if (who === null) return sayNo(reply, 401, notSignedIn);
      const open = await store.openInvitations(who.site, who.party, now());
      return reply.send({
        links: open.map(({ tokenHash, asRole, name, expiresAt }) => ({ id: tokenHash, as: asRole, name, expiresAt })),
      });
    },
  );

  routes.post(
    "/api/invitations/end",
    {
      schema: {
        summary: "Take a link back",
        body: z.strictObject({ id: keepable(z.string().length(64)) }),
        response: { 200: z.unknown(), 404: refused },
      },
    },
    async (request, reply) => {
      const who = await sessions.whoIs(request);
      if (who === null) return sayNo(reply, 401, notSignedIn);
      const isEnded = await store.endInvitation(who.site, who.party, request.body.id, now());
      return isEnded ? reply.send({}) : sayNo(reply, 404, noSuchLink);
    },
  );

  routes.post(
    "/api/way-back",
    {
      schema: {
        summary: "A link for somebody who lost their password",
        body: z.strictObject({ party: z.uuid() }),
        response: { 200: z.unknown(), 401: refused, 403: refused, 429: refused },
      },
    },
    async (request, reply) => {
      const who = await sessions.whoIs(request);
      if (who === null) return sayNo(reply, 401, notSignedIn);
      if (!guard.mayInvite(reply, who)) return reply;
      const [party] = await store.parties(who.site, [request.body.party]);
      if (party === undefined || !(await mayLetBackIn(given, who, party))) return sayNo(reply, 403, notForYou);
      return reply.send(await addWayBack(given, who, party));
    },
  );
}

async function mayLetBackIn({ store, now }: LinkRoutes, who: SignedIn, party: PartyRow): Promise<boolean> {
  if (who.as !== "professional" || party.accountId === null || party.partyId === who.party) return false;
  if (party.kind === "professional") return who.isLead && !party.isLead;
  if (party.kind !== "person") return false;
  return (await subjectsOfReader(store, who, now())).some((subject) => subject === party.partyId);
}

async function addWayBack({ store, now }: LinkRoutes, who: SignedIn, party: PartyRow) {
  const token = newToken();
  const expiresAt = new Date(Date.parse(now()) + wayBackHours * 3_600_000).toISOString();
  await store.addInvitation(who.site, {
    tokenHash: hashOf(token),
    asRole: party.kind === "professional" ? "professional" : "person",
    subjectId: party.kind === "person" ? (party.partyId as SubjectId) : null,
    name: party.name,
    details: JSON.stringify({ party: party.partyId, wayBack: true }),
    invitedBy: who.party,
    expiresAt,
  });
  return { link: `/join/${token}`, expiresAt };
}

/**
 * Takes a way back: the email has to be the account's own, so that a link alone opens nothing. A code app and passkeys stay,
 * all sessions end, and the person signs in with the new password, and the code where there is one.
 */
export async function takeWayBack(
  { accounts, sessions, store, site, now }: Omit<LinkRoutes, "guard">,
  tokenHash: string,
  given: { readonly party: PartyId; readonly email: string; readonly password: string },
  reply: FastifyReply,
) {
  const here = await site();
  const siteId = here.siteId as SiteId;
  const [party] = await store.parties(siteId, [given.party]);
  const account = party?.accountId ?? null;
  if (party === undefined || account === null || (await accounts.find(given.email)) !== account) {
    const words = "This is not the email of your account here. Use the one that you joined with, or ask for help.";
    return sayNo(reply, 403, { code: "other_email", words });
  }
  const no = passwordRefusal(given.password, [party.name, given.email, here.name]);
  if (no !== null) return sayNo(reply, 422, no);
  if (!(await store.useInvitation(siteId, tokenHash, now()))) return null;
  await accounts.setPassword(account, given.password);
  await sessions.endAll(account, null);
  return account;
}
