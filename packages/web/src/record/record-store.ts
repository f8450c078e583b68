import type { LiveNews, Outcome, RecordPage, Refused, Session } from "@aimwell/contract";
import {
  type Body,
  type Draft,
  decide,
  type EntryId,
  type EntryType,
  type Instant,
  type MeasureId,
  type Measurement,
  type MeasurementId,
  type Refusal,
  type SubjectId,
  uuidV7,
} from "@aimwell/domain";
import { type Answer, api } from "./api.ts";
import { retryWait } from "./retry-wait.ts";
import type { Shelf, Waiting } from "./shelf.ts";
import { join, type RecordState, type Synced, withWaiting, withWaitingValues } from "./state.ts";

/** What saying something came to: it stands (here at least), or the record's own rules refuse it. */
export type Said =
  | { readonly stands: true; readonly id: EntryId }
  | { readonly stands: false; readonly refusal: Refusal };

/** One value to be recorded, in the measure's own unit. */
export interface Value {
  readonly measure: MeasureId;
  readonly value: number;
  readonly takenAt: Instant;
  readonly replaces?: MeasurementId;
}

const newId = (): string => uuidV7(Date.now(), crypto.getRandomValues(new Uint8Array(10)));
const now = (): Instant => new Date().toISOString() as Instant;
/** The record is not shared with this reader, or no more. */
const notShared = 404;
const batchSize = 100;

/** One record, open on this device: what the server has, and behind it what was said here and is on its way. */
export class RecordStore {
  readonly subject: SubjectId;
  readonly #session: Session;
  readonly #shelf: Shelf;
  readonly #listeners = new Set<() => void>();
  #synced: Synced | null = null;
  #waiting: readonly Waiting[] = [];
  #refused: Refused | null = null;
  #isOnline = true;
  #order = Date.now();
  #state: RecordState = { status: "loading" };
  #sending: Promise<void> | null = null;
  #refreshing: Promise<void> | null = null;
  #again: ReturnType<typeof setTimeout> | undefined;
  /** How often the server was asked in vain since it last answered. */
  #inVain = 0;
  #isClosed = false;
  #placeNews = 0;
  /** The latest news of this record. */
  #heard: Pick<LiveNews, "seq" | "measured"> | null = null;

  constructor(given: { readonly session: Session; readonly subject: SubjectId; readonly shelf: Shelf }) {
    this.subject = given.subject;
    this.#session = given.session;
    this.#shelf = given.shelf;
    globalThis.addEventListener("online", this.wake);
    void this.#start();
  }

