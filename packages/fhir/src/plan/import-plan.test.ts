import { decide, decideMeasurement, emptyRecord, evolve } from "@aimwell/domain";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { context, filesIn } from "../../test/worked-files.ts";
import type { ImportPlan } from "./import-plan.ts";
import { planImport } from "./plan-import.ts";

const invalid = filesIn("invalid");
const patient = filesIn("pco", "Patient");
const small = [...filesIn("pco"), ...filesIn("bundles", "goal-samples"), ...filesIn("bundles", "meghan")];

/** What the write door would refuse of a plan, all of it written in order into empty records. */
function refusalsOf({ people }: ImportPlan): readonly unknown[] {
  const at = { actor: { party: context.systemParty, role: "system" as const }, now: context.now };
  return people.flatMap(({ drafts, measurements }) => {
    let record = emptyRecord();
    const decided = drafts.map((draft) => {
      const decision = decide(record, draft, at);
      record = evolve(record, { ...draft, seq: record.seq + 1, recordedAt: context.now });
      return decision;
    });
    const all = [...decided, ...measurements.map((measurement) => decideMeasurement(record, measurement, at))];
    return all.flatMap((decision) => (decision.ok ? [] : [decision.refusal]));
  });
}

describe("the 43 examples with a planted defect", () => {
  it.each(invalid.map((file) => ({ name: file.name, file })))("$name is accounted for", ({ file }) => {
    const { summary, failed } = planImport([...patient, file], context);
    expect(failed).toEqual([]);
    expect(summary.imported + summary.skipped).toBe(2);
  });

  it("are refused where the record could not stand on them", () => {
    const refused = invalid.filter((file) =>
      planImport([...patient, file], context).skipped.some((each) => each.file === file.name),
    );
    const names = refused.map(({ name }) => Number(name.slice(0, 2)));
    // No subject, no or unknown status; no plan or list has a home; scores without value, level, status, day or person; no words.
    expect(names).toEqual(
      expect.arrayContaining([
        1, 2, 5, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 28, 29, 30, 32, 33, 35, 37, 38, 39, 40, 41,
      ]),
    );
  });
});

/** Anything that JSON can put where something else belongs. */
const anything = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    0,
    -1,
    1e308,
    "",
    " ",
    "\u0000",
    "\ud800",
    "x".repeat(5000),
    [],
    {},
    [[]],
    [null],
    { reference: 3 },
  ),
  fc.jsonValue({ maxDepth: 2 }),
);

/** Puts `value` at the place in the tree that `steps` lead to, one step a level. */
function mutated(tree: unknown, steps: readonly number[], value: unknown): unknown {
  const [step, ...rest] = steps;
  if (step === undefined || typeof tree !== "object" || tree === null) return value;
  const keys = Object.keys(tree);
  if (keys.length === 0) return value;
  const key = keys[step % keys.length] ?? "";
  const next = mutated(Object.entries(tree).find(([name]) => name === key)?.[1], rest, value);
  if (Array.isArray(tree)) return tree.map((item: unknown, at) => (String(at) === key ? next : item));
  return { ...tree, [key]: next };
}

const mutation = fc.record({
  file: fc.nat({ max: small.length - 1 }),
  steps: fc.array(fc.nat({ max: 40 }), { minLength: 1, maxLength: 9 }),
  value: anything,
});

describe("whatever is wrong in a file", () => {
  it("nothing is thrown, our own code does not fail, and every resource is accounted for", () => {
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 4 }), (mutations) => {
        const texts = new Map(small.map(({ name, text }) => [name, text]));
        for (const { file, steps, value } of mutations) {
          const name = small[file]?.name ?? "";
          texts.set(name, JSON.stringify(mutated(JSON.parse(texts.get(name) ?? "null"), steps, value)) ?? "");
        }
        const plan = planImport(
          [...texts].map(([name, text]) => ({ name, text })),
          context,
        );
        expect(plan.failed).toEqual([]);
        expect(plan.imported.length + plan.skipped.length).toBe(plan.summary.resources);
        const written = new Set(
          plan.people.flatMap(({ drafts, measurements }) => [...drafts, ...measurements].map(({ id }) => id as string)),
        );
        expect(refusalsOf(plan)).toEqual([]);
        for (const { became } of plan.imported) for (const { id } of became) expect(written).toContain(id);
      }),
      { seed: 20260301, numRuns: 120 },
    );
  });

  it("a file cut off anywhere is reported, and the others are read", () => {
    const [whole, ...others] = filesIn("bundles", "goal-samples");
    const text = whole?.text ?? "";
    fc.assert(
      fc.property(fc.nat({ max: text.length - 1 }), (length) => {
        const plan = planImport([{ name: "cut.json", text: text.slice(0, length) }, ...others], context);
        expect(plan.skipped.filter(({ file }) => file === "cut.json")).toHaveLength(1);
        expect(plan.summary.failed).toBe(0);
      }),
      { seed: 20260302, numRuns: 30 },
    );
  });

  it("planning twice gives the same plan", () => {
    expect(planImport(small, context)).toEqual(planImport(small, context));
  });
});
