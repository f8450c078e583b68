import { acceptInvitation, invite, refused } from "@aimwell/contract";
import type { Instant, PartyId, SiteId, SubjectId } from "@aimwell/domain";
import type { SiteRow, Store } from "@aimwell/store";
import type { FastifyInstance, FastifyReply } from "fastify";
import type { ZodTypeProvider } from "fastify-type-provider-zod";
import { z } from "zod";
import type { WriteDoor } from "../door/write-door.ts";
import type { Guard } from "../guard/guard.ts";
import { subjectsOfReader } from "../read/seen-as.ts";
import { notSignedIn, sayNo } from "../routes/refusal-reply.ts";
import type { Accounts } from "../sign-in/accounts.ts";
import { passwordRefusal } from "../sign-in/password-rules.ts";
import type { SecondFactor } from "../sign-in/second-factor.ts";
import { sessionOf } from "../sign-in/session-of.ts";
import { type Sessions, signedIn } from "../sign-in/sessions.ts";
import type { SignedIn } from "../sign-in/signed-in.ts";
import { hashOf, newToken } from "../sign-in/tokens.ts";
import { type Invite, prepare } from "./joining.ts";
import { takeWayBack } from "./link-routes.ts";

export interface InvitationRoutes {
  readonly accounts: Accounts;
  readonly sessions: Sessions;
  readonly secondFactor: SecondFactor;
  readonly store: Store;
  readonly door: WriteDoor;
  readonly guard: Guard;
  readonly site: () => Promise<SiteRow>;
  readonly now: () => Instant;
}

export const linkDays = 3;
export const tokenParam = z.object({ token: z.string().min(16).max(80) });
export const linkIsDead = {
  code: "invitation_over",
  words: `This link does not work any more. It works once, and for ${linkDays} days. Ask for a new one.`,
} as const;

const hasAWayIn = {
  code: "joined_already",
  words: "This person has joined already. If the password is lost, make a way back in.",
} as const;

/** Invitations: a professional invites a person or a colleague, a person invites a supporter. */
export function invitationRoutes(app: FastifyInstance, given: InvitationRoutes): void {
  const routes = app.withTypeProvider<ZodTypeProvider>();
  const { store, sessions, now } = given;

  routes.post(
    "/api/invitations",
    {
      schema: {
        summary: "Invite somebody by a link that works once",
        body: invite,
        response: { 200: z.unknown().describe("The link, and when it ends"), 403: refused, 409: refused },
      },
    },
    async (request, reply) => {
      const who = await sessions.whoIs(request);
      if (who === null) return sayNo(reply, 401, notSignedIn);
      if (!given.guard.mayInvite(reply, who)) return reply;
      if (!mayInvite(who, request.body)) {
        const words = "You can't invite in this role. A person invites supporters; a professional invites people.";
        return sayNo(reply, 403, { code: "not_allowed", words });
      }
      if (request.body.as === "person" && request.body.subject !== undefined) {
        const no = await noLinkFor(given, who, request.body.subject as SubjectId);
        if (no !== null) return sayNo(reply, no.status, no);
      }
      const prepared = await prepare({ store, door: given.door, now: now() }, who, request.body);
      if (!prepared.ok) return sayNo(reply, 403, prepared);
      return reply.send(await addLink(store, who, request.body, prepared.invited, now()));
    },
  );

  routes.get(
    "/api/invitations/:token",
    { schema: { summary: "What an invitation is for", params: tokenParam } },
    async (request, reply) => {
      if (!given.guard.mayAsk(request, reply)) return reply;
      const here = await given.site();
      const site = here.siteId as SiteId;
      const open = await store.openInvitation(site, hashOf(request.params.token), now());
      if (open === null) return sayNo(reply, 404, linkIsDead);
      const [inviter] = await store.parties(site, [open.invitedBy]);
      const { asRole: as, name, expiresAt } = open;
      return reply.send({ as, name, expiresAt, invitedBy: inviter?.name ?? "", siteName: here.name });
    },
  );

  routes.post(
    "/api/invitations/:token/accept",
    { schema: { summary: "Join by an invitation", params: tokenParam, body: acceptInvitation } },
    (request, reply) =>
      given.guard.mayAsk(request, reply) ? accept(given, request.params.token, request.body, reply) : reply,
  );
}

