import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { History } from "../history/histories.ts";
import { teamHistories, teamHistoryFrom } from "../history/team-histories.ts";
import { person } from "../history/world.ts";
import { emptyRecord, evolve, fold, grow } from "../record/record.ts";
import { teamAuthority } from "./authority/team-authority.ts";
import { teamBoard } from "./board/team-board.ts";
import { servesAtLast } from "./driver/serves.ts";
import { sizes } from "./test/team-test.decide.ts";

const laws = { seed: 19470113, numRuns: 60 };
const hold = (law: (history: History) => void) => fc.assert(fc.property(teamHistories(), law), laws);

describe("a team's record", () => {
  it("folds to the same, at once or entry by entry", () =>
    hold(({ entries }) => {
      expect(fold(entries)).toEqual(entries.reduce(evolve, emptyRecord()));
      expect(entries.reduce(grow, emptyRecord())).toEqual(fold(entries));
    }));

  it("meets every entry type of a team within a few hundred histories", () => {
    const met = new Set<string>();
    for (let seed = 1; seed <= 400; seed += 1) for (const { type } of teamHistoryFrom(seed, 150).entries) met.add(type);
    expect(Object.keys(teamAuthority).filter((type) => !met.has(type))).toEqual([]);
    expect([...met].filter((type) => !Object.hasOwn(teamAuthority, type))).toEqual([]);
  });

  it("no driver ever serves itself, however the diagram was drawn", () =>
    hold(({ record: { driver } }) => {
      for (const { id, serves } of driver.nodes.values()) {
        for (const served of serves) expect(servesAtLast(driver.nodes, served, id)).toBe(false);
      }
    }));

  it("no test is more than one step larger than the one that it builds on", () =>
    hold(({ record: { test } }) => {
      for (const { team, after } of test.tests.values()) {
        const size = sizes.indexOf(team?.scale.size ?? "all");
        const before = after === undefined ? 0 : sizes.indexOf(test.tests.get(after)?.team?.scale.size ?? "one");
        expect(size).toBeLessThanOrEqual(before + 1);
      }
    }));

  it("each test stands in one ramp, behind the one that it builds on", () =>
    hold(({ record }) => {
      const { ramps, tests } = teamBoard(record, { reader: person, smallestGroup: 10 });
      expect(ramps.flatMap((ramp) => ramp.tests).sort()).toEqual(tests.map(({ id }) => id).sort());
      for (const { tests: ids } of ramps) {
        for (const [place, id] of ids.entries()) {
          const { after } = tests.find((test) => test.id === id) ?? {};
          if (place > 0) expect(ids.slice(0, place)).toContain(after);
        }
      }
    }));

  it("the board shows no pulse of fewer than the smallest group", () =>
    hold(({ record, entries }) => {
      const given = new Set(entries.flatMap(({ type, by }) => (type === "pulse.given" ? [by] : [])));
      const { pulses } = teamBoard(record, { reader: person, smallestGroup: given.size + 1 });
      expect(pulses.every(({ hidden }) => hidden)).toBe(true);
    }));
});
