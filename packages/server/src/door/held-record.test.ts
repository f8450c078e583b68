import type { SiteId, SubjectId } from "@aimwell/domain";
import { fold } from "@aimwell/domain";
import { expect, it } from "vitest";
import { type HeldRecord, HeldRecords, usualCharacters } from "./held-record.ts";

const site = "0199d000-0000-7000-8000-0000000000aa" as SiteId;

function heldOf(subject: string, { characters, values }: { characters: number; values: number }): HeldRecord {
  const ids = Array.from({ length: values }, (_, at) => String(at));
  const columns = { measure: "minutes-walked", ids, takenAt: ids, value: ids.map(Number), by: ids, hasOlder: false };
  return {
    ...{ site, subject: subject as SubjectId, head: { seq: 0, hash: "", measured: 0, measuredHash: "" } },
    ...{ record: fold([]), lines: [], size: characters, placeOf: new Map(), authors: new Set<string>() },
    ...{ access: [], accessOn: null, panel: null, figures: null, series: new Map([["minutes-walked", columns]]) },
  };
}

it("keeps the records used last in bounded memory, with their values counted", () => {
  const held = new HeldRecords(10_000);
  held.put(heldOf("rosa", { characters: 3000, values: 0 }));
  held.put(heldOf("amir", { characters: 1000, values: 20 }));
  expect(held.kept).toEqual({ records: 2, characters: 7000 });
  expect(held.get(site, "rosa" as SubjectId)).toBeDefined();
  held.put(heldOf("mia", { characters: 4000, values: 0 }));
  // Amir's was used longest ago.
  expect(held.get(site, "amir" as SubjectId)).toBeUndefined();
  expect(held.kept).toEqual({ records: 2, characters: 7000 });
  held.put(heldOf("rosa", { characters: 1000, values: 0 }));
  held.drop(site, "mia" as SubjectId);
  expect(held.kept).toEqual({ records: 1, characters: 1000 });
});

it("takes a quarter of a small machine's memory at most, and no more than is of use on a large one", () => {
  expect(usualCharacters(1000) * 2.5).toBe(250);
  expect(usualCharacters(4 * 1024 ** 3)).toBe(64 * 1024 * 1024);
});
