import type { ReactNode } from "react";
import { Icon } from "../../icons/icon.tsx";
import { Who, type WhoRole } from "../people/who.tsx";

export interface SeatChoice {
  readonly id: string;
  readonly name: string;
  readonly role: WhoRole;
  readonly about: string;
}

export interface SeatsProps {
  readonly seats: readonly SeatChoice[];
  readonly onTake: (id: string) => void;
}

/** One story, told from each side. The person's seat comes first and is the loudest. */
export function Seats({ seats, onTake }: SeatsProps): ReactNode {
  return (
    <ul className="seats">
      {seats.map((seat, index) => (
        <li key={seat.id}>
          <button className={index === 0 ? "seat seat-first" : "seat"} type="button" onClick={() => onTake(seat.id)}>
            <Who role={seat.role} name={seat.name} size="big" />
            <span>
              <b>{seat.name}</b>
              <span className="seat-about">{seat.about}</span>
            </span>
            <span className="seat-go">
              <Icon name="right" flips />
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
