import type { ImportNews, Outcome } from "@aimwell/contract";
import type { Instant, PartyId, SiteId, SubjectId } from "@aimwell/domain";
import {
  type ImportContext,
  type ImportPlan,
  instrumentFrom,
  type KnownPerson,
  knownPerson,
  type PlannedPerson,
  planImport,
  type SourceFile,
} from "@aimwell/fhir";
import { instruments } from "@aimwell/library/instruments";
import type { Store } from "@aimwell/store";
import { systemPartyOf } from "../door/site-consequences.ts";
import type { WriteDoor } from "../door/write-door.ts";
import { whatBecame, whyLeftOut } from "./account.ts";

export interface ImportRun {
  readonly store: Store;
  readonly door: WriteDoor;
  readonly site: SiteId;
  readonly now: Instant;
  /** The professional who imports, and so begins to work with the people that come. */
  readonly professional: ImportContext["professional"];
  readonly sender: string;
  readonly tell: (news: ImportNews) => void;
}

/** What one import came to: each resource in exactly one of imported, skipped and failed. */
export interface ImportReport {
  readonly resources: number;
  readonly imported: number;
  readonly skipped: number;
  readonly failed: number;
  readonly plan: ImportPlan;
  /** Resources that the record's own rules refused, with the words. */
  readonly refused: readonly {
    readonly file: string;
    readonly path: string;
    readonly resourceType: string | null;
    readonly reason: string;
  }[];
}

const questionnaires = instruments.flatMap((each) => instrumentFrom(each.questionnaire) ?? []);
/** What is told of a resource that stopped the program: the error may hold a person's words, so it is not told. */
const ourFault = "Aimwell could not read this. It is our fault. Nothing of it was taken in; all others were.";
/** What one step through the write door carries. */
const draftsAtOnce = 200;
const measurementsAtOnce = 1000;

/** Imports FHIR files through the write door, as the site's own system party. Doing it again adds nothing twice. */
export async function runImport(run: ImportRun, files: readonly SourceFile[]): Promise<ImportReport> {
  const systemParty = systemPartyOf(run.site);
  const plan = await planWithKnown(run, systemParty, files);
  for (const { file, path, resourceType, reason } of plan.skipped) {
    run.tell({ news: "skipped", file, path, resourceType: resourceType ?? "", reason });
  }
  const outcomes = new Map<string, Outcome>();
  for (const [at, person] of plan.people.entries()) {
    run.tell({ news: "progress", done: at, of: plan.people.length });
    for (const [id, outcome] of await takePerson(run, systemParty, person)) outcomes.set(id, outcome);
  }
  const report = reportOf(plan, outcomes);
  for (const { file, path, resourceType, reason } of report.refused) {
    run.tell({ news: "skipped", file, path, resourceType: resourceType ?? "", reason });
  }
  for (const { file, path, resourceType } of plan.failed) {
    run.tell({ news: "skipped", file, path, resourceType: resourceType ?? "", reason: ourFault });
  }
  const { resources, imported, skipped, failed } = report;
  const people = plan.people.flatMap(({ subject, name }) => (name === null ? [] : [{ subject, name }]));
  const isRefused = new Set(report.refused.map(({ file, path }) => `${file} ${path}`));
  const became = whatBecame(plan.imported.filter(({ file, path }) => !isRefused.has(`${file} ${path}`)));
  const leftOut = whyLeftOut([...plan.skipped, ...report.refused].map(({ reason }) => reason));
  run.tell({ news: "done", resources, imported, skipped, failed, people, became, leftOut });
  return report;
}

/** Plans, and plans again when the files speak of people whom the site has already. */
async function planWithKnown(run: ImportRun, systemParty: PartyId, files: readonly SourceFile[]): Promise<ImportPlan> {
  const context: ImportContext = {
    site: run.site,
    now: run.now,
    systemParty,
    professional: run.professional,
    sender: run.sender,
    known: new Map(),
    instruments: questionnaires,
  };
  const first = planImport(files, context);
  const known = new Map<SubjectId, KnownPerson>();
  for (const { subject } of first.people) {
    const { record } = await run.door.held(run.site, subject);
    if (record.seq === 0) continue;
    const rows = await run.store.measurementIds(run.site, subject);
    known.set(subject, knownPerson(record, rows));
  }
  return known.size === 0 ? first : planImport(files, { ...context, known });
}

async function takePerson(
  run: ImportRun,
  systemParty: PartyId,
  person: PlannedPerson,
): Promise<ReadonlyMap<string, Outcome>> {
  const { site, door, store, now } = run;
  const { subject, name, drafts, measurements } = person;
  if (name !== null) {
    const row = { partyId: subject, kind: "person", name, what: null, isLead: false, accountId: null } as const;
    await store.putParty(site, row, now);
  }
  const poster = { party: systemParty, role: "system", site } as const;
  const outcomes = new Map<string, Outcome>();
  for (let at = 0; at < drafts.length; at += draftsAtOnce) {
    for (const each of await door.take(poster, drafts.slice(at, at + draftsAtOnce), [])) outcomes.set(...each);
  }
  for (let at = 0; at < measurements.length; at += measurementsAtOnce) {
    for (const each of await door.take(poster, [], measurements.slice(at, at + measurementsAtOnce)))
      outcomes.set(...each);
  }
  return outcomes;
}

/** A resource of which the record's rules refused every part was not imported after all. */
function reportOf(plan: ImportPlan, outcomes: ReadonlyMap<string, Outcome>): ImportReport {
  const refused = plan.imported.flatMap(({ file, path, resourceType, became }) => {
    const came = became.map(({ id }) => outcomes.get(id));
    const no = came.find((outcome) => outcome?.outcome === "refused");
    const isIn = came.some((outcome) => outcome !== undefined && outcome.outcome !== "refused");
    return no?.outcome === "refused" && !isIn ? [{ file, path, resourceType, reason: no.words }] : [];
  });
  const { resources, imported, skipped, failed } = plan.summary;
  return { resources, imported: imported - refused.length, skipped: skipped + refused.length, failed, plan, refused };
}
