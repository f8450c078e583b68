import { isPartner, measuresInUse, type SiteId, type SubjectId } from "@aimwell/domain";
import type { Store } from "@aimwell/store";
import type { HeldRecord } from "../door/held-record.ts";
import type { WriteDoor } from "../door/write-door.ts";
import type { SignedIn } from "../sign-in/signed-in.ts";

/** A team's record has its site's own id. */
export const teamSubject = (site: SiteId): SubjectId => site as string as SubjectId;

/** The records of teams, as new as the database has them, and who is of the team. */
export class TeamRecords {
  readonly #store: Pick<Store, "head" | "values">;
  readonly #door: WriteDoor;

  constructor(store: Pick<Store, "head" | "values">, door: WriteDoor) {
    this.#store = store;
    this.#door = door;
  }

  /** Where the team's record stands: nothing at all before anyone said something of the team. */
  async head(site: SiteId): Promise<{ readonly seq: number; readonly measured: number }> {
    return (await this.#store.head(site, teamSubject(site))) ?? { seq: 0, measured: 0 };
  }

  async of(site: SiteId): Promise<HeldRecord> {
    return this.#door.held(site, teamSubject(site), await this.head(site));
  }

  /** The values of one of the team's own measures that stand now. */
  values(site: SiteId, measure: string): ReturnType<Store["values"]> {
    const sight = { sites: [site], subjects: [teamSubject(site)], party: null, scopes: ["measure"], isDoor: false };
    const ever = { from: "1900-01-01T00:00:00Z", until: "2200-01-01T00:00:00Z" };
    return this.#store.values(sight, { site, subject: teamSubject(site), measure, ...ever });
  }

  /** The measures that the site's team looks at. */
  readonly lookedAt = async (site: SiteId): Promise<readonly string[]> =>
    measuresInUse((await this.of(site)).record).map(({ measure }) => measure);

  /** Whether somebody who is no professional belongs to the site's team. */
  readonly isPatientPartner = async (who: SignedIn): Promise<boolean> =>
    isPartner((await this.of(who.site)).record, who.party);
}
