import type { Session } from "@aimwell/contract";
import type { SubjectId } from "@aimwell/domain";
import { listen } from "./live.ts";
import { RecordStore } from "./record-store.ts";
import type { Shelf } from "./shelf.ts";

interface Open {
  readonly store: RecordStore;
  readonly party: string;
  readonly stop: () => void;
  screens: number;
  closing: ReturnType<typeof setTimeout> | undefined;
}

/** Going from one page to the next is quicker than this, so a record stays open and live in between. */
const lingerMilliseconds = 15_000;

const openRecords = new Map<string, Open>();
const keyOf = (session: Session, subject: SubjectId) => `${session.party}/${subject}`;

/** The record if it is open already, so that the next page begins with it and not with an empty moment. */
export function openRecord(session: Session, subject: SubjectId): RecordStore | null {
  return openRecords.get(keyOf(session, subject))?.store ?? null;
}

/** Opens a record for one more screen. Records of whoever sat here before are closed at once. */
export function holdRecord(session: Session, subject: SubjectId, shelf: Shelf): RecordStore {
  for (const [key, other] of openRecords) if (other.party !== session.party) close(key);
  const key = keyOf(session, subject);
  const held = openRecords.get(key) ?? open(session, subject, shelf);
  openRecords.set(key, held);
  clearTimeout(held.closing);
  held.screens += 1;
  return held.store;
}

/** One screen less. The last one to go closes the record a little later. */
export function releaseRecord(session: Session, subject: SubjectId): void {
  const key = keyOf(session, subject);
  const held = openRecords.get(key);
  if (held === undefined) return;
  held.screens -= 1;
  if (held.screens === 0) held.closing = setTimeout(() => close(key), lingerMilliseconds);
}

function open(session: Session, subject: SubjectId, shelf: Shelf): Open {
  const store = new RecordStore({ session, subject, shelf });
  const stop = listen({
    news: (news) => {
      if (news.subject === subject) store.hear(news);
      if (news.subject === (session.site.id as string)) store.hearOfPlace();
    },
    afterGap: () => {
      store.wake();
      store.hearOfPlace();
    },
  });
  return { store, party: session.party, stop, screens: 0, closing: undefined };
}

function close(key: string): void {
  const held = openRecords.get(key);
  if (held === undefined) return;
  openRecords.delete(key);
  clearTimeout(held.closing);
  held.stop();
  held.store.close();
}
