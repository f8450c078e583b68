import type { MeasurementId, PartyId, SiteId, StrataChoice, SubjectId } from "@aimwell/domain";
import type { Engine } from "./engine/engine.ts";
import { groupCommit } from "./engine/group-commit.ts";
import { StorageError } from "./engine/storage-error.ts";
import { migrate } from "./migrations/migrate.ts";
import { addEmergencyLook, type EmergencyLook, emergencyLooksOf } from "./people/emergency-look.ts";
import {
  addInvitation,
  endInvitation,
  type InvitationRow,
  openInvitation,
  openInvitations,
  useInvitation,
} from "./people/invitation.ts";
import {
  addSite,
  giveAccount,
  looksOf,
  noteLook,
  onlySite,
  type PartyRow,
  partiesOf,
  partiesOfKind,
  partyOfAccount,
  peopleNamed,
  putParty,
  type SiteRow,
  siteOf,
} from "./people/people.ts";
import { type Append, append, corrects } from "./record/append.ts";
import { loadRecord } from "./record/load.ts";
import {
  chainOf,
  entriesStanding,
  headOf,
  linesAfter,
  measurementIdsOf,
  measurementsStanding,
  panelOf,
  quotableOf,
  seenBy,
  seriesOf,
  subjectsOf,
  valuesBetween,
  valuesNamed,
} from "./record/read.ts";
import { doorSight, type Sight, sessionSettingsOf } from "./record/sight.ts";
import { withSight } from "./record/with-sight.ts";
import type { Pool, Sql, Statements } from "./sql/sql.ts";
import { mendSummary } from "./summary/mend-summary.ts";
import { measuresSummarised, type SummariesAsked, summariesOf } from "./summary/read-summary.ts";
import { rebuildSite, summaryBasis } from "./summary/rebuild-summaries.ts";
import { Stripes } from "./summary/stripes.ts";
import { readRecord } from "./verify/follow.ts";

/** The rooms of the database that the server works with. Every call is one unit of work with its own sight. */
export type Store = Awaited<ReturnType<typeof openStore>>;

export interface StoreOptions {
  /** False only to find what the summary costs: figures go wrong without it. */
  readonly keepsSummary?: boolean;
}

/** Opens the store on an engine: brings the database to this version, and offers its reads and its one append. */
export async function openStore(engine: Engine, { keepsSummary = true }: StoreOptions = {}) {
  const migrated = await migrate(engine.owner);
  const { application } = engine;
  const see = <T>(sight: Sight, work: (sql: Sql) => Promise<T>) => withSight(application, sight, work);
  const atSite = (site: SiteId): Sight => ({ sites: [site], subjects: [], party: null, scopes: null, isDoor: false });
  const door = (site: SiteId, subject: SubjectId) => doorSight([site], [subject]);

  return {
    engine,
    migrated,
    keepsSummary,
    ...recordPart(see, door),
    ...peoplePart(see, atSite, engine.owner),
    ...summaryPart(see, atSite, engine.owner),
    /** Takes one record's append. False when the record had moved on: load it, decide again, try again. */
    append: groupCommit(appender(engine, keepsSummary), {
      lanes: 2,
      maxBatch: 128,
      worthALane: 8,
      isEveryones: (error) => error instanceof StorageError,
    }),
    close: () => engine.close(),
  };
}

/**
 * Appends a batch, site by site. Where the engine has a standing connection, that of the write door carries its sight, and
 * an append is one round trip that commits by itself; elsewhere it is a transaction that says its sight first.
 */