function mayInvite(who: SignedIn, asked: Invite): boolean {
  if (asked.as === "supporter") return who.as === "person";
  if (asked.as === "professional") return who.as === "professional" && who.isLead;
  return who.as === "professional";
}

/**
 * A link to a record that is there makes its holder the person, so it is for who works with the person (an emergency opens a
 * record to read, and lets nobody in), and only while the person has no way in yet.
 */
async function noLinkFor({ store, now }: InvitationRoutes, who: SignedIn, subject: SubjectId) {
  if (!(await subjectsOfReader(store, who, now())).includes(subject)) {
    return { status: 403, code: "no_partnership", words: "You don't work with this person." } as const;
  }
  const [party] = await store.parties(who.site, [subject]);
  return party === undefined || party.accountId === null ? null : ({ status: 409, ...hasAWayIn } as const);
}

async function addLink(
  store: Store,
  who: SignedIn,
  asked: Invite,
  invited: { readonly party: PartyId; readonly subject: SubjectId | null },
  now: Instant,
) {
  const token = newToken();
  const expiresAt = new Date(Date.parse(now) + linkDays * 24 * 3600 * 1000).toISOString();
  await store.addInvitation(who.site, {
    tokenHash: hashOf(token),
    asRole: asked.as,
    subjectId: invited.subject,
    name: asked.name,
    details: JSON.stringify({ party: invited.party }),
    invitedBy: who.party,
    expiresAt,
  });
  return { link: `/join/${token}`, expiresAt };
}

/** Joins: makes the account, ties it to the party that was made ready, and begins a session on this device. */
async function accept(
  given: InvitationRoutes,
  token: string,
  { email, password }: z.output<typeof acceptInvitation>,
  reply: FastifyReply,
) {
  const { accounts, sessions, store, now } = given;
  const here = await given.site();
  const site = here.siteId as SiteId;
  const open = await store.openInvitation(site, hashOf(token), now());
  if (open === null) return sayNo(reply, 404, linkIsDead);
  const { party, wayBack } = JSON.parse(open.details) as { readonly party: PartyId; readonly wayBack?: true };
  if (wayBack === true) return comeBack(given, hashOf(token), { party, email, password }, reply);
  const [row] = await store.parties(site, [party]);
  // Of two links to the same person one was taken: the other must not put somebody else in that person's place.
  if (row === undefined || row.accountId !== null) return sayNo(reply, 404, linkIsDead);
  const no = passwordRefusal(password, [open.name, email, here.name]);
  if (no !== null) return sayNo(reply, 422, no);
  const account = await accounts.create({ email, password, name: open.name });
  if (account === null) {
    const words = "There is an account with this email already. Sign in with it, or use another email.";
    return sayNo(reply, 409, { code: "email_taken", words });
  }
  if (!(await store.useInvitation(site, hashOf(token), now()))) return sayNo(reply, 404, linkIsDead);
  const who = signedIn(site, { ...row, accountId: account });
  if (who === null) throw new TypeError("Expected the invited party to be one that can sign in.");
  if (!(await store.giveAccount(site, party, account))) return sayNo(reply, 404, linkIsDead);
  await sessions.begin(reply, account, "link");
  return reply.send(await sessionOf(store, here, who, now().slice(0, 10)));
}

/** Back in with a new password; a code app is asked for at the sign-in, so here only an account without one goes on. */
async function comeBack(
  given: InvitationRoutes,
  tokenHash: string,
  asked: Parameters<typeof takeWayBack>[2],
  reply: FastifyReply,
) {
  const account = await takeWayBack(given, tokenHash, asked, reply);
  if (account === null) return sayNo(reply, 404, linkIsDead);
  if (typeof account !== "string") return account;
  if (await given.secondFactor.isOn(account)) {
    const words = "Your new password is set. Now sign in with it, and with the code of your app.";
    return sayNo(reply, 401, { code: "sign_in_now", words });
  }
  const party = await given.sessions.partyOf(account);
  const here = await given.site();
  const who = party === null ? null : signedIn(here.siteId as SiteId, party);
  if (who === null) throw new TypeError("Expected the account to be a party here.");
  await given.sessions.begin(reply, account, "link");
  return reply.send(await sessionOf(given.store, here, who, given.now().slice(0, 10)));
}
