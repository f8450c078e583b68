import type { RecordPage } from "@aimwell/contract";
import type { Draft, Measurement, PartyId, SubjectId } from "@aimwell/domain";
import { type DBSchema, type IDBPDatabase, openDB } from "idb";

/** What waits on this phone until the server has it. */
export interface Waiting {
  readonly id: string;
  readonly party: PartyId;
  readonly subject: SubjectId;
  /** Counts up, so that things are sent in the order in which they were said. */
  readonly order: number;
  readonly draft?: Draft;
  readonly measurement?: Measurement;
  /** Set when the server said no: kept and shown until its author has seen it. */
  readonly refusal?: { readonly code: string; readonly words: string };
}
interface Kept {
  readonly key: string;
  readonly page: RecordPage;
}
interface Unfinished {
  readonly key: string;
  readonly value: unknown;
}
interface Shapes extends DBSchema {
  waiting: { key: string; value: Waiting };
  page: { key: string; value: Kept };
  unfinished: { key: string; value: Unfinished };
}

/** The phone's own shelf: the outbox, and the last copy of each record that was open here. */
export interface Shelf {
  readonly waitingFor: (party: PartyId, subject: SubjectId) => Promise<readonly Waiting[]>;
  readonly putWaiting: (waiting: Waiting) => Promise<void>;
  readonly dropWaiting: (ids: readonly string[]) => Promise<void>;
  readonly page: (party: PartyId, subject: SubjectId) => Promise<RecordPage | null>;
  readonly putPage: (party: PartyId, page: RecordPage) => Promise<void>;
  /** What may not be read any more does not stay here either. */
  readonly dropPage: (party: PartyId, subject: SubjectId) => Promise<void>;
  /** What somebody began to write and has not finished; undefined when there is nothing. */
  readonly unfinished: (party: PartyId, name: string) => Promise<unknown>;
  readonly putUnfinished: (party: PartyId, name: string, value: unknown) => Promise<void>;
  readonly dropUnfinished: (party: PartyId, name: string) => Promise<void>;
  /** What of anyone is here and was not sent: how many things wait, and the keys of what is half written. */
  readonly held: () => Promise<{ readonly waiting: number; readonly unfinished: readonly string[] }>;
  /** "Leave and clear": nothing of anyone stays on this phone. */
  readonly clear: () => Promise<void>;
}

const keyOf = (party: PartyId, subject: SubjectId | string) => `${party}/${subject}`;

/** Opens the shelf; where the browser keeps nothing (a private window), it lives as long as the page. */
export async function openShelf(): Promise<Shelf> {
  if (typeof indexedDB === "undefined") return shelfInMemory();
  const database = await openDatabase().catch(() => null);
  return database === null ? shelfInMemory() : shelfOn(database);
}

async function openDatabase(): Promise<IDBPDatabase<Shapes>> {
  return openDB<Shapes>("aimwell", 2, {
    upgrade(made, from) {
      if (from < 1) made.createObjectStore("waiting", { keyPath: "id" });
      if (from < 1) made.createObjectStore("page", { keyPath: "key" });
      made.createObjectStore("unfinished", { keyPath: "key" });
    },
  });
}

function shelfOn(database: IDBPDatabase<Shapes>): Shelf {
  return {
    waitingFor: async (party, subject) => {
      const all = await database.getAll("waiting");
      return all.filter((each) => each.party === party && each.subject === subject).sort((a, b) => a.order - b.order);
    },
    putWaiting: async (waiting) => {
      await database.put("waiting", waiting);
    },
    dropWaiting: async (ids) => {
      const drop = database.transaction("waiting", "readwrite");
      await Promise.all([...ids.map((id) => drop.store.delete(id)), drop.done]);
    },
    page: async (party, subject) => (await database.get("page", keyOf(party, subject)))?.page ?? null,
    putPage: async (party, page) => {
      await database.put("page", { key: keyOf(party, page.subject), page });
    },
    dropPage: async (party, subject) => {
      await database.delete("page", keyOf(party, subject));
    },
    unfinished: async (party, name) => (await database.get("unfinished", keyOf(party, name)))?.value,
    putUnfinished: async (party, name, value) => {
      await database.put("unfinished", { key: keyOf(party, name), value });
    },
    dropUnfinished: async (party, name) => {
      await database.delete("unfinished", keyOf(party, name));
    },
    held: async () => ({
      waiting: await database.count("waiting"),
      unfinished: await database.getAllKeys("unfinished"),
    }),
    clear: async () => {
      await Promise.all([database.clear("waiting"), database.clear("page"), database.clear("unfinished")]);
    },
  };
}

function shelfInMemory(): Shelf {
  const waiting = new Map<string, Waiting>();
  const pages = new Map<string, RecordPage>();
  const unfinished = new Map<string, unknown>();
  return {
    waitingFor: async (party, subject) =>
      [...waiting.values()]
        .filter((each) => each.party === party && each.subject === subject)
        .sort((a, b) => a.order - b.order),
    putWaiting: async (each) => {
      waiting.set(each.id, each);
    },
    dropWaiting: async (ids) => {
      for (const id of ids) waiting.delete(id);
    },
    page: async (party, subject) => pages.get(keyOf(party, subject)) ?? null,
    putPage: async (party, page) => {
      pages.set(keyOf(party, page.subject), page);
    },
    dropPage: async (party, subject) => {
      pages.delete(keyOf(party, subject));
    },
    unfinished: async (party, name) => unfinished.get(keyOf(party, name)),
    putUnfinished: async (party, name, value) => {
      unfinished.set(keyOf(party, name), value);
    },
    dropUnfinished: async (party, name) => {
      unfinished.delete(keyOf(party, name));
    },
    held: async () => ({ waiting: waiting.size, unfinished: [...unfinished.keys()] }),
    clear: async () => {
      waiting.clear();
      pages.clear();
      unfinished.clear();
    },
  };
}
