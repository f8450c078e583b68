import { derivedId, type EntryId, type Instant, type PartyId, type SiteId, type SubjectId } from "@aimwell/domain";
import { seatParty } from "@aimwell/server";
import type { Telling, Voice } from "./telling.ts";

/** The demo's site has the same id wherever it is seeded. */
export const demoSite = derivedId("00000000-0000-7000-8000-000000000000" as EntryId, "demo clinic") as string as SiteId;

/** Numbers that nobody can call: they are words. */
export const demoHelpLines = [
  { name: "Demo help line (made up)", phone: "no number, this is a demo" },
  { name: "Demo clinic desk (made up)", phone: "no number, this is a demo" },
] as const;
export const demoSiteName = "Alder Street Clinic (demo)";

export interface Colleague extends Voice {
  readonly name: string;
  readonly profession: string;
  readonly isLead: boolean;
}

export function colleague(key: string, name: string, profession: string, isLead = false): Colleague {
  return { party: seatParty(demoSite, key), role: "professional", name, profession, isLead };
}

export const tom = colleague("tom", "Tom Okafor", "Physio", true);
export const singh = colleague("singh", "Dr Anita Singh", "Family doctor");
export const grace = colleague("grace", "Grace Adeyemi", "Nurse");
export const priya = colleague("priya", "Priya Raman", "Care coordinator");
export const colleagues: readonly Colleague[] = [tom, singh, grace, priya];

/** A person's party; the subject of the record has the same id. */
export function personVoice(key: string): Voice & { readonly subject: SubjectId } {
  const party = seatParty(demoSite, key);
  return { party, role: "person", subject: party as string as SubjectId };
}

export function supporterVoice(key: string): Voice {
  return { party: seatParty(demoSite, key), role: "supporter" };
}

/** A party that must be known at the site before it says anything. */
export interface Known {
  readonly party: PartyId;
  readonly kind: "person" | "supporter" | "professional";
  readonly name: string;
  readonly what: string | null;
  readonly isLead: boolean;
}

/** A whole history of one person, with everyone who speaks in it. */
export interface History {
  readonly name: string;
  readonly telling: Telling;
  readonly known: readonly Known[];
}

/** The first thing in every record: a professional says that the two work together, and who the person is. */
export function begin(
  telling: Telling,
  at: Instant,
  by: Colleague,
  person: { readonly name: string; readonly calledName?: string; readonly bornOn: string; readonly language?: string },
): void {
  workTogether(telling, at, by, by);
  telling.say(by, at, "person.introduced", person);
}

export function workTogether(telling: Telling, at: Instant, by: Voice, whom: Colleague): void {
  const { party: professional, name: professionalName, profession } = whom;
  telling.say(by, at, "partnership.formed", { professional, professionalName, profession });
}
