import type { Session } from "@aimwell/contract";
import type { SubjectId } from "@aimwell/domain";
import type { SiteRow, Store } from "@aimwell/store";
import type { SignedIn } from "./signed-in.ts";

/** What a screen needs to know of the one who signed in. */
export async function sessionOf(store: Store, site: SiteRow, who: SignedIn, today: string): Promise<Session> {
  return {
    party: who.party,
    name: who.name,
    as: who.as,
    isLead: who.isLead,
    site: {
      id: who.site,
      name: site.name,
      isDemo: site.isDemo,
      helpFast: JSON.parse(site.helpFast) as Session["site"]["helpFast"],
    },
    subjects: await subjectsOf(store, who, today),
  };
}

/** A professional's people come from the panel; a person has the own record, a supporter those that were shared. */
async function subjectsOf(store: Store, who: SignedIn, today: string): Promise<Session["subjects"]> {
  if (who.as === "professional") return [];
  const open = await store.subjectsOf(who.site, who.party, today);
  const ids = open.map((each) => each.subject);
  const names = new Map((await store.parties(who.site, ids)).map((party) => [party.partyId, party.name]));
  return ids.map((id) => ({ id: id as SubjectId, name: names.get(id) ?? "" }));
}