function appender(engine: Engine, keepsSummary: boolean): (appends: readonly Append[]) => Promise<readonly boolean[]> {
  const { application, standing } = engine;
  const doors = new Map<SiteId, Statements>();
  const stripes = new Stripes();
  const doorAt = (site: SiteId): Statements | null => {
    if (standing === null) return null;
    const door = doors.get(site) ?? standing(sessionSettingsOf(doorSight([site], [])));
    doors.set(site, door);
    return door;
  };
  const appendAt = (site: SiteId, appends: readonly Append[]): Promise<ReadonlySet<string>> =>
    stripes.with((stripe) => {
      const door = doorAt(site);
      const batch = { site, stripe, appends, keepsSummary };
      if (door !== null) return append(door, batch);
      const subjects = appends.map((each) => each.subject);
      return withSight(application, doorSight([site], subjects), (sql) => append(sql, batch));
    });
  return async (appends) => {
    const moved = new Set<Append>();
    for (const [site, here] of Map.groupBy(appends, (each) => each.site)) {
      const subjects = await appendAt(site, here);
      for (const each of here) if (subjects.has(each.subject)) moved.add(each);
      if (here.some(corrects)) await withSight(application, doorSight([site], []), (sql) => mendSummary(sql, site));
    }
    return appends.map((each) => moved.has(each));
  };
}

type See = <T>(sight: Sight, work: (sql: Sql) => Promise<T>) => Promise<T>;

function recordPart(see: See, door: (site: SiteId, subject: SubjectId) => Sight) {
  return {
    /** The whole record for the write door, with what is private. */
    load: (site: SiteId, subject: SubjectId) => see(door(site, subject), (sql) => loadRecord(sql, site, subject)),
    series: (asked: Parameters<typeof seriesOf>[1]) =>
      see(door(asked.site, asked.subject), (sql) => seriesOf(sql, asked)),
    /** Where a record stands; null when nobody began it. */
    head: (site: SiteId, subject: SubjectId) => see(door(site, subject), (sql) => headOf(sql, site, subject)),
    /** What this party may see of this record today; null when nothing. */
    seen: (site: SiteId, subject: SubjectId, party: PartyId, today: string) =>
      see({ sites: [site], subjects: [subject], party, scopes: null, isDoor: false }, (sql) =>
        seenBy(sql, site, subject, party, today),
      ),
    /** Entries as this reader may see them. */
    lines: (sight: Sight, site: SiteId, subject: SubjectId, after: number) =>
      see(sight, (sql) => linesAfter(sql, site, subject, after)),
    values: (sight: Sight, asked: Parameters<typeof valuesBetween>[1]) =>
      see(sight, (sql) => valuesBetween(sql, asked)),
    chain: (site: SiteId, subject: SubjectId) => see(door(site, subject), (sql) => chainOf(sql, site, subject)),
    /** Values that corrections name, by id. */
    valuesNamed: async (site: SiteId, subject: SubjectId, ids: readonly MeasurementId[]) =>
      new Map(
        ids.length === 0
          ? []
          : (await see(door(site, subject), (sql) => valuesNamed(sql, { site, subject, ids }))).map((each) => [
              each.id,
              each,
            ]),
      ),
    /** Which entries and measurements with these ids stand already, in whichever record of the site. */
    standing: async (site: SiteId, subject: SubjectId, entries: readonly string[], measurements: readonly string[]) =>
      see(door(site, subject), async (sql) => ({
        entries: new Set((await entriesStanding(sql, site, entries)).map(({ id }) => id)),
        measurements: new Map((await measurementsStanding(sql, site, measurements)).map((each) => [each.id, each])),
      })),
    /** The whole record with its chains, for the person's own copy: whoever asks leaves out what others keep private. */
    whole: (site: SiteId, subject: SubjectId) => see(door(site, subject), (sql) => readRecord(sql, site, subject)),
    measurementIds: (site: SiteId, subject: SubjectId) =>
      see(door(site, subject), (sql) => measurementIdsOf(sql, site, subject)),
    subjectsOf: (site: SiteId, party: PartyId, today: string) =>
      see({ sites: [site], subjects: [], party, scopes: null, isDoor: false }, (sql) =>
        subjectsOf(sql, site, party, today),
      ),
    /** What people let others read: only their words and themes leave the database, and no name. */
    quotable: (site: SiteId) => see(doorSight([site], []), (sql) => quotableOf(sql, site)),
    panel: (site: SiteId, party: PartyId, subjects: readonly SubjectId[]) =>
      see({ sites: [site], subjects, party, scopes: null, isDoor: false }, (sql) => panelOf(sql, site, subjects)),
  };
}

