import type { Aim } from "../aim/aim.ts";
import type { Body, EntryType } from "../entry.ts";
import { type FormulaGround, formulaGround, formulaMarks } from "../formula/formula-marks.ts";
import type { AimId, Instant, MeasureId, PartyId, VisitId } from "../ids.ts";
import { workload } from "../plan/workload.ts";
import type { NounName } from "../record/nouns.ts";
import { nounsGrown, type PersonRecord } from "../record/record.ts";
import { oneSidedPlan } from "../team/day/one-sided.ts";
import { flexibleReplies } from "../team/reply/reply.ts";
import { waitingForReply } from "../team/reply/waiting.ts";
import { quotableAims } from "../team/themes/themes.ts";
import { type Addressed, type Attained, addressed, attained, type Elicited, elicited } from "./attainment.ts";
import { newSinceVisit } from "./new-since-visit.ts";

export interface PanelAim {
  readonly id: AimId;
  readonly words: string;
  readonly horizon: Body<"aim.voiced">["horizon"];
  readonly saidAt: Instant;
  readonly elicited: Elicited;
  readonly addressed: Addressed;
  readonly attained: Attained;
}
/** The newest value of one measure, and when it was taken. */
export interface LatestValue {
  readonly measure: MeasureId;
  readonly title: string;
  readonly unit: string;
  readonly value: number;
  readonly takenAt: Instant;
  readonly better: Body<"measure.adopted">["better"];
  /** The value before it; null for the first. */
  readonly before: number | null;
}
/** A measure's newest values, oldest first, as columns of one length. */
export interface SeriesColumns {
  readonly takenAt: readonly string[];
  readonly value: readonly number[];
}
/** By measure id: at least the newest two values of each; corrected values left out. */
export type Series = ReadonlyMap<string, SeriesColumns>;

type AimNouns = Pick<PersonRecord, "aim" | "plan" | "test">;

function aimRow(record: AimNouns, aim: Aim): PanelAim {
  return {
    id: aim.id,
    words: aim.now.words,
    horizon: aim.now.horizon,
    saidAt: aim.now.brought.at,
    elicited: elicited(aim),
    addressed: addressed(record, aim.id),
    attained: attained(record, aim),
  };
}

function aimFields(record: AimNouns) {
  const aims = [...record.aim.aims.values()];
  const open = aims.filter((aim) => aim.state === "open");
  const first = open.findLast((aim) => aim.now.horizon === "near") ?? open.at(-1);
  const hasPlan = (aim: Aim) => {
    const { agreedSteps, tests } = addressed(record, aim.id);
    return agreedSteps + tests > 0;
  };
  return {
    aim: first === undefined ? null : aimRow(record, first),
    openAims: open.length,
    aimsWithoutPlan: open.filter((aim) => !hasPlan(aim)).map(({ id }) => id),
    unconfirmedAims: aims.filter((aim) => aim.state === "unconfirmed").map(({ id }) => id),
  };
}

function visitFields({ visit }: Pick<PersonRecord, "visit">) {
  const agendaBy = (id: VisitId) => {
    const newest = new Map<PartyId, readonly string[]>();
    for (const { visit: about, items, brought } of visit.agendas) if (about === id) newest.set(brought.by, items);
    return [...newest].flatMap(([by, items]) => (items.length > 0 ? [by] : []));
  };
  const coming = [...visit.visits.values()]
    .filter(({ stage }) => stage !== "closed")
    .sort((one, other) => (one.startsAt < other.startsAt ? -1 : 1))
    .map(({ id, startsAt, professional, stage }) => ({ id, startsAt, professional, stage, agendaBy: agendaBy(id) }));
  const checkIn = visit.checkIns.at(-1);
  const closed = [...visit.visits.values()].findLast(({ stage }) => stage === "closed");
  return {
    visits: coming,
    lastCheckIn: checkIn === undefined ? null : { entry: checkIn.brought.entry, at: checkIn.brought.at },
    lastVisit: closed?.closed ? { id: closed.id, closedAt: closed.closed.brought.at } : null,
  };
}

function workFields(record: Pick<PersonRecord, "plan" | "test" | "life" | "decision">) {
  const { minutesPerWeek, felt } = workload(record);
  const { known, unknown, capacity, over } = minutesPerWeek;
  const decision = [...record.decision.decisions.values()].findLast(({ stage }) => stage === "open");
  const running = [...record.test.tests.values()].findLast(({ stage }) => stage === "running");
  const proposed = [...record.plan.actions.values()].filter(({ state }) => state === "proposed");
  return {
    openDecision: decision
      ? { id: decision.id, question: decision.question, areLeansOpen: decision.leans !== null }
      : null,
    minutesPerWeek: { known, unknown, capacity, over },
    workloadFelt: felt,
    runningTest: running ? { id: running.id, title: running.title, until: running.until } : null,
    proposedActions: proposed.map(({ id }) => id),
  };
}

