import fc from "fast-check";
import { expect, it } from "vitest";
import { derivedId } from "./derived-id.ts";
import type { EntryId } from "./ids.ts";

const laws = { seed: 9562, numRuns: 300 };
const causes = fc.uuid().map((id) => id as EntryId);
const names = fc.string({ minLength: 1, maxLength: 40 });

it("what follows from an entry has an id of version 8, with the cause's time, and always the same one", () => {
  fc.assert(
    fc.property(causes, names, (cause, name) => {
      const id = derivedId(cause, name);
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
      expect(id.slice(0, 13)).toBe(cause.slice(0, 13));
      expect(derivedId(cause, name)).toBe(id);
    }),
    laws,
  );
});

it("ten thousand consequences of entries of one millisecond have ten thousand ids", () => {
  const ids = new Set<string>();
  for (let number = 0; number < 5000; number += 1) {
    const cause = `0199d000-0000-7000-8000-${number.toString(16).padStart(12, "0")}` as EntryId;
    ids.add(derivedId(cause, "leans.opened"));
    ids.add(derivedId(cause, "score/phq-9"));
  }
  expect(ids.size).toBe(10_000);
});
