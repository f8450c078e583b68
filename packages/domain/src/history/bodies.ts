import { daysLater } from "../day.ts";
import type { Body, EntryType } from "../entry.ts";
import type { LocalDate } from "../ids.ts";
import { carePlanBodies } from "./care-bodies.ts";
import { teamBodies } from "./team-bodies.ts";
import { colleague, daughter, measures, minutesWalked, neighbour, partner, person, some, type World } from "./world.ts";

type Bodies = { readonly [Type in EntryType]: (world: World) => Body<Type> };

const sentences = [
  "To walk to the shop",
  "Sleep through",
  "Mum needs me in the mornings",
  "It hurts less",
  "🙂 nu går det",
];
const words = ({ dice }: World) => dice.of(sentences);
const soon = ({ dice, today }: World): LocalDate => daysLater(today, dice.below(60));
const anyone = ({ dice }: World) => dice.of([person, partner, colleague, daughter, neighbour]);
const aim = (world: World) => some(world, world.record.aim.aims.keys());
const visit = (world: World) => some(world, world.record.visit.visits.keys());
const decision = (world: World) => some(world, world.record.decision.decisions.keys());

function said(world: World): Body<"aim.voiced"> {
  const { dice } = world;
  return {
    words: words(world),
    horizon: dice.of(["near", "far"] as const),
    domains: dice.onceIn(2) ? ["moving"] : [],
    ...(dice.onceIn(2) ? { reason: words(world), importance: dice.below(11) } : {}),
    ...(world.record.aim.aims.size > 0 && dice.onceIn(5) ? { towards: aim(world) } : {}),
  };
}

const answer = ({ dice }: World) => dice.of(["yes", "partly", "no"] as const);

