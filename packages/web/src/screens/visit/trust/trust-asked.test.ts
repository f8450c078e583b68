import type { Instant, LocalDate, PartyId, PersonRecord } from "@aimwell/domain";
import { fold } from "@aimwell/domain";
import { describe, expect, it } from "vitest";
import { asksTrust } from "./trust-asked.ts";

const [rosa, tom] = ["rosa", "tom"] as unknown as readonly [PartyId, PartyId];
const between = { me: rosa, other: tom, professional: tom };
const closedAt = "2026-03-02T10:00:00.000Z" as Instant;

/** A record with one visit that is over, and what was said of trust since. */
function afterVisit(
  told: readonly { readonly by: PartyId; readonly toward: PartyId; readonly at: string }[],
): PersonRecord {
  const record = fold([]);
  const brought = { at: closedAt, by: tom, as: "professional", entry: "e" };
  const visit = { professional: tom, closed: { promises: [], brought } };
  record.visit.visits.set("v" as never, visit as never);
  for (const { by, toward, at } of told)
    record.partnership.trust.push({ toward, level: 4, brought: { at, by, as: "person", entry: "t" } } as never);
  return record;
}
const at = (on: LocalDate | string) => `${on}T12:00:00.000Z` as Instant;

describe("how far one side trusts the other is asked", () => {
  it.each([
    { name: "after a visit", told: [], now: at("2026-03-03"), asks: true },
    { name: "no more after two weeks", told: [], now: at("2026-03-20"), asks: false },
    {
      name: "once a visit",
      told: [{ by: rosa, toward: tom, at: "2026-03-02T20:00:00.000Z" }],
      now: at("2026-03-03"),
      asks: false,
    },
    {
      name: "anew where it was told before that visit",
      told: [{ by: rosa, toward: tom, at: "2026-02-02T20:00:00.000Z" }],
      now: at("2026-03-03"),
      asks: true,
    },
    {
      name: "of each side for itself",
      told: [{ by: tom, toward: rosa, at: "2026-03-02T20:00:00.000Z" }],
      now: at("2026-03-03"),
      asks: true,
    },
  ])("$name", ({ told, now, asks }) => expect(asksTrust(afterVisit(told), { ...between, now })).toBe(asks));

  it("of nobody before there was a visit", () =>
    expect(asksTrust(fold([]), { ...between, now: at("2026-03-03") })).toBe(false));
});
