import type { Meeting, nextRoles, PartyId } from "@aimwell/domain";
import type { ReactNode } from "react";
import { Section } from "../../components/base/card.tsx";
import { PickField } from "../../components/base/field.tsx";
import { teamWork as work } from "../../words/en/team-work.ts";
import type { Board } from "./use-team.ts";

export const roleNames = [
  "leader",
  "recorder",
  "timekeeper",
  "facilitator",
] as const satisfies readonly (keyof Meeting)[];
export type RoleName = (typeof roleNames)[number];
export type Roles = Readonly<Partial<Record<RoleName, string>>>;

export const roleWords: Readonly<Record<RoleName, string>> = {
  leader: work.leader,
  recorder: work.recorder,
  timekeeper: work.timekeeper,
  facilitator: work.facilitator,
};

/** Who has which role, when nobody chose otherwise: the roles of the last meeting, moved on by one. */
export function rolesOf(chosen: Roles, proposed: ReturnType<typeof nextRoles>): Roles {
  return Object.fromEntries(
    roleNames.flatMap((role) => {
      const party = chosen[role] ?? proposed?.[role];
      return party === undefined || party === "" ? [] : [[role, party]];
    }),
  );
}

/** The roles as an entry keeps them. */
export function rolesToKeep(roles: Roles): Pick<Meeting, RoleName> {
  const { leader, recorder, timekeeper, facilitator } = roles;
  // Each was chosen from the parties of this team.
  const party = (id: string | undefined) => id as PartyId | undefined;
  return {
    ...{ leader: party(leader), recorder: party(recorder) },
    ...{ timekeeper: party(timekeeper), facilitator: party(facilitator) },
  };
}

interface MeetingRolesProps {
  readonly board: Board;
  readonly roles: Roles;
  readonly onChange: (role: RoleName, party: string) => void;
}

/** Four roles that move on by one each time; staff and patient partners alike can have each. */
export function MeetingRoles({ board, roles, onChange }: MeetingRolesProps): ReactNode {
  const { staff, partners } = board.team;
  const options = [
    { value: "", words: work.nobody },
    ...staff.map(({ id, name }) => ({ value: id as string, words: name })),
    ...partners.map(({ party, name }) => ({ value: party as string, words: name })),
  ];
  return (
    <Section title={work.roles} about={work.rolesAbout}>
      <div className="meeting-roles">
        {roleNames.map((role) => (
          <PickField
            key={role}
            label={roleWords[role]}
            value={roles[role] ?? ""}
            options={options}
            onChange={(party) => onChange(role, party)}
          />
        ))}
      </div>
    </Section>
  );
}

/** "Leads: Tom. Writes: Rosa." */
export function rolesInWords(roles: Roles, nameOf: (id: string) => string): string {
  return roleNames
    .flatMap((role) => {
      const party = roles[role];
      return party === undefined ? [] : [work.roleOf({ title: roleWords[role], name: nameOf(party) })];
    })
    .join(". ");
}
