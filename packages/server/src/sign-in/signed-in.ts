import type { PartyId, Role, SiteId } from "@aimwell/domain";
import type { FastifyRequest } from "fastify";

/** Who a request comes from, checked once at its start. */
export interface SignedIn {
  readonly site: SiteId;
  readonly party: PartyId;
  readonly name: string;
  readonly as: Exclude<Role, "system">;
  /** The profession or the relation, where it is known. */
  readonly what: string | null;
  readonly isLead: boolean;
}

/** Tells who a request comes from; null when nobody is signed in. */
export type WhoIs = (request: FastifyRequest) => Promise<SignedIn | null>;