  /** For `useSyncExternalStore`. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
  readonly snapshot = (): RecordState => this.#state;

  /** Says something. It shows at once, is kept on this phone, and is sent as soon as there is a way. */
  async say<Type extends EntryType>(type: Type, body: Body<Type>, supersedes?: EntryId): Promise<Said> {
    const id = newId() as EntryId;
    const { party: by, as } = this.#session;
    // The caller's own types said that this body belongs to this type.
    const draft = { id, subject: this.subject, type, by, as, at: now(), supersedes, body } as Draft;
    if (this.#state.status === "ready") {
      const decided = decide(this.#state.record, draft, { actor: { party: by, role: as }, now: now() });
      if (!decided.ok && !this.#isForTheServer(type, decided.refusal))
        return { stands: false, refusal: decided.refusal };
    }
    await this.#put({ id, draft });
    return { stands: true, id };
  }

  /**
   * A supporter does not read who was granted what, so this device can't know of the grant that lets it write. The
   * server said what it may write, and decides.
   */
  #isForTheServer(type: EntryType, { code }: Refusal): boolean {
    const isAboutGrants = code === "grant_missing" || code === "grant_ended";
    return isAboutGrants && this.#state.status === "ready" && this.#state.may.has(type);
  }

  /** Records one value. */
  async record(value: Value): Promise<void> {
    const id = newId() as MeasurementId;
    const measurement: Measurement = {
      id,
      subject: this.subject,
      by: this.#session.party,
      as: this.#session.as,
      ...value,
    };
    await this.#put({ id, measurement });
  }

  /** Asks for what is behind the newest entry here. Two calls at once share one question. */
  refresh(): Promise<void> {
    this.#refreshing ??= this.#refreshAll().finally(() => {
      this.#refreshing = null;
    });
    return this.#refreshing;
  }

  /** News of this record: how far it has come. */
  readonly hear = (news: Pick<LiveNews, "seq" | "measured">): void => {
    this.#heard = news;
    if (this.#isBehind()) void this.refresh();
  };

  #isBehind(): boolean {
    const { page } = this.#synced ?? {};
    if (page === undefined || this.#heard === null) return true;
    return this.#heard.seq > page.seq || this.#heard.measured > page.measured;
  }

  /** What was heard of while a question was on its way may not be in its answer; then it is asked once more. */
  async #refreshAll(): Promise<void> {
    for (;;) {
      const heard = this.#heard;
      await this.#refresh();
      if (this.#heard === heard || !this.#isBehind() || !this.#isOnline || this.#isClosed) return;
    }
  }

  /** "I have seen why": lets go of what the server said no to. */
  async letGo(id: string): Promise<void> {
    await this.#drop([id]);
    this.#show();
  }

  close(): void {
    this.#isClosed = true;
    clearTimeout(this.#again);
    globalThis.removeEventListener("online", this.wake);
    this.#listeners.clear();
  }

  /** There may be a way again: looks at what is new, and sends what waits. */
  readonly wake = (): void => {
    void this.refresh().then(() => (this.#isOnline ? this.#send() : undefined));
  };

  /** What is noted about the place is in another record; here it is only known that there is news of it. */
  readonly hearOfPlace = (): void => {
    this.#placeNews += 1;
    this.#show();
  };

  async #start(): Promise<void> {
    this.#waiting = await this.#shelf.waitingFor(this.#session.party, this.subject);
    const page = await this.#shelf.page(this.#session.party, this.subject);
    if (page !== null) this.#synced = join(null, page);
    this.#show();
    this.wake();
  }

  #show(): void {
    this.#state = this.#stateNow();
    for (const listener of this.#listeners) listener();
  }

  #stateNow(): RecordState {
    if (this.#refused !== null) return { status: "refused", refused: this.#refused };
    if (this.#synced === null) return this.#isOnline ? { status: "loading" } : { status: "away" };
    const { page } = this.#synced;
    const saidNo = this.#waiting.filter((each) => each.refusal !== undefined);
    return {
      status: "ready",
      ...withWaiting(this.#synced, this.#waiting),
      parties: new Map(page.parties.map((party) => [party.id, party])),
      series: withWaitingValues(page.series, this.#waiting),
      may: new Set(page.may),
      isOnline: this.#isOnline,
      sent: this.#waiting.length === saidNo.length ? "all-sent" : "on-this-phone",
      waiting: this.#waiting.length - saidNo.length,
      placeNews: this.#placeNews,
      saidNo,
    };
  }

  async #refresh(): Promise<void> {
    const page = this.#synced?.page;
    const etag = page === undefined ? undefined : `"${page.seq}-${page.measured}"`;
    const answer = await this.#ask(etag);
    if (answer.came === "away") return this.#later(answer.afterMs);
    this.#isBack();
    if (answer.came === "refused") {
      this.#refused = answer.refused;
      if (answer.status === notShared) await this.#shelf.dropPage(this.#session.party, this.subject);
    }
    if (answer.came === "value") {
      this.#synced = join(this.#synced, answer.value);
      await this.#shelf.putPage(this.#session.party, this.#synced.page);
      await this.#dropArrived();
    }
    this.#show();
  }

  /** Asks for what is new; for everything, when this reader may see more or less than before. */
  async #ask(etag: string | undefined): Promise<Answer<RecordPage>> {
    const answer = await api.record(this.subject, this.#synced?.record.seq ?? 0, etag);
    if (answer.came !== "value" || this.#synced === null) return answer;
    if (answer.value.scopes === this.#synced.page.scopes) return answer;
    this.#synced = null;
    return api.record(this.subject, 0);
  }

  /** What the record has by now need not wait any longer. */
  async #dropArrived(): Promise<void> {
    const { page } = this.#synced ?? {};
    if (page === undefined) return;
    const known = new Set<string>(page.entries.map((entry) => entry.id));
    for (const series of page.series) for (const id of series.ids) known.add(id);
    const arrived = this.#waiting.filter((each) => known.has(each.id)).map((each) => each.id);
    if (arrived.length > 0) await this.#drop(arrived);
  }

  async #put(one: Pick<Waiting, "id" | "draft" | "measurement">): Promise<void> {
    this.#order += 1;
    const added: Waiting = { ...one, party: this.#session.party, subject: this.subject, order: this.#order };
    this.#waiting = [...this.#waiting, added];
    this.#show();
    await this.#shelf.putWaiting(added);
    void this.#send();
  }

  async #drop(ids: readonly string[]): Promise<void> {
    this.#waiting = this.#waiting.filter((each) => !ids.includes(each.id));
    await this.#shelf.dropWaiting(ids);
  }

  #send(): Promise<void> {
    this.#sending ??= this.#sendAll().finally(() => {
      this.#sending = null;
    });
    return this.#sending;
  }

  async #sendAll(): Promise<void> {
    for (;;) {
      const batch = this.#waiting.filter((each) => each.refusal === undefined).slice(0, batchSize);
      if (batch.length === 0) return;
      const answer = await api.send(
        batch.flatMap((each) => each.draft ?? []),
        batch.flatMap((each) => each.measurement ?? []),
      );
      if (answer.came === "away" || answer.came === "unchanged") {
        return this.#later(answer.came === "away" ? answer.afterMs : null);
      }
      if (answer.came === "refused") await this.#refuse(batch.map((each) => ({ ...answer.refused, id: each.id })));
      else await this.#settle([...answer.value.entries, ...answer.value.measurements]);
    }
  }

  /** No answer: everything stays on this phone, and the next try comes by itself, not before the server asked for it. */
  #later(askedFor: number | null): void {
    this.#isOnline = false;
    this.#inVain += 1;
    this.#show();
    clearTimeout(this.#again);
    if (!this.#isClosed) this.#again = setTimeout(this.wake, retryWait(this.#inVain, askedFor, Math.random()));
  }

  #isBack(): void {
    this.#isOnline = true;
    this.#inVain = 0;
  }

  async #settle(outcomes: readonly Outcome[]): Promise<void> {
    this.#isBack();
    await this.#refuse(outcomes.flatMap((each) => (each.outcome === "refused" ? [each] : [])));
    // What stands is read back before it leaves the outbox, so that nothing flickers on the screen.
    await this.refresh();
    await this.#drop(outcomes.flatMap((each) => (each.outcome === "refused" ? [] : [each.id])));
    this.#show();
  }

  async #refuse(
    refusals: readonly { readonly id: string | null; readonly code: string; readonly words: string }[],
  ): Promise<void> {
    for (const { id, code, words } of refusals) {
      const held = this.#waiting.find((each) => each.id === id);
      if (held === undefined) continue;
      const kept: Waiting = { ...held, refusal: { code, words } };
      this.#waiting = this.#waiting.map((each) => (each.id === id ? kept : each));
      await this.#shelf.putWaiting(kept);
    }
    if (refusals.length > 0) this.#show();
  }
}
