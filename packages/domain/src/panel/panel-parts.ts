import type { Aim } from "../aim/aim.ts";
import type { Body } from "../entry.ts";
import { formulaGround } from "../formula/formula-marks.ts";
import type { AimId, Instant, PartyId, VisitId } from "../ids.ts";
import { workload } from "../plan/workload.ts";
import type { NounName } from "../record/nouns.ts";
import type { PersonRecord } from "../record/record.ts";
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

interface Part<Reads extends NounName, Made> {
  readonly reads: ReadonlySet<NounName>;
  readonly make: (record: Pick<PersonRecord, Reads>) => Made;
}

/** A part of the row, and the nouns that it is made of: the compiler lets it read no others. */
function part<const Reads extends NounName, Made>(
  reads: readonly Reads[],
  make: (record: Pick<PersonRecord, Reads>) => Made,
): Part<Reads, Made> {
  return { reads: new Set<NounName>(reads), make };
}

const parts = {
  person: part(["person"], personFields),
  partners: part(["partnership"], partnerFields),
  aims: part(["aim", "plan", "test"], aimFields),
  visits: part(["visit"], visitFields),
  news: part(["visit", "aim", "life", "instrument", "plan", "test"], newSinceVisit),
  work: part(["plan", "test", "life", "decision"], workFields),
  care: part(["life", "instrument", "partnership"], careFields),
  waiting: part(["life", "visit", "reply"], waitingForReply),
  flexibleReplies: part(["reply"], flexibleReplies),
  oneSided: part(["plan"], oneSidedPlan),
  quotable: part(["aim", "consent"], quotableAims),
  ground: part(["aim", "option", "measure", "test"], formulaGround),
};

type Parts = typeof parts;
type PartName = keyof Parts;
/** What a row is made of, part by part. */
export type PanelParts = { readonly [Name in PartName]: ReturnType<Parts[Name]["make"]> };

/** A record's parts as they were, and the nouns that have grown since. */
export interface PartsBefore {
  readonly parts: PanelParts;
  readonly grown: ReadonlySet<NounName>;
}

const names = Object.keys(parts) as PartName[];

/** Makes the parts of a record's row; those of whose nouns none has grown are taken as they were. */
export function panelParts(record: PersonRecord, before: PartsBefore | null): PanelParts {
  const made = names.map((name) => {
    const { reads, make } = parts[name];
    return [name, before?.grown.isDisjointFrom(reads) === true ? before.parts[name] : make(record)];
  });
  return Object.fromEntries(made) as PanelParts;
}
