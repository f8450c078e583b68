import type { Outcome, PostedEntries, Read } from "@aimwell/contract";
import { problemsInWords, readDraft, readMeasurement, readPosted, sentenceOf } from "@aimwell/contract";
import {
  type Actor,
  accessOf,
  changesAccess,
  type Draft,
  type EarlierValues,
  figureChanges,
  type Instant,
  type Level,
  type Measurement,
  type PanelText,
  panelText,
  partnersOf,
  type SiteId,
  type StrataChoice,
  type SubjectId,
  strataOf,
} from "@aimwell/domain";
import { type AccessRow, type Append, isUniqueViolation, StorageError, type Store, type Writer } from "@aimwell/store";
import { type News, othersListen, staffListeners } from "../live/news.ts";
import { type Admitted, admit, type Coming } from "./admit.ts";
import { type HeldRecord, HeldRecords, hold, newestValues } from "./held-record.ts";
import { InTurn } from "./in-turn.ts";
import { consequencesAt } from "./site-consequences.ts";
import { draftStanding, type Known, measurementStanding, nothingKnown, withTakenId } from "./standing.ts";
import { figuresAfter, figuresBefore, type HeldFigures, TeamFigures } from "./team-figures.ts";
import { withAppended, withValues } from "./with-appended.ts";

/** Who posts: an actor at one site. */
export interface Poster extends Actor {
  readonly site: SiteId;
  /** When this is recorded, for a history that is told after it was lived, such as the demo's; else the door's own clock. */
  readonly now?: Instant;
}

export interface DoorContext {
  readonly store: Store;
  readonly news: News;
  readonly now: () => Instant;
}

/** How often an append is decided anew when another server was faster. Each time somebody else got on, so it ends. */
const tries = 25;

/** The one write door: parse, decide, append, project and tell, for every entry and every measurement there is. */
export class WriteDoor {
  readonly #context: DoorContext;
  readonly #held = new HeldRecords();
  readonly #inTurn = new InTurn();
  readonly figures: TeamFigures;

  constructor(context: DoorContext) {
    this.#context = context;
    this.figures = new TeamFigures(context.store);
  }

  /** How much of the records is in memory just now. */
  get kept(): HeldRecords["kept"] {
    return this.#held.kept;
  }

  /**
   * Takes what a request brought. Every draft gets its own answer, in the order that they came; one that is refused
   * does not stop the others. It answers only after the commit.
   */
  async post(poster: Poster, given: unknown): Promise<PostedEntries> {
    const { drafts, measurements } = readPosted(given);
    const readDrafts = drafts.map(readDraft);
    const readMeasurements = measurements.map(readMeasurement);
    const [sound, soundValues] = [readDrafts.flatMap(soundOf), readMeasurements.flatMap(soundOf)];
    const taken = withTakenId<Draft | Measurement>([...sound, ...soundValues]);
    const isFree = (each: Draft | Measurement) => !taken.has(each);
    const outcomes = await this.take(poster, sound.filter(isFree), soundValues.filter(isFree));
    const answerTo = (read: Read<Draft | Measurement>) =>
      read.ok && taken.has(read.value) ? idTaken(read.value.id) : outcomeOf(read, outcomes);
    return { entries: readDrafts.map(answerTo), measurements: readMeasurements.map(answerTo) };
  }

  /** Takes drafts and measurements that were read already; answers by id. */
  async take(
    poster: Poster,
    drafts: readonly Draft[],
    measurements: readonly Measurement[],
  ): Promise<ReadonlyMap<string, Outcome>> {
    const subjects = new Set([...drafts, ...measurements].map((each) => each.subject));
    const [only] = subjects;
    // Most requests bring something for one record.
    if (only !== undefined && subjects.size === 1) return this.#takeInTurn(poster, only, { drafts, measurements });
    const taken = await Promise.all(
      [...subjects].map((subject) => {
        const isOf = (each: Draft | Measurement) => each.subject === subject;
        const coming = { drafts: drafts.filter(isOf), measurements: measurements.filter(isOf) };
        return this.#takeInTurn(poster, subject, coming);
      }),
    );
    return new Map(taken.flatMap((outcomes) => [...outcomes]));
  }

