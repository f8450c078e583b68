import { type ReactNode, useState } from "react";
import { later } from "../../components/base/later.ts";
import { TextButton } from "../../components/base/text-link.tsx";
import { Who } from "../../components/people/who.tsx";
import { LaterPart } from "../../components/state/later-part.tsx";
import { team as words } from "../../words/en/team.ts";
import type { OfTeam } from "./team-page.tsx";

const Partners = later(() => import("./partners.tsx"));

/** More marks than this say nothing more; the number beside them does. */
const mostShown = 8;

/** Who is on the team: staff as squares, patient partners as circles; pressed, the partners by name. */
export function Crew({ board, write }: OfTeam): ReactNode {
  const { partners, staff, may } = board.team;
  const [isOpen, setOpen] = useState(false);
  const count = partners.length === 0 ? words.noPartners : words.crew({ count: staff.length, of: partners.length });
  return (
    <div className="row row-tight">
      {staff.slice(0, mostShown).map(({ id, name }) => (
        <Who key={id} role="professional" name={name} size="small" alone />
      ))}
      {partners.slice(0, mostShown).map(({ party, name }) => (
        <Who key={party} role="person" name={name} size="small" alone />
      ))}
      {may.includes("member.left") || may.includes("member.joined") ? (
        <TextButton onPress={() => setOpen(true)}>{count}</TextButton>
      ) : (
        <span className="small quiet">{count}</span>
      )}
      {isOpen && (
        <LaterPart>
          <Partners board={board} write={write} onClose={() => setOpen(false)} />
        </LaterPart>
      )}
    </div>
  );
}
