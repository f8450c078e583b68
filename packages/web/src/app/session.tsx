import type { Session } from "@aimwell/contract";
import { createContext, type ReactNode, useContext } from "react";

/** Who sits at this device, as far as it is known. */
export type Who =
  | { readonly state: "asking" }
  | { readonly state: "signed-out" }
  | { readonly state: "unreachable" }
  | { readonly state: "signed-in"; readonly session: Session };

export interface Seat {
  readonly who: Who;
  /** Ask again: after signing in, taking a seat, or getting the signal back. */
  readonly onAgain: () => void;
  /** Sign out and clear this device. */
  readonly onLeave: () => void;
}

const SeatContext = createContext<Seat | undefined>(undefined);

export function SeatProvider({ seat, children }: { readonly seat: Seat; readonly children: ReactNode }): ReactNode {
  return <SeatContext value={seat}>{children}</SeatContext>;
}

/** Who sits here, for pages that are shown before signing in as well. */
export function useSeat(): Seat {
  const seat = useContext(SeatContext);
  if (seat === undefined) throw new Error("expected a SeatProvider around this page");
  return seat;
}

/** The session of whoever is signed in. Only pages behind the sign-in may ask. */
export function useSession(): Session {
  const { who } = useSeat();
  if (who.state !== "signed-in") throw new Error(`expected someone to be signed in, but the seat is ${who.state}`);
  return who.session;
}