  #takeInTurn(poster: Poster, subject: SubjectId, coming: Coming): Promise<ReadonlyMap<string, Outcome>> {
    return this.#inTurn.run(`${poster.site}/${subject}`, () => this.#takeFor(poster, subject, coming));
  }

  /** The record as this process holds it, loaded when it is not; always as new as the given sequence number. */
  async held(site: SiteId, subject: SubjectId, atLeast?: { seq: number; measured: number }): Promise<HeldRecord> {
    const held = this.#held.get(site, subject);
    const isNewEnough =
      atLeast === undefined ||
      (held !== undefined && held.head.seq >= atLeast.seq && held.head.measured >= atLeast.measured);
    if (held !== undefined && isNewEnough) return held;
    const loaded = await this.#load(site, subject);
    this.#held.put(loaded);
    return loaded;
  }

  async #load(site: SiteId, subject: SubjectId): Promise<HeldRecord> {
    const { store } = this.#context;
    const loaded = await store.load(site, subject);
    const held = hold(site, subject, loaded, []);
    const measures = [...held.record.measure.measures.keys()];
    if (loaded.head.measured === 0 || measures.length === 0) return held;
    const series = await store.series({ site, subject, measures, newest: newestValues });
    return { ...held, series: new Map(series.map((each) => [each.measure, each])) };
  }

  async #takeFor(poster: Poster, subject: SubjectId, coming: Coming): Promise<ReadonlyMap<string, Outcome>> {
    let known = nothingKnown;
    let fresh: HeldRecord["head"] | undefined;
    for (let attempt = 1; attempt <= tries; attempt += 1) {
      // What is in memory is taken without a wait, which costs each of many callers a turn.
      const held = this.#held.get(poster.site, subject) ?? (await this.held(poster.site, subject));
      // What was in memory at first may have been old; the second time it came from the store.
      if (attempt === 2) fresh = held.head;
      // As long as the record goes on, others got on; who is passed every time comes back a moment later.
      if (attempt === tries && !isSameHead(held.head, fresh)) throw new StorageError({ code: "record_busy" });
      const now = poster.now ?? this.#context.now();
      const choice = this.figures.known(poster.site) ?? (await this.figures.strata(poster.site));
      const replaced = replacedBy(coming.measurements);
      const earlier =
        replaced.length === 0 ? noEarlier : await this.#context.store.valuesNamed(poster.site, subject, replaced);
      const figures = this.#context.store.keepsSummary ? figuresBefore(held, coming, choice) : null;
      const admitted = admit(held.record, held.head, coming, {
        actor: poster,
        now,
        level: levelOf(poster.site, subject),
        earlier,
        isHere: (id) => held.placeOf.has(id) || known.entries.has(id),
        draftStanding: (draft) => draftStanding(draft, held, known),
        measurementStanding: (measurement) => measurementStanding(measurement, known),
        consequences: consequencesAt(poster.site),
        subject,
        seriesWith: (rows) => withValues(held.series, rows),
      });
      if (admitted.head === held.head) return admitted.outcomes;
      try {
        if (await this.#append(poster, held, { admitted, figures, choice, now })) return admitted.outcomes;
      } catch (error) {
        this.#held.drop(poster.site, subject);
        if (!isUniqueViolation(error)) throw error;
        // Something of this is in the store already: a retry, or an id that another record has.
        known = await this.#standing(poster.site, subject, coming);
      }
      this.#held.drop(poster.site, subject);
    }
    throw new Error(
      `Expected to append within ${tries} tries: the record stood still, so the database knows no place for this writer.`,
    );
  }

  #standing(site: SiteId, subject: SubjectId, coming: Coming): Promise<Known> {
    return this.#context.store.standing(
      site,
      subject,
      coming.drafts.map((draft) => draft.id),
      coming.measurements.map((measurement) => measurement.id),
    );
  }

  /** Appends and, when it went in, holds the record as it is now and tells those who listen. */
  async #append(poster: Poster, held: HeldRecord, { admitted, figures, choice, now }: Taking): Promise<boolean> {
    const { site, subject } = held;
    const series = withValues(held.series, admitted.measurements);
    const access = accessAfter(held, admitted, now);
    const after = figuresAfter(figures, admitted.record, admitted.entries);
    const panel = panelAfter(held, admitted, series);
    const append: Append = {
      site,
      subject,
      writer: writerOf(poster, now),
      from: held.head,
      to: admitted.head,
      entries: admitted.entries,
      measurements: admitted.measurements,
      panelLine: panel.line === held.panel?.line ? null : panel.line,
      access: access === held.access ? [] : changedAccess(held.access, access),
      figures: changesOf(figures, after),
      strata: admitted.measurements.length === 0 ? [] : strataOf(admitted.record, choice),
    };
    if (!(await this.#context.store.append(append))) return false;
    const open = access === held.access ? access : access.filter(isOpen);
    const kept = { series, panel, figures: after, access: open, accessOn: now.slice(0, 10) };
    this.#held.put({ ...withAppended(held, admitted), ...kept });
    const { seq, measured } = admitted.head;
    const parties = access.map((row) => row.partyId);
    if (levelOf(site, subject) === "team") parties.push(...teamListeners(admitted));
    this.#context.news.tell({ site, news: { subject, seq, measured }, parties });
    return true;
  }
}

