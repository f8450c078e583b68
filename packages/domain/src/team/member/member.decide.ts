import { type Checks, unknown } from "../../record/check.ts";
import { isPartner } from "./member.ts";

export const memberChecks: Checks<"member.joined" | "member.left"> = {
  "member.joined": (record, { body, by, as }) => {
    if (isPartner(record, body.party)) return { code: "on_the_team_already", party: body.party };
    // A partner is taken in by the clinic: who is asked in can't ask in others alone.
    return as === "professional" ? null : { code: "not_yours", entry: body.party as string as never, by };
  },
  "member.left": (record, { body, by, as }) => {
    const member = record.member.members.get(body.party);
    if (member === undefined || member.left !== null) return unknown("party", body.party);
    const mayEnd = as === "professional" || by === body.party;
    return mayEnd ? null : { code: "not_yours", entry: member.joined.entry, by: member.joined.by };
  },
};
