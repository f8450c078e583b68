import type { Session } from "@aimwell/contract";
import type { SubjectId } from "@aimwell/domain";
import { createContext, type ReactNode, useContext, useEffect, useState, useSyncExternalStore } from "react";
import { holdRecord, openRecord, releaseRecord } from "./open-records.ts";
import type { RecordStore } from "./record-store.ts";
import type { RecordState } from "./state.ts";
import { theShelf } from "./the-shelf.ts";

const StoreContext = createContext<RecordStore | null>(null);

interface RecordProviderProps {
  readonly session: Session;
  readonly subject: SubjectId;
  /** What stands there until the shelf is open. */
  readonly whileOpening: ReactNode;
  readonly children: ReactNode;
}

/** Opens a record for the screens inside, and keeps it live. Going to another page of it does not open it again. */
export function RecordProvider({ session, subject, whileOpening, children }: RecordProviderProps): ReactNode {
  const [store, setStore] = useState(() => openRecord(session, subject));
  useEffect(() => {
    let isGone = false;
    let isHeld = false;
    void theShelf().then((shelf) => {
      if (isGone) return;
      isHeld = true;
      setStore(holdRecord(session, subject, shelf));
    });
    return () => {
      isGone = true;
      if (isHeld) releaseRecord(session, subject);
    };
  }, [session, subject]);
  if (store === null || store.subject !== subject) return whileOpening;
  return <StoreContext.Provider value={store}>{children}</StoreContext.Provider>;
}

/** The store of the record that this screen is in. */
export function useStore(): RecordStore {
  const store = useContext(StoreContext);
  if (store === null) throw new TypeError("Expected a record around this screen, but there is none.");
  return store;
}

/** The record as it is now, on this device. */
export function useRecord(): RecordState {
  const store = useStore();
  return useSyncExternalStore(store.subscribe, store.snapshot);
}
