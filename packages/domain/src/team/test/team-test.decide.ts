import type { Body } from "../../entry.ts";
import type { Check } from "../../record/check.ts";
import { unknown } from "../../record/check.ts";
import type { PersonRecord } from "../../record/record.ts";
import type { Refusal } from "../../refusal.ts";
import { isPartner } from "../member/member.ts";

type OfTeam = NonNullable<Body<"test.planned">["team"]>;
type Size = OfTeam["scale"]["size"];

/** With how many a test is done, smallest first. */
export const sizes: readonly Size[] = ["one", "few", "some", "all"];

/** A first test is with one or a few; the next is at most one step larger than the one that it builds on. */
function scaleRefusal(
  record: PersonRecord,
  { size }: OfTeam["scale"],
  after: Body<"test.planned">["after"],
): Refusal | null {
  const before = after === undefined ? undefined : record.test.tests.get(after)?.team?.scale.size;
  const largest = sizes[before === undefined ? 1 : Math.min(sizes.indexOf(before) + 1, sizes.length - 1)] ?? "few";
  return sizes.indexOf(size) <= sizes.indexOf(largest) ? null : { code: "scale_too_large", size, largest };
}

function changeRefusal(record: PersonRecord, { change }: OfTeam, after: Body<"test.planned">["after"]): Refusal | null {
  if (change === undefined) return null;
  const node = record.driver.nodes.get(change);
  if (node === undefined || node.kind !== "change") return unknown("change", change);
  const newest = [...record.test.tests.values()].findLast(({ team }) => team?.change === change);
  return newest === undefined || after !== undefined ? null : { code: "cycle_before_missing", newest: newest.id };
}

/** What a card says is known only once its test is finished. */
function cardsRefusal({ test }: PersonRecord, { cards = [] }: OfTeam): Refusal | null {
  for (const id of cards) {
    const held = test.tests.get(id);
    if (held === undefined) return unknown("cards", id);
    if (held.stage !== "acted") return { code: "test_not_finished", test: id, stage: held.stage };
  }
  return null;
}

/** What a team's test of change says besides a person's: how small it is, who answers for it on each side, which idea it tests. */
export const teamTestRefusal: Check<"test.planned"> = (record, { body: { team, after } }) => {
  if (team === undefined) return { code: "scale_missing" };
  const { person } = team.owners;
  if (person !== undefined && !isPartner(record, person)) return unknown("owners.person", person);
  return scaleRefusal(record, team.scale, after) ?? changeRefusal(record, team, after) ?? cardsRefusal(record, team);
};