function summaryPart(see: See, atSite: (site: SiteId) => Sight, owner: Pool) {
  const team = (site: SiteId): Sight => ({ ...atSite(site), isTeam: true });
  return {
    /** What a site's records add up to, month by month. For the site's team: small groups are there too. */
    summaries: (asked: SummariesAsked) => see(team(asked.site), (sql) => summariesOf(sql, asked)),
    measuresSummarised: (site: SiteId) => see(team(site), (sql) => measuresSummarised(sql, site)),
    summaryBasis: (site: SiteId) => see(atSite(site), (sql) => summaryBasis(sql, site)),
    /** Computes a site's summary anew, with the strata given or with those that it had. */
    rebuildSummary: (site: SiteId, strata?: StrataChoice) => rebuildSite(owner, site, strata),
  };
}

function peoplePart(see: See, atSite: (site: SiteId) => Sight, owner: Sql) {
  return {
    addSite: (site: SiteRow, now: string) => see(atSite(site.siteId as SiteId), (sql) => addSite(sql, site, now)),
    /** The one site of this system, asked of the owner before anyone can be signed in; null before the first run. */
    onlySite: () => onlySite(owner),
    site: (site: SiteId) => see(atSite(site), (sql) => siteOf(sql, site)),
    putParty: (site: SiteId, party: PartyRow, now: string) =>
      see(atSite(site), (sql) => putParty(sql, site, party, now)),
    giveAccount: (site: SiteId, party: PartyId, account: string) =>
      see(atSite(site), (sql) => giveAccount(sql, site, party, account)),
    parties: (site: SiteId, ids: readonly string[]) => see(atSite(site), (sql) => partiesOf(sql, site, ids)),
    partiesOfKind: (site: SiteId, kind: PartyRow["kind"]) => see(atSite(site), (sql) => partiesOfKind(sql, site, kind)),
    partyOfAccount: (site: SiteId, account: string) => see(atSite(site), (sql) => partyOfAccount(sql, site, account)),
    peopleNamed: (site: SiteId, name: string) => see(atSite(site), (sql) => peopleNamed(sql, site, name)),
    addInvitation: (site: SiteId, invitation: InvitationRow) =>
      see(atSite(site), (sql) => addInvitation(sql, site, invitation)),
    openInvitation: (site: SiteId, tokenHash: string, now: string) =>
      see(atSite(site), (sql) => openInvitation(sql, site, tokenHash, now)),
    useInvitation: (site: SiteId, tokenHash: string, now: string) =>
      see(atSite(site), (sql) => useInvitation(sql, site, tokenHash, now)),
    openInvitations: (site: SiteId, party: PartyId, now: string) =>
      see(atSite(site), (sql) => openInvitations(sql, site, party, now)),
    endInvitation: (site: SiteId, party: PartyId, tokenHash: string, now: string) =>
      see(atSite(site), (sql) => endInvitation(sql, site, party, tokenHash, now)),
    addEmergencyLook: (look: EmergencyLook) =>
      see({ sites: [look.site], subjects: [look.subject], party: look.party, scopes: null, isDoor: false }, (sql) =>
        addEmergencyLook(sql, look),
      ),
    emergencyLooks: (site: SiteId, subject: SubjectId) =>
      see({ sites: [site], subjects: [subject], party: null, scopes: null, isDoor: false }, (sql) =>
        emergencyLooksOf(sql, site, subject),
      ),
    noteLook: (look: Parameters<typeof noteLook>[1]) =>
      see({ sites: [look.site], subjects: [look.subject], party: look.party, scopes: null, isDoor: false }, (sql) =>
        noteLook(sql, look),
      ),
    looks: (site: SiteId, subject: SubjectId) =>
      see({ sites: [site], subjects: [subject], party: null, scopes: null, isDoor: false }, (sql) =>
        looksOf(sql, site, subject),
      ),
  };
}
