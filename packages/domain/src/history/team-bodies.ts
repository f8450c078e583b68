import type { Body } from "../entry.ts";
import type { MeasureId, NodeId, PartyId } from "../ids.ts";
import { toldBetweenVisits } from "../team/reply/waiting.ts";
import type { teamSchemas } from "../team/schemas.ts";
import { daughter, neighbour, partner, person, some, type World } from "./world.ts";

type Bodies = { readonly [Type in keyof typeof teamSchemas]: (world: World) => Body<Type> };

const sentences = [
  "The letter came late",
  "Ring on the first Monday",
  "They tell it three times",
  "🙂 och sedan gick det",
];
const words = ({ dice }: World) => dice.of(sentences);
const fromOneToFive = ({ dice }: World) => dice.of([1, 2, 3, 4, 5] as const);
const test = (world: World) => some(world, world.record.test.tests.keys());
const node = (world: World) => some(world, world.record.driver.nodes.keys());
const served = (world: World): NodeId =>
  world.dice.onceIn(3) ? node(world) : (some(world, world.record.improvement.improvements.keys()) as string as NodeId);
const partnerOf = (world: World): PartyId => world.dice.of([person, daughter, neighbour, partner]);

const improvement = (world: World): Body<"improvement.started"> => ({
  title: "Calls that come",
  need: words(world),
  healthAim: words(world),
  howGood: "9 of 10",
  byWhen: world.today,
  forWhom: "Whoever waits",
  benefit: { words: words(world), measure: world.dice.of(["worry", "calls"]) as MeasureId },
  ...(world.dice.onceIn(2)
    ? { lens: { is: world.dice.of(["product", "service"] as const), because: words(world) } }
    : {}),
});

/** Plausible bodies of what a team says of itself. */
export const teamBodies: Bodies = {
  "member.joined": (world) => ({ party: partnerOf(world), name: "Rosa", as: "person" }),
  "member.left": (world) => ({ party: partnerOf(world) }),
  "purpose.stated": (world) => ({ words: words(world) }),
  "system.described": (world) => ({
    part: world.dice.of(["purpose", "patients", "professionals", "processes", "patterns"] as const),
    words: words(world),
  }),
  "improvement.started": improvement,
  "improvement.revised": (world) => ({
    improvement: some(world, world.record.improvement.improvements.keys()),
    ...improvement(world),
  }),
  "improvement.closed": (world) => ({
    improvement: some(world, world.record.improvement.improvements.keys()),
    how: world.dice.of(["reached", "changed", "let-go"] as const),
    lookAgainOn: world.today,
  }),
  "driver.added": (world) => ({ words: words(world), serves: [served(world)] }),
  "change.proposed": (world) => ({ words: words(world), serves: [served(world)] }),
  "driver.revised": (world) => ({ node: node(world), words: words(world) }),
  "driver.linked": (world) => ({ from: node(world), to: served(world) }),
  "driver.unlinked": (world) => {
    const from = node(world);
    return { from, to: some(world, world.record.driver.nodes.get(from)?.serves ?? []) };
  },
  "driver.removed": (world) => ({ node: node(world) }),
  "measure.retired": (world) => ({ measure: some(world, world.record.measure.measures.keys()), because: words(world) }),
  "period.excluded": (world) => ({
    measure: some(world, world.record.measure.measures.keys()),
    month: world.today,
    because: words(world),
  }),
  "chart.remarked": (world) => ({
    measure: some(world, world.record.measure.measures.keys()),
    verdict: "Same as usual.",
    words: words(world),
  }),
  "chart.act-withdrawn": (world) => ({
    act: some(
      world,
      [...world.record.measure.phases, ...world.record.measureUse.excluded].map(({ brought }) => brought.entry),
    ),
    because: words(world),
  }),
  "card.written": (world) => ({ test: test(world), claim: words(world), heldWhere: words(world) }),
  "friction.noted": (world) => ({ words: words(world), isNamed: world.dice.onceIn(2) }),
  "friction.answered": (world) => ({
    friction: some(world, world.record.friction.frictions.keys()),
    as: world.dice.of(["taken-up", "watching", "not-now"] as const),
    words: words(world),
  }),
  "noticing.logged": (world) => ({
    place: world.dice.of(["organisation", "assessment", "improvement", "education"] as const),
    leans: world.dice.of(["product", "service", "both"] as const),
    saw: words(world),
  }),
  "pulse.given": (world) => ({ test: test(world), joy: fromOneToFive(world), frustration: fromOneToFive(world) }),
  "joy.reported": (world) => ({ joy: fromOneToFive(world) }),
  "reflection.written": (world) => ({ left: world.dice.of(["glad", "tired"] as const), words: words(world) }),
  "standard.set": (world) => ({ title: "Ring back", words: words(world) }),
  "standard.retired": (world) => ({
    standard: some(world, world.record.standard.standards.keys()),
    because: words(world),
  }),
  "reply-time.set": ({ dice }) => ({ hours: 1 + dice.below(96) }),
  "question.asked": (world) => ({ words: words(world) }),
  "reply.given": (world) => ({
    to: some(
      world,
      toldBetweenVisits(world.record).map(({ entry }) => entry),
    ),
    words: words(world),
    response: { kind: "flexible", name: "Ring back" },
  }),
  "meeting.held": (world) => ({ on: world.today, notes: [{ part: "signals", words: words(world) }] }),
};
