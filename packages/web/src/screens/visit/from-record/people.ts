import type { Party } from "@aimwell/contract";
import type { PartyId, PersonRecord, SubjectId } from "@aimwell/domain";
import type { WhoRole } from "../../../components/people/who.tsx";
import { inRecord } from "../../../words/en/in-record.ts";

/** Someone who stands in this record, as a screen names and draws them. */
export interface Someone {
  readonly id: PartyId;
  readonly name: string;
  /** What a sentence calls them: "Rosa", "Dr Singh". */
  readonly first: string;
  readonly role: WhoRole;
  /** "Physio", "daughter"; null where it is not known. */
  readonly is: string | null;
}

export interface People {
  readonly person: Someone;
  readonly professionals: readonly Someone[];
  readonly supporters: readonly Someone[];
  /** Whoever it was; somebody who is not listed is named as somebody. */
  readonly of: (party: PartyId) => Someone;
}

const titled = /^(Dr|Prof|Professor|Mr|Mrs|Ms|Miss)\.?\s/u;

/** "Rosa" of "Rosa Almeida"; a name with a title is kept whole. */
export function firstName(name: string): string {
  const trimmed = name.trim();
  return titled.test(trimmed) ? trimmed : (trimmed.split(/\s+/u)[0] ?? trimmed);
}

const roles: Readonly<Record<Party["as"], WhoRole>> = {
  person: "person",
  supporter: "supporter",
  professional: "professional",
  system: "network",
};

/**
 * Everyone who stands in the record: the person under the name that the record gives, the professionals who work with
 * the person now, and supporters.
 */
export function peopleIn(record: PersonRecord, parties: ReadonlyMap<string, Party>, subject: SubjectId): People {
  const known = new Map([...parties.values()].map((party) => [party.id as string, someoneOf(party)]));
  const introduced = record.person.introduced;
  const name = introduced?.name ?? parties.get(subject)?.name ?? inRecord.someone;
  const person: Someone = {
    id: subject as string as PartyId,
    name,
    first: introduced?.calledName ?? firstName(name),
    role: "person",
    is: null,
  };
  known.set(subject, person);
  const active = [...record.partnership.partnerships.values()].filter(({ state }) => state === "active");
  for (const { professional, professionalName, profession } of active) {
    known.set(professional, {
      id: professional,
      name: professionalName,
      first: firstName(professionalName),
      role: "professional",
      is: profession,
    });
  }
  const all = [...known.values()];
  return {
    person,
    professionals: active.flatMap(({ professional }) => known.get(professional) ?? []),
    supporters: all.filter(({ role }) => role === "supporter"),
    of: (party) =>
      known.get(party) ?? { id: party, name: inRecord.someone, first: inRecord.someone, role: "team", is: null },
  };
}

function someoneOf({ id, name, as, is }: Party): Someone {
  return { id, name, first: firstName(name), role: roles[as], is };
}
