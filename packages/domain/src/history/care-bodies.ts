import { daysLater } from "../day.ts";
import type { Body, EntryType } from "../entry.ts";
import { colleague, measures, partner, some, type World } from "./world.ts";

type CareType = Extract<
  EntryType,
  | `option.${string}`
  | `decision.${string}`
  | `lean.${string}`
  | `leans.${string}`
  | `assent.${string}`
  | `dissent.${string}`
  | `action.${string}`
  | `test.${string}`
>;
type Bodies = { readonly [Type in CareType]: (world: World) => Body<Type> };

const aim = (world: World) => some(world, world.record.aim.aims.keys());
const decision = (world: World) => some(world, world.record.decision.decisions.keys());
const option = (world: World) => some(world, world.record.option.options.keys());
const action = (world: World) => some(world, world.record.plan.actions.keys());
/** One that pauses, where one does: few do, and a history of all kinds of entries has to meet them. */
function pausedAction(world: World) {
  const paused = [...world.record.plan.actions.values()].filter(({ state }) => state === "paused");
  return some(
    world,
    (paused.length === 0 ? [...world.record.plan.actions.values()] : paused).map(({ id }) => id),
  );
}
const test = (world: World) => some(world, world.record.test.tests.keys());
const because = "It rained all week";

/** A decision, and an option that is on offer in it more often than not. */
function onOffer(world: World): Pick<Body<"assent.given">, "decision" | "option"> {
  const chosen = option(world);
  return { decision: world.record.option.options.get(chosen)?.decision ?? decision(world), option: chosen };
}

function step({ dice }: World): Omit<Body<"action.proposed">, "aim" | "decision"> {
  return {
    title: "A walk before breakfast",
    share: dice.of([1, 2, 3, 4, 5] as const),
    professional: dice.onceIn(4) ? colleague : partner,
    response: dice.of([{ kind: "standardised" }, { kind: "customised", because }, { kind: "flexible" }] as const),
    ...(dice.onceIn(3) ? {} : { personMinutesPerWeek: 10 * dice.below(12), tripsPerMonth: dice.below(5) }),
  };
}

const ready = { answer: "yes" } as const;

/** Bodies of what is decided, planned and tested. */
export const carePlanBodies: Bodies = {
  "option.offered": (world) => ({
    decision: decision(world),
    title: "Exercise for the hip",
    basis: world.dice.of(["science", "person-experience", "professional-experience", "always-there"] as const),
    practice: "hip-exercise",
    statements: ["hip-oa-exercise-pain"],
    shown: [{ part: "life", answer: "yes", words: "Fits her mornings" }],
    asks: {},
  }),
  "option.valued": (world) => ({
    option: option(world),
    view: world.dice.of(["fits", "not-sure"] as const),
    words: because,
  }),
  "decision.opened": (world) => ({ aim: aim(world), question: "What do we try first?" }),
  "lean.taken": onOffer,
  "lean.skipped": (world) => ({ decision: decision(world) }),
  "leans.opened": (world) => ({ decision: decision(world), leans: [] }),
  "assent.given": onOffer,
  "dissent.noted": (world) => ({ ...onOffer(world), words: because }),
  "decision.deferred": (world) => ({ decision: decision(world), because }),
  "decision.reopened": (world) => ({ decision: decision(world), because }),
  "action.proposed": (world) => ({ aim: aim(world), ...step(world) }),
  "action.agreed": (world) => ({ action: action(world) }),
  "action.done": (world) => ({ action: action(world), on: world.today }),
  "action.adapted": (world) => ({ action: action(world), because, ...step(world) }),
  "action.paused": (world) => ({ action: action(world) }),
  "action.resumed": (world) => ({ action: pausedAction(world) }),
  "action.ended": (world) => ({ action: action(world), because }),
  "test.planned": (world) => ({
    aim: aim(world),
    title: "Walk before breakfast",
    change: "Ten minutes before breakfast",
    prediction: { words: "Fewer stops", direction: world.dice.of(["up", "down", "same"] as const) },
    measure: world.dice.of(measures),
    balancing: "Time with Mum",
    readiness: { strategic: ready, operational: ready, people: ready },
    stopRule: "If it hurts at night",
    from: world.today,
    until: daysLater(world.today, 14),
    personMinutesPerWeek: 70,
    practice: "walking",
  }),
  "test.started": (world) => ({ test: test(world), on: world.today }),
  "test.observed": (world) => ({ test: test(world), on: world.today, words: because }),
  "test.studied": (world) => ({ test: test(world), result: because, againstPrediction: "as-guessed" }),
  "test.reckoned": (world) => ({
    test: test(world),
    measure: world.dice.of(measures),
    practice: "walking",
    before: { from: world.today, until: world.today, n: 3, mean: 10 },
    after: { from: world.today, until: world.today, n: 3, mean: 12.5 },
    change: world.dice.of([null, { estimate: 2.5, lower: 0.25, upper: 4.75 }] as const),
  }),
  "test.acted": (world) => ({
    test: test(world),
    act: world.dice.of(["adopt", "adapt", "abandon", "extend"] as const),
  }),
};
