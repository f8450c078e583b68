import type { FigureChange, SiteId, SubjectId } from "@aimwell/domain";
import type { Sql, SqlValue } from "../sql/sql.ts";
import { figureRow } from "../summary/summary-rows.ts";
import { appendStatement } from "./append-sql.ts";

/** One entry as it is stored. `line` is the JSON text that its readers get. */
export interface EntryRow {
  readonly seq: number;
  readonly entryId: string;
  readonly type: string;
  readonly scope: string;
  readonly privateTo: string | null;
  readonly recordedAt: string;
  readonly line: string;
  readonly hash: string;
}
export interface MeasurementRow {
  readonly n: number;
  readonly measurementId: string;
  readonly measureId: string;
  readonly takenAt: string;
  readonly value: number;
  readonly byParty: string;
  readonly asRole: string;
  readonly replaces: string | null;
  readonly recordedAt: string;
  readonly hash: string;
}
export interface AccessRow {
  readonly partyId: string;
  readonly asRole: string;
  /** `all`, or scopes with commas between. */
  readonly scopes: string;
  readonly until: string | null;
}
/** Where a record stood when the append was decided, and where it stands after it. */
export interface Head {
  readonly seq: number;
  readonly hash: string;
  readonly measured: number;
  readonly measuredHash: string;
}
/** Who writes: the statement takes nothing of a party that has no place in the record. */
export interface Writer {
  readonly party: string;
  /** A professional may begin with a person with whom nobody ever worked. */
  readonly isProfessional: boolean;
  /** The day of writing: a grant may have ended before it. */
  readonly today: string;
}
/** Everything that one subject takes in at once. It goes in whole, or not at all. */
export interface Append {
  readonly site: SiteId;
  readonly subject: SubjectId;
  /** Null for the site's own system, which writes what follows and what is imported. */
  readonly writer: Writer | null;
  readonly from: Head;
  readonly to: Head;
  readonly entries: readonly EntryRow[];
  readonly measurements: readonly MeasurementRow[];
  /** Null when the row says what it said before; a record's first append always has one. */
  readonly panelLine: string | null;
  /** Who may see the record from now on; a party that no longer may is named with a day in the past. */
  readonly access: readonly AccessRow[];
  /** How the record's figures change by what it takes in. */
  readonly figures: readonly FigureChange[];
  /** The strata that the person is in as the values come. */
  readonly strata: readonly string[];
}

/** How a column's values travel. */
type Travels = (values: readonly SqlValue[]) => SqlValue;

/** Numbers, ids, hashes, instants and names of our own: nothing in them means anything in an array's text. */
const plain: Travels = (values) => `{${values.map((value) => value ?? "NULL").join(",")}}`;
/** What others may have named: the driver quotes it. */
const quoted: Travels = (values) => values;
/** JSON text holds no raw control character, so that one can stand between lines, and nothing has to be quoted. */
const lines: Travels = (values) => values.map((line) => line ?? "").join("\x1f");

const headColumns = [...Array<Travels>(10).fill(plain), lines];
const entryColumns = [plain, plain, plain, plain, plain, plain, plain, plain, lines] as const;
const measurementColumns = [
  ...[plain, plain, plain, quoted, plain, plain, plain, plain, plain, plain, plain],
  quoted,
] as const;
const accessColumns = [plain, plain, plain, quoted, plain] as const;
const figureColumns = [plain, quoted, quoted, ...Array<Travels>(15).fill(plain)];

const headRow = ({ subject, writer, from, to, panelLine }: Append): readonly SqlValue[] => [
  subject,
  to.seq,
  to.seq - from.seq,
  to.hash,
  to.measured,
  to.measured - from.measured,
  to.measuredHash,
  writer?.party ?? null,
  writer?.isProfessional ?? null,
  writer?.today ?? null,
  panelLine,
];

const entryRows = ({ subject, entries }: Append): readonly (readonly SqlValue[])[] =>
  entries.map((row) => [
    subject,
    row.seq,
    row.entryId,
    row.type,
    row.scope,
    row.privateTo,
    row.recordedAt,
    row.hash,
    row.line,
  ]);

const measurementRows = ({ subject, measurements, strata }: Append): readonly (readonly SqlValue[])[] =>
  measurements.map((row) => [
    subject,
    row.n,
    row.measurementId,
    row.measureId,
    row.takenAt,
    row.value,
    row.byParty,
    row.asRole,
    row.replaces,
    row.recordedAt,
    row.hash,
    strata.join(","),
  ]);

const accessRows = ({ subject, access }: Append): readonly (readonly SqlValue[])[] =>
  access.map((row) => [subject, row.partyId, row.asRole, row.scopes, row.until]);

const figureRows = ({ subject, figures }: Append): readonly (readonly SqlValue[])[] =>
  figures.map((change) => figureRow(subject, change));

/** Rows turned into one array a column, as `unnest` takes them. */
function asColumns(rows: readonly (readonly SqlValue[])[], columns: readonly Travels[]): SqlValue[] {
  return columns.map((travels, column) => travels(rows.map((row) => row[column] ?? null)));
}

/** A correction may take away what was the least or the most of its cell. */
export const corrects = ({ measurements }: Append): boolean => measurements.some(({ replaces }) => replaces !== null);

/** What goes into one statement. */
export interface Batch {
  readonly site: SiteId;
  /** Of that site, at most one for each subject. */
  readonly appends: readonly Append[];
  /** Where the summary's cells are added to; no other batch that is under way has the same. */
  readonly stripe: number;
  readonly keepsSummary: boolean;
}

/**
 * Appends to many records in one data-modifying statement: heads, entries, measurements, panel rows, access and summary
 * together.
 *
 * @returns the subjects that took their append. One that is missing had moved on since the append was decided, or its writer
 *   has no place in it: load it, decide again, and try again.
 * @throws the database's unique violation when an entry id is in the store already.
 */
export async function append(sql: Sql, batch: Batch): Promise<ReadonlySet<string>> {
  const { site, appends, stripe, keepsSummary } = batch;
  const measurements = appends.flatMap(measurementRows);
  const access = appends.flatMap(accessRows);
  const figures = keepsSummary ? appends.flatMap(figureRows) : [];
  const shape = {
    begins: appends.some(({ from }) => from.seq === 0 && from.measured === 0),
    measures: measurements.length > 0,
    corrects: appends.some(corrects),
    opens: access.length > 0,
    figures: figures.length > 0,
    sums: keepsSummary && (measurements.length > 0 || figures.length > 0),
  };
  const rows = await sql.query<{ subject: string }>({
    ...appendStatement(shape),
    values: [
      site,
      ...asColumns(appends.map(headRow), headColumns),
      ...asColumns(appends.flatMap(entryRows), entryColumns),
      ...(shape.measures ? asColumns(measurements, measurementColumns) : []),
      ...(shape.opens ? asColumns(access, accessColumns) : []),
      ...(shape.figures ? asColumns(figures, figureColumns) : []),
      ...(shape.sums ? [stripe] : []),
    ],
  });
  return new Set(rows.map((row) => row.subject));
}
