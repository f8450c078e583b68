import { describe, expect, it } from "vitest";
import {
  anna,
  annas,
  bundleOf,
  context,
  draftsOf,
  fileOf,
  filesIn,
  nothingKnown,
  personIn,
  reasonsOf,
} from "../../test/worked-files.ts";
import { planImport } from "../plan/plan-import.ts";

const walk = {
  resourceType: "Goal",
  id: "walk",
  lifecycleStatus: "active",
  description: { text: "Walk to the lake  with my dog " },
  ...annas,
};

describe("Dorothy Jones, as the pilot of person-centred outcomes told her story", () => {
  const [first, second] = filesIn("bundles", "goal-samples");
  const jones = personIn(planImport(first === undefined ? [] : [first], context));

  it("is asked whether this is her aim, in exactly her words", () => {
    const [aim] = draftsOf(jones, "aim.proposed");
    expect(aim?.body.words).toBe("Walk my dog 5 times per week in the park");
    expect(aim?.body.by).toBe("2024-09-30");
    expect(aim?.body.startedOn).toBe("2024-04-03");
    expect(aim?.body.source).toBe("From the file DorothyJones.json, as told by Dorothy Jones");
    expect(draftsOf(jones, "aim.voiced")).toEqual([]);
  });

  it("brings five levels, the lowest first, starting one below what she hopes for", () => {
    const [scale] = draftsOf(jones, "aim.scaled");
    expect(scale?.body.levels).toEqual([
      "Cannot walk my dog",
      "Walk my dog less than 5 times per week or not in the park",
      "Walk my dog 5 times per week in the park",
      "Walk my dog every day",
      "Walk my dog every day and visit with friends in the park",
    ]);
    expect(scale?.body).toMatchObject({
      convention: "pco",
      startLevel: -1,
      aim: draftsOf(jones, "aim.proposed")[0]?.id,
    });
  });

  it("rated herself one below on 3 May 2024, and the rating says who rated", () => {
    const [rated] = draftsOf(jones, "aim.rated");
    expect(rated?.body).toMatchObject({ level: -1, on: "2024-05-03", aim: draftsOf(jones, "aim.proposed")[0]?.id });
    expect(rated?.body.words).toContain("rated by Dorothy Jones (the person)");
  });

  it("has one aim when both her files come, and the later file's score", () => {
    const both = personIn(planImport(first === undefined || second === undefined ? [] : [first, second], context));
    expect(draftsOf(both, "aim.proposed").map(({ id }) => id)).toEqual(
      draftsOf(jones, "aim.proposed").map(({ id }) => id),
    );
    expect(draftsOf(both, "aim.rated").map(({ body }) => [body.on, body.level])).toEqual([
      ["2024-04-03", -1],
      ["2024-05-03", 0],
    ]);
  });
});

describe("the examples of the person-centered outcomes guide", () => {
  const plan = planImport(filesIn("pco"), context);
  const jones = personIn(plan);

  it("import without failure", () => expect(plan.summary).toMatchObject({ resources: 30, failed: 0 }));

  it("put importance 8 and confidence 3 on the aim that they are about", () => {
    const aims = draftsOf(jones, "aim.proposed").filter(({ body }) => body.importance !== undefined);
    expect(aims.map(({ body }) => [body.importance, body.confidence])).toEqual([[8, 3]]);
  });

  it("rate the aim by person and by professional", () => {
    const rated = draftsOf(jones, "aim.rated").map(({ body }) => [
      body.on,
      body.level,
      /\((.*)\)/.exec(body.words ?? "")?.[1],
    ]);
    expect(rated).toEqual([
      ["2025-02-15", -1, "a professional"],
      ["2025-03-10", -1, "the person"],
      ["2025-04-17", 0, "a professional"],
    ]);
  });

  it("turn barriers into notes about this life, in the words that came", () => {
    const barriers = draftsOf(jones, "life.noted").filter(({ body }) => body.kind === "barrier");
    expect(barriers.map(({ body }) => body.title)).toEqual([
      "Feeling anxious",
      "I don't like to drive when it's dark.",
    ]);
  });

  it("turn what matters into aims for the long run", () => {
    const far = draftsOf(jones, "aim.proposed").filter(({ body }) => body.horizon === "far");
    expect(far.map(({ body }) => body.words)).toEqual([
      "I would like to learn how to prepare healthy meals, including healthy snacks while I am feeling stressed.",
      "I want to remain healthy and active so that I can travel with my sister and play with my grandchildren.",
    ]);
  });

  it("keep the ratings of food and of relationships in series of their own", () => {
    const titles = draftsOf(jones, "measure.adopted").map(({ body }) => body.title);
    expect(titles).toContain("Food & Drink: Now Rating");
    expect(titles).toContain("Family, Friends & Co-Workers: Now Rating");
  });

  it("join the anxiety scores to the same measure as the library's GAD-7", () => {
    const scores = jones.measurements.filter(({ measure }) => measure === "gad-7");
    expect(scores.map(({ takenAt, value }) => [takenAt.slice(0, 10), value])).toEqual([
      ["2025-02-15", 15],
      ["2025-04-01", 10],
    ]);
  });
});