/** A plausible body of each type, made of what the record holds. */
export const bodies: Bodies = {
  ...carePlanBodies,
  ...teamBodies,
  "context.noted": (world) => ({
    lens: world.dice.of(["physical", "social", "cultural"] as const),
    effect: world.dice.of(["enabling", "limiting"] as const),
    strength: world.dice.of([1, 2, 3] as const),
    title: words(world),
  }),
  "context.retired": (world) => ({ note: some(world, world.record.context.notes.keys()) }),
  "person.introduced": ({ dice }) => ({ name: "Rosa Prado", bornOn: dice.of(["1961", "1961-04-02" as LocalDate]) }),
  "condition.noted": ({ dice }) => ({
    name: dice.of(["Osteoarthritis of hip", "Type 2 diabetes", "Depression"]),
    state: dice.of(["active", "past"] as const),
  }),
  "partnership.formed": ({ dice, isCareless }) => ({
    professional: isCareless ? dice.of([partner, colleague]) : partner,
    professionalName: "Tom Hale",
    profession: "Physiotherapist",
  }),
  "partnership.contribution-stated": (world) => ({ knowledge: words(world), unsureOf: words(world) }),
  "partnership.agreement-made": (world) => ({ explored: words(world), agreed: words(world) }),
  "partnership.ended": ({ dice }) => ({ professional: dice.onceIn(8) ? partner : colleague }),
  "trust.reported": (world) => ({ toward: anyone(world), level: 1 + world.dice.below(5) }),
  "promise.made": (world) => ({ to: anyone(world), what: words(world), due: soon(world) }),
  "promise.kept": (world) => ({ promise: some(world, world.record.partnership.promises.keys()) }),
  "promise.missed": (world) => ({
    promise: some(world, world.record.partnership.promises.keys()),
    newDay: soon(world),
  }),
  "participation.chosen": ({ dice }) => ({ form: dice.of(["told", "asked", "shares", "leads"] as const) }),
  "shared-work.level-chosen": (world) => ({
    decision: decision(world),
    level: world.dice.of(["civil-discourse", "co-planning", "co-execution"] as const),
  }),
  "aim.voiced": said,
  "aim.proposed": (world) => ({ ...said(world), source: "bundle.json" }),
  "aim.confirmed": (world) => ({ aim: aim(world), answer: answer(world) }),
  "aim.read-back": (world) => ({ aim: aim(world), words: words(world) }),
  "aim.understood": (world) => ({ readBack: some(world, world.record.aim.readBackOf.keys()), answer: answer(world) }),
  "aim.revised": (world) => ({ aim: aim(world), ...said(world) }),
  "aim.scaled": (world) => ({
    aim: aim(world),
    levels: ["Not out of bed", "To the door", "To the gate", "To the shop", "To the sea"],
    convention: "pco",
    startLevel: -1,
  }),
  "aim.rated": (world) => ({
    aim: aim(world),
    level: world.dice.of([-2, -1, 0, 1, 2, "not-tried"] as const),
    on: world.today,
  }),
  "aim.closed": (world) => ({ aim: aim(world), how: world.dice.of(["reached", "changed", "let-go"] as const) }),
  "life.noted": (world) => ({
    kind: world.dice.of(["circumstance", "asset", "support", "commitment", "joy", "burden", "barrier", "preference"]),
    title: words(world),
  }),
  "life.retired": (world) => ({ note: some(world, world.record.life.notes.keys()) }),
  "life.state-told": ({ dice }) => ({ state: dice.of(["well-enough", "bad-spell", "need-help-fast"] as const) }),
  "capacity.stated": ({ dice }) => ({ minutesPerWeek: 30 * dice.below(20) }),
  "workload.felt": ({ dice }) => ({ felt: dice.of(["fine", "too-much", "less-time-now"] as const) }),
  "measure.adopted": (world) => ({
    measure: world.isCareless ? world.dice.of(measures) : minutesWalked,
    title: "Minutes walked",
    unit: "min",
    better: "up",
    kind: world.dice.of(["aim", "outcome", "treatment-burden"] as const),
    lens: "service",
  }),
  "phase.marked": (world) => ({ measure: world.dice.of(measures), from: world.today, because: words(world) }),
  "point.excluded": (world) => ({
    measure: world.dice.of(measures),
    measurement: some(world, []),
    because: words(world),
  }),
  "target.set": ({ dice }) => ({ measure: dice.of(measures), value: dice.onceIn(3) ? null : dice.below(60) }),
  "visit.planned": (world) => ({
    startsAt: world.now,
    professional: world.isCareless && world.dice.onceIn(3) ? colleague : partner,
  }),
  "visit.moved": (world) => ({ visit: visit(world), startsAt: world.now }),
  "agenda.proposed": (world) => ({ visit: visit(world), items: [words(world)] }),
  "check-in.given": (world) => ({
    visit: visit(world),
    aimStill: world.dice.of(["yes", "changed", "not-sure"] as const),
    how: world.dice.of(["phone", "paper"] as const),
  }),
  "visit.opened": (world) => ({ visit: visit(world) }),
  "visit.closed": (world) => ({ visit: visit(world), promises: [] }),
  "answers.given": (world) => ({
    instrument: "phq-9",
    on: world.today,
    answers: Array.from({ length: 9 }, (_, item) => ({ linkId: `phq-9-${item + 1}`, value: world.dice.below(4) })),
  }),
  "safety.raised": (world) => ({
    answers: some(
      world,
      world.record.instrument.answers.map(({ brought }) => brought.entry),
    ),
    instrument: "phq-9",
    linkId: "phq-9-9",
  }),
  "safety.answered": (world) => ({ raised: some(world, world.record.instrument.safety.keys()), words: words(world) }),
  "consent.given": (world) => ({
    purpose: world.dice.of(["clinic-learning", "network-learning", "research", "quotes"] as const),
  }),
  "consent.withdrawn": (world) => ({ consent: some(world, world.record.consent.consents.keys()) }),
  "grant.given": (world) => ({
    supporter: world.dice.of([daughter, neighbour]),
    supporterName: "Inês",
    relation: "daughter",
    mayRead: world.dice.onceIn(2) ? ["aim", "plan"] : ["visit"],
    mayDo: world.dice.of([[], ["add-life"], ["rate-aim"], ["speak-for"]]),
    ...(world.dice.onceIn(3) ? { until: soon(world) } : {}),
  }),
  "grant.withdrawn": (world) => ({ grant: some(world, world.record.consent.grants.keys()) }),
};
