import { refused, type Seat, takeSeat } from "@aimwell/contract";
import { derivedId, type EntryId, type Instant, type PartyId, type SiteId } from "@aimwell/domain";
import type { PartyRow, SiteRow, Store } from "@aimwell/store";
import type { FastifyInstance } from "fastify";
import type { ZodTypeProvider } from "fastify-type-provider-zod";
import { z } from "zod";
import { sayNo } from "../routes/refusal-reply.ts";
import { sessionOf } from "../sign-in/session-of.ts";
import { type Sessions, signedIn } from "../sign-in/sessions.ts";
import type { TheSite } from "./the-site.ts";

/** The seats of the demo clinic, in the order in which the start page offers them. */
export const demoSeats: readonly Seat[] = [
  {
    seat: "rosa",
    name: "Rosa Almeida",
    as: "person",
    about: "Wants to walk her grandchild to school. Say what matters, check in, choose.",
  },
  { seat: "ines", name: "Inês Almeida", as: "supporter", about: "Rosa's daughter. See what Rosa shares and help out." },
  { seat: "tom", name: "Tom Okafor", as: "professional", about: "Physio. Sit with Rosa at one screen and decide." },
  {
    seat: "singh",
    name: "Dr Anita Singh",
    as: "professional",
    about: "Family doctor. See who comes today, and what matters to them.",
  },
  {
    seat: "maya",
    name: "Maya Lindqvist",
    as: "person",
    about: "Has had a low year. Wants her Sunday swim back. Look at her plan on a phone.",
  },
];

/** The party that sits in a seat. It follows from the site and the seat, so that nobody has to keep a list. */
export function seatParty(site: SiteId, seat: string): PartyId {
  return derivedId(site as string as EntryId, `seat/${seat}`) as string as PartyId;
}

export interface DemoRoutes {
  readonly sessions: Sessions;
  readonly store: Store;
  readonly theSite: TheSite;
  readonly now: () => Instant;
}

const fewTries = { rateLimit: { max: 30, timeWindow: "1 minute" } } as const;
const noDemo = {
  code: "not_a_demo",
  words: "This is not a demo, so there are no seats to take. Sign in with your email and password.",
} as const;
const noSeat = {
  code: "seat_unknown",
  words: "There is no such seat in this demo. Choose one from the list.",
} as const;

/** The demo's seats: anyone may sit in one, without a password. A site of real people has none. */
export function demoRoutes(app: FastifyInstance, given: DemoRoutes): void {
  const routes = app.withTypeProvider<ZodTypeProvider>();
  const { sessions, store, theSite, now } = given;

  const demo = async (): Promise<SiteRow | null> => {
    const site = await theSite.known();
    return site?.isDemo === true ? site : null;
  };

  routes.get(
    "/api/demo/seats",
    {
      config: fewTries,
      schema: {
        summary: "The seats of the demo",
        response: { 200: z.unknown().describe("One line a seat"), 404: refused },
      },
    },
    async (_, reply) => {
      const site = await demo();
      if (site === null) return sayNo(reply, 404, noDemo);
      const taken = await accountsBySeat(store, site.siteId as SiteId);
      return reply.send(demoSeats.filter(({ seat }) => taken.has(seat)));
    },
  );

  routes.post(
    "/api/demo/sign-in",
    {
      config: fewTries,
      schema: {
        summary: "Take a seat in the demo",
        body: takeSeat,
        response: { 200: z.unknown().describe("Who is signed in now"), 404: refused },
      },
    },
    async (request, reply) => {
      const site = await demo();
      if (site === null) return sayNo(reply, 404, noDemo);
      const id = site.siteId as SiteId;
      const party = (await accountsBySeat(store, id)).get(request.body.seat);
      const who = party === undefined ? null : signedIn(id, party);
      if (who === null || party?.accountId == null) return sayNo(reply, 404, noSeat);
      await sessions.begin(reply, party.accountId, "seat");
      return reply.send(await sessionOf(store, site, who, now().slice(0, 10)));
    },
  );
}

/** The seats that somebody made an account for, by seat. */
async function accountsBySeat(store: Store, site: SiteId): Promise<ReadonlyMap<string, PartyRow>> {
  const seats = new Map<string, string>(demoSeats.map(({ seat }) => [seatParty(site, seat), seat]));
  const parties = await store.parties(site, [...seats.keys()]);
  return new Map(
    parties.flatMap((party) => {
      const seat = seats.get(party.partyId);
      return seat === undefined || party.accountId === null ? [] : [[seat, party] as const];
    }),
  );
}