describe("an aim that somebody else wrote", () => {
  it("keeps every space of the words", () => {
    const person = personIn(planImport([bundleOf([anna, walk])], context));
    expect(draftsOf(person, "aim.proposed")[0]?.body.words).toBe("Walk to the lake  with my dog ");
  });

  it("stays the same aim when its source changed, so that nobody has it twice", () => {
    const before = personIn(planImport([bundleOf([anna, walk])], context));
    const after = personIn(planImport([bundleOf([anna, { ...walk, description: { text: "Walk" } }])], context));
    expect(draftsOf(after, "aim.proposed")[0]?.id).toBe(draftsOf(before, "aim.proposed")[0]?.id);
  });

  it("leads towards what matters to the person, where it says so", () => {
    const matters = {
      resourceType: "Observation",
      id: "m",
      status: "final",
      category: [{ coding: [{ code: "what-matters" }] }],
      code: { text: "Purpose" },
      effectiveDateTime: "2025-01-02",
      valueString: "Be outside",
      ...annas,
    };
    const person = personIn(
      planImport([bundleOf([anna, { ...walk, addresses: [{ reference: "Observation/m" }] }, matters])], context),
    );
    const [far, near] = draftsOf(person, "aim.proposed");
    expect(far?.body.words).toBe("Be outside");
    expect(near?.body.towards).toBe(far?.id);
  });

  it.each([
    { status: "completed", reason: "This goal has ended already (completed)." },
    { status: "entered-in-error", reason: "It is marked as entered in error." },
    { status: "activ", reason: 'Goal.lifecycleStatus is "activ", which FHIR does not know.' },
  ])("is not taken when it is $status", ({ status, reason }) => {
    expect(reasonsOf(planImport([bundleOf([anna, { ...walk, lifecycleStatus: status }])], context))).toEqual([reason]);
  });
});

describe("a scale that is not whole", () => {
  const level = (code: string, words: string) => ({
    url: "http://hl7.org/fhir/us/pco/StructureDefinition/pco-goal-attainment-scaling",
    extension: [
      { url: "level", valueCoding: { code } },
      { url: "progressText", valueString: words },
    ],
  });
  it.each([
    { name: "four levels", codes: ["LA34484-8", "LA34483-0", "LA34481-4", "LA34480-6"] },
    { name: "a level told twice", codes: ["LA34484-8", "LA34483-0", "LA34481-4", "LA34480-6", "LA34480-6"] },
    { name: "six levels", codes: ["LA34484-8", "LA34483-0", "LA34481-4", "LA34480-6", "LA34479-8", "LA34479-8"] },
  ])("$name: the aim comes without a scale, and that is said", ({ codes }) => {
    const plan = planImport([bundleOf([anna, { ...walk, extension: codes.map((code) => level(code, "x")) }])], context);
    expect(draftsOf(personIn(plan), "aim.scaled")).toEqual([]);
    expect(plan.imported.at(-1)?.leftOut[0]).toMatch(/no scale was taken/);
  });
});

describe("a rating", () => {
  const rating = {
    resourceType: "Observation",
    id: "r",
    status: "final",
    code: { coding: [{ system: "http://loinc.org", code: "107334-5" }] },
    effectiveDateTime: "2025-03-01",
    focus: [{ reference: "Goal/walk" }],
    valueCodeableConcept: { coding: [{ code: "LA34480-6" }] },
    ...annas,
  };
  it("in a file without its goal finds the aim that came earlier", () => {
    const before = personIn(planImport([bundleOf([anna, walk])], context));
    const aims = new Set(draftsOf(before, "aim.proposed").map(({ id }) => id as string));
    const known = new Map([[before.subject, { ...nothingKnown, aims }]]);
    const later = personIn(planImport([fileOf(rating)], { ...context, known }));
    expect(draftsOf(later, "aim.rated").map(({ body }) => [body.level, aims.has(body.aim)])).toEqual([[1, true]]);
  });
  it("of a goal that has ended and was not taken is not taken either", () => {
    const plan = planImport([bundleOf([anna, { ...walk, lifecycleStatus: "completed" }, rating])], context);
    expect(draftsOf(personIn(plan), "aim.rated")).toEqual([]);
    expect(plan.skipped).toHaveLength(2);
  });
  it("of a goal that nobody knows is not taken", () => {
    expect(reasonsOf(planImport([bundleOf([anna, rating])], context))).toEqual([
      "Its goal was not imported and is not known here.",
    ]);
  });
});
