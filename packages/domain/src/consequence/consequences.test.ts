import { readScoringFile } from "@aimwell/statistics";
import { describe, expect, it } from "vitest";
import type { Actor } from "../authority/actor.ts";
import type { Body, Entry } from "../entry.ts";
import { rosa, rosasScene, type Scene, tom } from "../history/scene.ts";
import { site } from "../history/world.ts";
import type { EntryId, LocalDate } from "../ids.ts";
import { decide } from "../record/decide.ts";
import { type Consequences, consequencesOf } from "./consequences.ts";

// PHQ-9: nine items of 0 to 3, summed, all needed (Kroenke, Spitzer and Williams, J Gen Intern Med 2001;16:606-613).
const items = Array.from({ length: 9 }, (_, item) => `phq-9-${item + 1}`);
const phq9 = readScoringFile({
  instrument: "phq-9",
  scored: items,
  notScored: ["difficulty"],
  method: "sum",
  range: [0, 27],
  direction: "higher is worse",
  missing: "all nine items required",
  bands: [
    [0, 4, "minimal or none"],
    [5, 9, "mild"],
    [10, 14, "moderate"],
    [15, 19, "moderately severe"],
    [20, 27, "severe"],
  ],
  // As text, because a scoring file has a field that JavaScript would take for a promise's.
  safety: JSON.parse('[{ "linkId": "phq-9-9", "when": "answer value > 0", "then": "show help at once" }]'),
  importantChange: null,
});
const consequences: Consequences = {
  system: site,
  instrument: (id) => (id === "phq-9" ? { title: "PHQ-9", kind: "outcome", scoring: phq9 } : null),
};
const today = "2026-03-02" as LocalDate;

interface Given extends Partial<Pick<Body<"answers.given">, "on" | "how">> {
  readonly instrument?: string;
  readonly by?: Actor;
}

function answered(
  scene: Scene,
  values: readonly (number | string)[],
  { instrument = "phq-9", by = rosa, ...more }: Given = {},
) {
  const answers = values.map((value, at) => ({ linkId: items[at] ?? "difficulty", value }));
  const draft = scene.draft(by, "answers.given", { instrument, on: today, answers, ...more });
  const decided = decide(scene.record, draft, { actor: by, now: scene.now });
  if (!decided.ok) throw new Error(decided.refusal.code);
  const entry = { ...draft, seq: scene.record.seq + 1, recordedAt: scene.now } as Entry;
  return consequencesOf(scene.record, entry, consequences);
}

describe("answers to a questionnaire", () => {
  it.each([
    { name: "nothing on any item", values: [0, 0, 0, 0, 0, 0, 0, 0, 0], total: 0, raised: false },
    { name: "2 on every item", values: [2, 2, 2, 2, 2, 2, 2, 2, 2], total: 18, raised: true },
    { name: "1 on the last item alone", values: [0, 0, 0, 0, 0, 0, 0, 0, 1], total: 1, raised: true },
    { name: "3 on all but the last", values: [3, 3, 3, 3, 3, 3, 3, 3, 0], total: 24, raised: false },
  ])("$name: a score of $total, safety path opened: $raised", ({ values, total, raised }) => {
    const follows = answered(rosasScene(), values);
    expect(follows.measurements.map(({ measure, value, as }) => [measure, value, as])).toEqual([
      ["phq-9", total, "system"],
    ]);
    const safety = follows.drafts.filter(({ type }) => type === "safety.raised");
    expect(safety.map(({ body }) => body)).toEqual(
      raised ? [{ answers: expect.any(String), instrument: "phq-9", linkId: "phq-9-9" }] : [],
    );
  });

  it("open the safety path also when they can't be scored", () => {
    const scene = rosasScene();
    expect(answered(scene, [0, 0]).measurements).toEqual([]);
    const answers = [{ linkId: "phq-9-9", value: 2 }];
    scene.say(rosa, "answers.given", { instrument: "phq-9", on: today, answers });
    const entry = scene.entries.at(-1) as Entry;
    const follows = consequencesOf(scene.record, entry, consequences);
    expect(follows.drafts.map(({ type }) => type)).toEqual(["safety.raised"]);
    expect(follows.measurements).toEqual([]);
  });

  it.each([
    { name: "an answer outside of its item", values: [4, 0, 0, 0, 0, 0, 0, 0, 0] },
    { name: "an answer in words", values: ["often", 0, 0, 0, 0, 0, 0, 0, 0] },
    { name: "an item that is missing", values: [1, 1, 1, 1, 1, 1, 1, 1] },
  ])("with $name are kept without a score", ({ values }) =>
    expect(answered(rosasScene(), values).measurements).toEqual([]),
  );

  it("that are asked and not scored do not count", () => {
    const follows = answered(rosasScene(), [1, 1, 1, 1, 1, 1, 1, 1, 0, 3]);
    expect(follows.measurements.map(({ value }) => value)).toEqual([8]);
  });

  it("to an instrument that nobody knows have no consequences", () =>
    expect(answered(rosasScene(), [1], { instrument: "home-made" })).toEqual({ drafts: [], measurements: [] }));

  it.each([
    { name: "on paper the day before", how: "paper", on: "2026-03-01", takenAt: "2026-03-01T12:00:00.000Z" },
    { name: "on paper this morning", how: "paper", on: "2026-03-02", takenAt: "2026-03-02T09:00:00.000Z" },
    { name: "on a phone", how: "phone", on: "2026-03-02", takenAt: "2026-03-02T09:00:00.000Z" },
  ] as const)("given $name are scored on the day that they were given", ({ how, on, takenAt }) => {
    const follows = answered(rosasScene(), [1, 1, 1, 1, 1, 1, 1, 1, 0], { how, on: on as LocalDate });
    expect(follows.measurements.map((score) => score.takenAt)).toEqual([takenAt]);
  });

  it("from paper open the safety path whoever types them in, however late", () => {
    const late = { by: tom, how: "paper", on: "2025-12-01" as LocalDate } as const;
    const { drafts } = answered(rosasScene(), [0, 0, 0, 0, 0, 0, 0, 0, 1], late);
    expect(drafts.map(({ type }) => type)).toContain("safety.raised");
  });

  it("adopt their measure with the first score, and with no later one", () => {
    const scene = rosasScene();
    const [adopted] = answered(scene, [1, 1, 1, 1, 1, 1, 1, 1, 0]).drafts;
    expect(adopted?.body).toMatchObject({ measure: "phq-9", title: "PHQ-9", better: "down", kind: "outcome" });
    scene.say(tom, "measure.adopted", (adopted as never as { body: never }).body);
    expect(answered(scene, [1, 1, 1, 1, 1, 1, 1, 1, 0]).drafts).toEqual([]);
  });

  it("have consequences with ids of their own that stay the same", () => {
    const first = answered(rosasScene(), [2, 2, 2, 2, 2, 2, 2, 2, 2]);
    const again = answered(rosasScene(), [2, 2, 2, 2, 2, 2, 2, 2, 2]);
    expect(again).toEqual(first);
    const ids = [...first.drafts, ...first.measurements].map(({ id }) => id as string as EntryId);
    expect(new Set(ids).size).toBe(3);
  });
});
