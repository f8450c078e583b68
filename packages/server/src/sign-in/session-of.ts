import type { Session } from "@aimwell/contract";
import type { SiteRow, Store } from "@aimwell/store";
import { subjectsOfReader } from "../read/seen-as.ts";
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
  const ids = await subjectsOfReader(store, who, today);
  const names = new Map((await store.parties(who.site, ids)).map((party) => [party.partyId, party.name]));
  return ids.map((id) => ({ id, name: names.get(id) ?? "" }));
}
