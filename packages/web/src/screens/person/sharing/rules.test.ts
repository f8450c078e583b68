import { type Entry, fold, type Instant, type SubjectId } from "@aimwell/domain";
import { describe, expect, it } from "vitest";
import { consentFor, regranted, supportersOf, switched, whoSees } from "./rules.ts";

const now = "2026-11-09T10:00:00.000Z" as Instant;
const subject = "rosa" as SubjectId;
let seq = 0;

/** An entry as the record keeps it; what the test is about stands in its type and body. */
function said(type: Entry["type"], body: object, by = "rosa"): Entry {
  seq += 1;
  return { id: `e${seq}`, subject, type, by, as: "person", at: now, seq, recordedAt: now, body } as unknown as Entry;
}

const tom = () =>
  said("partnership.formed", { professional: "tom", professionalName: "Tom Okafor", profession: "physio" });
const ines = (more: object) =>
  said("grant.given", {
    supporter: "ines",
    supporterName: "Inês",
    relation: "daughter",
    mayRead: ["aim"],
    mayDo: [],
    ...more,
  });

describe("who can see my aim and my plan", () => {
  it("nobody, while nobody was let in", () =>
    expect(whoSees(fold([]), { subject, now })).toEqual({ aimAndPlan: [], aimOnly: [] }));
  it("the professional sees both, the supporter what was given", () =>
    expect(whoSees(fold([tom(), ines({})]), { subject, now })).toEqual({ aimAndPlan: ["tom"], aimOnly: ["ines"] }));
  it("a supporter sees nothing the day after the last day", () => {
    const record = fold([ines({ until: "2026-11-08" })]);
    expect(whoSees(record, { subject, now }).aimOnly).toEqual([]);
    expect(supportersOf(record, now)).toMatchObject([{ party: "ines", state: "ended", endedOn: "2026-11-08" }]);
  });
  it("the newest grant counts, and withdrawing it never brings the wider one back", () => {
    const wide = ines({ mayRead: ["aim", "plan"] });
    const narrow = ines({ mayRead: ["aim"] });
    const entries = [wide, narrow];
    expect(whoSees(fold(entries), { subject, now }).aimAndPlan).toEqual([]);
    const withdrawn = said("grant.withdrawn", { grant: narrow.id });
    expect(whoSees(fold([...entries, withdrawn]), { subject, now })).toEqual({ aimAndPlan: [], aimOnly: [] });
  });
});

describe("a switch", () => {
  it("makes a grant with one thing changed and all else as it was", () => {
    const [held] = supportersOf(fold([ines({ mayDo: ["rate-aim"], until: "2026-12-31" })]), now);
    if (held === undefined) throw new Error("expected a supporter");
    expect(regranted(held.grant, { mayRead: switched(["aim", "plan"], held.grant.mayRead, "plan", true) })).toEqual({
      supporter: "ines",
      supporterName: "Inês",
      relation: "daughter",
      mayRead: ["aim", "plan"],
      mayDo: ["rate-aim"],
      until: "2026-12-31",
    });
    expect(regranted(held.grant, { until: null })).not.toHaveProperty("until");
  });
});

describe("helping others learn", () => {
  it("starts at No", () => expect(consentFor(fold([]), "network-learning", "2026-11-09")).toBeNull());
  it("is over when it was withdrawn, or after its last day", () => {
    const given = said("consent.given", { purpose: "network-learning" });
    expect(consentFor(fold([given]), "network-learning", "2026-11-09")?.id).toBe(given.id);
    const withdrawn = said("consent.withdrawn", { consent: given.id });
    expect(consentFor(fold([given, withdrawn]), "network-learning", "2026-11-09")).toBeNull();
    const dated = said("consent.given", { purpose: "research", until: "2026-11-08" });
    expect(consentFor(fold([dated]), "research", "2026-11-09")).toBeNull();
  });
});
