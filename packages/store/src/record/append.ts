import type { FigureChange, SiteId, SubjectId } from "@aimwell/domain";
import type { Scalar, SqlValue, Statements } from "../sql/sql.ts";
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

/** A column of the statement's arrays: what of each row it holds, as one parameter. */
type Column<Row> = (rows: readonly Row[]) => SqlValue;

/** Numbers, ids, hashes, instants and names of our own: nothing in them means anything in an array's text. */
const plain =
  <Row>(pick: (row: Row) => Scalar): Column<Row> =>
  (rows) => {
    let text = "";
    for (const row of rows) text += `${text === "" ? "{" : ","}${pick(row) ?? "NULL"}`;
    return text === "" ? "{}" : `${text}}`;
  };
/** What others may have named: the driver quotes it. */
const quoted =
  <Row>(pick: (row: Row) => Scalar): Column<Row> =>
  (rows) =>
    rows.map(pick);
/** JSON text holds no raw control character, so that one can stand between lines, and nothing has to be quoted. */
const lines =
  <Row>(pick: (row: Row) => string | null): Column<Row> =>
  (rows) =>
    rows.map((row) => pick(row) ?? "").join("\x1f");

const heads: readonly Column<Append>[] = [
  plain(({ subject }) => subject),
  plain(({ to }) => to.seq),
  plain(({ from, to }) => to.seq - from.seq),
  plain(({ to }) => to.hash),
  plain(({ to }) => to.measured),
  plain(({ from, to }) => to.measured - from.measured),
  plain(({ to }) => to.measuredHash),
  plain(({ writer }) => writer?.party ?? null),
  plain(({ writer }) => writer?.isProfessional ?? null),
  plain(({ writer }) => writer?.today ?? null),
  lines(({ panelLine }) => panelLine),
];

/** A row of an append, with the append that it is of. */
interface Of<Row> {
  readonly row: Row;
  readonly append: Append;
}

const subjectOf = plain(({ append }: Of<unknown>) => append.subject);

const entryColumns: readonly Column<Of<EntryRow>>[] = [
  subjectOf,
  plain(({ row }) => row.seq),
  plain(({ row }) => row.entryId),
  plain(({ row }) => row.type),
  plain(({ row }) => row.scope),
  plain(({ row }) => row.privateTo),
  plain(({ row }) => row.recordedAt),
  plain(({ row }) => row.hash),
  lines(({ row }) => row.line),
];

const measurementColumns: readonly Column<Of<MeasurementRow>>[] = [
  subjectOf,
  plain(({ row }) => row.n),
  plain(({ row }) => row.measurementId),
  quoted(({ row }) => row.measureId),
  plain(({ row }) => row.takenAt),
  plain(({ row }) => row.value),
  plain(({ row }) => row.byParty),
  plain(({ row }) => row.asRole),
  plain(({ row }) => row.replaces),
  plain(({ row }) => row.recordedAt),
  plain(({ row }) => row.hash),
  quoted(({ append }) => append.strata.join(",")),
];

const accessColumns: readonly Column<Of<AccessRow>>[] = [
  subjectOf,
  plain(({ row }) => row.partyId),
  plain(({ row }) => row.asRole),
  quoted(({ row }) => row.scopes),
  plain(({ row }) => row.until),
];

const figureColumns: readonly Column<readonly Scalar[]>[] = Array.from({ length: 18 }, (_, at) => {
  const pick = (row: readonly Scalar[]) => row[at] ?? null;
  return at === 1 || at === 2 ? quoted(pick) : plain(pick);
});

function rowsOf<Row>(appends: readonly Append[], rows: (append: Append) => readonly Row[]): readonly Of<Row>[] {
  const all: Of<Row>[] = [];
  for (const append of appends) for (const row of rows(append)) all.push({ row, append });
  return all;
}

/** Rows turned into one array a column, as `unnest` takes them. */
const asColumns = <Row>(rows: readonly Row[], columns: readonly Column<Row>[]): readonly SqlValue[] =>
  columns.map((column) => column(rows));

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
export async function append(sql: Statements, batch: Batch): Promise<ReadonlySet<string>> {
  const { site, appends, stripe, keepsSummary } = batch;
  const measurements = rowsOf(appends, (each) => each.measurements);
  const access = rowsOf(appends, (each) => each.access);
  const figures = keepsSummary
    ? rowsOf(appends, (each) => each.figures).map(({ row, append }) => figureRow(append.subject, row))
    : [];
  const entries = rowsOf(appends, (each) => each.entries);
  const shape = {
    begins: appends.some(({ from }) => from.seq === 0 && from.measured === 0),
    asks: appends.some(({ writer, subject }) => writer !== null && writer.party !== (subject as string)),
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
      ...asColumns(appends, heads),
      ...asColumns(entries, entryColumns),
      ...(shape.measures ? asColumns(measurements, measurementColumns) : []),
      ...(shape.opens ? asColumns(access, accessColumns) : []),
      ...(shape.figures ? asColumns(figures, figureColumns) : []),
      ...(shape.sums ? [stripe] : []),
    ],
  });
  return new Set(rows.map((row) => row.subject));
}
