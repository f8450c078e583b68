import type { PartyId } from "@aimwell/domain";
import { describe, expect, it } from "vitest";
import { rolesInWords, rolesOf, rolesToKeep } from "./meeting-roles.tsx";

const [tom, rosa, priya] = ["tom", "rosa", "priya"] as unknown as readonly [PartyId, PartyId, PartyId];
const next = { leader: rosa, recorder: priya, timekeeper: undefined, facilitator: tom };

describe("the roles of a meeting", () => {
  it("move on from the last meeting, unless somebody chose otherwise", () => {
    expect(rolesOf({}, next)).toEqual({ leader: rosa, recorder: priya, facilitator: tom });
    expect(rolesOf({ leader: tom }, next)).toEqual({ leader: tom, recorder: priya, facilitator: tom });
  });

  it("can be nobody's, even where the last meeting would say somebody", () => {
    expect(rolesOf({ leader: "" }, next)).toEqual({ recorder: priya, facilitator: tom });
    expect(rolesOf({}, null)).toEqual({});
  });

  it("are kept as they stand, and said by name", () => {
    expect(rolesToKeep(rolesOf({}, next))).toEqual(next);
    expect(rolesInWords({ leader: "rosa", recorder: "tom" }, (id) => id.toUpperCase())).toBe(
      "Leads: ROSA. Writes: TOM",
    );
  });
});
