import { accessOf, type Entry, type Instant, type LocalDate, type SubjectId } from "@aimwell/domain";
import { histories } from "@aimwell/domain/histories";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { supportersIn } from "./supporters.ts";

const given = (id: string, supporter: string, until?: string) =>
  ({ id, type: "grant.given", body: { supporter, supporterName: supporter, until } }) as unknown as Entry;
const withdrawn = (grant: string) =>
  ({ id: `no ${grant}`, type: "grant.withdrawn", body: { grant } }) as unknown as Entry;
const names = (...entries: readonly Entry[]) =>
  supportersIn(entries, "2026-03-02" as LocalDate).map(({ name }) => name);

describe("who stands by a person now", () => {
  it.each([
    { name: "whoever has a grant", entries: [given("1", "Inês")], is: ["Inês"] },
    { name: "through its last day", entries: [given("1", "Inês", "2026-03-02")], is: ["Inês"] },
    { name: "and not after it", entries: [given("1", "Inês", "2026-03-01")], is: [] },
    { name: "not whose grant was withdrawn", entries: [given("1", "Inês"), withdrawn("1")], is: [] },
    {
      name: "by the newest grant, so that an older one never comes back",
      entries: [given("1", "Inês"), given("2", "Inês"), withdrawn("2")],
      is: [],
    },
  ])("$name", ({ entries, is }) => expect(names(...entries)).toEqual(is));

  it("is who may see the record as a supporter, by the rule that opens it", () =>
    fc.assert(
      fc.property(histories(120), ({ entries, record }) => {
        const now = (entries.at(-1)?.at ?? "2026-03-02T09:00:00.000Z") as Instant;
        const may = accessOf(record, { subject: "somebody" as SubjectId, now });
        const supporters = may.flatMap(({ party, role }) => (role === "supporter" ? [party] : []));
        const listed = supportersIn(entries, now.slice(0, 10) as LocalDate).map(({ party }) => party);
        expect(listed.toSorted()).toEqual(supporters.toSorted());
      }),
      { numRuns: 60, seed: 20261130 },
    ));
});
