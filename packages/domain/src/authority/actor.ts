import type { Role } from "../entry.ts";
import type { PartyId } from "../ids.ts";

/** Who acts: one party in one role. The server knows it from the session, never from what was sent. */
export interface Actor {
  readonly party: PartyId;
  readonly role: Role;
}