/** What of one request goes into one record, and with what it was decided. */
interface Taking {
  readonly admitted: Admitted;
  readonly figures: HeldFigures | null;
  readonly choice: StrataChoice;
  readonly now: Instant;
}

const soundOf = <Value>(read: Read<Value>): readonly Value[] => (read.ok ? [read.value] : []);

const noEarlier: EarlierValues = new Map();

/** The panel row after the append: what nothing new touches stays as it was made before. */
function panelAfter(held: HeldRecord, { record, entries }: Admitted, series: HeldRecord["series"]): PanelText {
  const types = entries.map(({ type }) => type);
  const before = held.panel && { text: held.panel, types, hasNewValues: series !== held.series };
  return panelText(record, { subject: held.subject, series }, before);
}

const isSameHead = (one: HeldRecord["head"], other: HeldRecord["head"] | undefined): boolean =>
  one.hash === other?.hash && one.measuredHash === other.measuredHash;

const replacedBy = (measurements: readonly Measurement[]) =>
  measurements.flatMap(({ replaces }) => (replaces === undefined ? [] : [replaces]));

function changesOf(before: HeldFigures | null, after: HeldFigures | null): Append["figures"] {
  return before === after || before === null || after === null ? [] : figureChanges(before.figures, after.figures);
}

/** News of a team's record goes to its staff and partners; that the place changed goes to everyone, without its words. */
function teamListeners({ entries, record }: Pick<Admitted, "entries" | "record">): readonly string[] {
  const isOfPlace = entries.some(({ type }) => type.startsWith("context."));
  return [staffListeners, ...partnersOf(record), ...(isOfPlace ? [othersListen] : [])];
}

/** A team's record has its site's own id. */
const levelOf = (site: SiteId, subject: SubjectId): Level => ((site as string) === subject ? "team" : "person");

/** Whom the database holds against the record's own access, beside what was decided here. */
const writerOf = ({ party, role }: Poster, now: Instant): Writer | null =>
  role === "system" ? null : { party, isProfessional: role === "professional", today: now.slice(0, 10) };

const longAgo = "1970-01-01";

const isOpen = (row: AccessRow) => row.until !== longAgo;

/**
 * Who may see the record now; whoever may no longer is named with a day long past, so that the row closes. The same rows as
 * before on the same day, when nothing came that says who may see it.
 */
function accessAfter(held: HeldRecord, { record, entries }: Admitted, now: Instant): readonly AccessRow[] {
  if (held.accessOn === now.slice(0, 10) && !entries.some(({ type }) => changesAccess(type))) return held.access;
  const open = accessOf(record, { subject: held.subject, now }).map((row) => ({
    partyId: row.party,
    asRole: row.role,
    scopes: row.scopes === "all" ? "all" : row.scopes.join(","),
    until: row.until,
  }));
  const parties = new Set<string>(open.map((row) => row.partyId));
  const closed = held.access.filter((row) => !parties.has(row.partyId));
  return [...open, ...closed.map((row) => ({ ...row, until: longAgo }))];
}

function changedAccess(before: readonly AccessRow[], after: readonly AccessRow[]): readonly AccessRow[] {
  const known = new Map(before.map((row) => [row.partyId, row]));
  return after.filter((row) => {
    const was = known.get(row.partyId);
    return was === undefined || was.asRole !== row.asRole || was.scopes !== row.scopes || was.until !== row.until;
  });
}

const idTaken = (id: string): Outcome => {
  const words = sentenceOf({ code: "id_taken", id });
  return { outcome: "refused", id, code: "id_taken", words, facts: { id } };
};

function outcomeOf(read: Read<{ readonly id: string }>, outcomes: ReadonlyMap<string, Outcome>): Outcome {
  if (!read.ok) {
    const words = problemsInWords(read.why.problems);
    return { outcome: "refused", id: read.why.id, code: "not_readable", words, facts: { problems: read.why.problems } };
  }
  const outcome = outcomes.get(read.value.id);
  if (outcome === undefined) throw new TypeError(`Expected an outcome for ${read.value.id}, but there is none.`);
  return outcome;
}