function careFields({ life, instrument, partnership }: Pick<PersonRecord, "life" | "instrument" | "partnership">) {
  const unanswered = [...instrument.safety.values()].filter(({ answered }) => answered === null);
  const open = [...partnership.promises.values()].filter(({ state }) => state !== "kept");
  return {
    state: life.state?.state ?? null,
    stateToldAt: life.state?.brought.at ?? null,
    openSafety: unanswered.map((each) => ({
      raised: each.brought.entry,
      instrument: each.instrument,
      at: each.brought.at,
    })),
    openPromises: open.map((promise) => ({
      id: promise.id,
      by: promise.brought.by,
      to: promise.to,
      what: promise.what,
      due: promise.newDay ?? promise.due ?? null,
      isSaidLate: promise.state === "late",
    })),
  };
}

function personFields({ person }: Pick<PersonRecord, "person">) {
  return {
    name: person.introduced?.calledName ?? person.introduced?.name ?? null,
    bornOn: person.introduced?.bornOn ?? null,
    conditions: person.conditions.filter(({ state }) => state === "active").map(({ name }) => name),
  };
}

function partnerFields({ partnership }: Pick<PersonRecord, "partnership">) {
  const active = [...partnership.partnerships.values()].filter(({ state }) => state === "active");
  return { professionals: active.map(({ professional }) => professional) };
}

function latestFields({ measure }: Pick<PersonRecord, "measure">, series: Series) {
  return {
    latest: [...measure.measures.values()].flatMap(({ measure, title, unit, better }): readonly LatestValue[] => {
      const columns = series.get(measure);
      const value = columns?.value.at(-1);
      const takenAt = columns?.takenAt.at(-1) as Instant | undefined;
      if (value === undefined || takenAt === undefined) return [];
      return [{ measure, title, unit, better, value, takenAt, before: columns?.value.at(-2) ?? null }];
    }),
  };
}

/** What a part is made of besides its nouns. */
interface Beside {
  readonly series: Series;
  readonly ground: FormulaGround;
}

interface Part<Reads extends NounName, Made> {
  readonly reads: ReadonlySet<NounName>;
  readonly make: (record: Pick<PersonRecord, Reads>, beside: Beside) => Made;
}

/** Fields of the row, and the nouns that they are made of: the compiler lets them read no others. */
function part<const Reads extends NounName, Made>(
  reads: readonly Reads[],
  make: Part<Reads, Made>["make"],
): Part<Reads, Made> {
  return { reads: new Set<NounName>(reads), make };
}

/** What aim, science and improvement give to the formula's marks, with what it is made of. */
const ground = part(["aim", "option", "measure", "test"], (record) => formulaGround(record));

/** The row's parts in the order of its fields. */
const parts = {
  person: part(["person"], personFields),
  partners: part(["partnership"], partnerFields),
  aims: part(["aim", "plan", "test"], aimFields),
  visits: part(["visit"], visitFields),
  news: part(["visit", "aim", "life", "instrument", "plan", "test"], (record) => ({
    newSinceVisit: newSinceVisit(record),
  })),
  work: part(["plan", "test", "life", "decision"], workFields),
  care: part(["life", "instrument", "partnership"], careFields),
  latest: part(["measure"], (record, { series }) => latestFields(record, series)),
  waiting: part(["life", "visit", "reply"], (record) => ({ waiting: waitingForReply(record) })),
  flexibleReplies: part(["reply"], (record) => ({ flexibleReplies: flexibleReplies(record) })),
  oneSided: part(["plan"], (record) => ({ oneSided: oneSidedPlan(record) })),
  quotable: part(["aim", "consent"], (record) => ({ quotable: quotableAims(record) })),
  formula: part(
    ["aim", "option", "measure", "test", "decision", "plan", "life", "partnership"],
    (record, { ground }) => ({ formula: formulaMarks(record, ground) }),
  ),
};

type Parts = typeof parts;
export type PartName = keyof Parts;
/** What a row is made of, part by part: each some of its fields. */
export type PanelParts = { readonly [Name in PartName]: ReturnType<Parts[Name]["make"]> };

export const partNames = Object.keys(parts) as readonly PartName[];

/** One part of a record's row. */
export function panelPart(record: PersonRecord, name: PartName, beside: Beside): PanelParts[PartName] {
  return parts[name].make(record, beside);
}

/** All parts of a record's row. */
export function panelParts(record: PersonRecord, series: Series): PanelParts {
  const beside = { series, ground: formulaGround(record) };
  return Object.fromEntries(partNames.map((name) => [name, panelPart(record, name, beside)])) as PanelParts;
}

/** What an entry may change of a row. */
interface Touched {
  readonly parts: readonly PartName[];
  readonly ground: boolean;
}
const touched = new Map<string, Touched>();

/** What comes most often grows a noun and leaves these parts, which read something else of it, as they were. */
const leaves: Readonly<Partial<Record<EntryType, readonly PartName[]>>> = {
  "life.noted": ["work", "care", "waiting"],
  "life.retired": ["work", "care", "waiting"],
};

/** Which parts of the row an entry of this type may change: those of whose nouns it makes one grow. */
export function touchedBy(type: string): Touched {
  const known = touched.get(type);
  if (known !== undefined) return known;
  const grown = nounsGrown([type]);
  const left = leaves[type as EntryType] ?? [];
  const mayChange = (name: PartName) => !grown.isDisjointFrom(parts[name].reads) && !left.includes(name);
  const found = { parts: partNames.filter(mayChange), ground: !grown.isDisjointFrom(ground.reads) };
  touched.set(type, found);
  return found;
}
