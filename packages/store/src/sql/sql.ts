/** What may go into a statement as a parameter. Objects are not here: write JSON as text, so that nobody prints it twice. */
export type SqlValue = Scalar | Uint8Array | readonly SqlValue[];
export type Scalar = string | number | bigint | boolean | null;

export interface Statement {
  readonly text: string;
  readonly values?: readonly SqlValue[];
  /** A name makes it a prepared statement on its connection: parsed and planned once. One name, one text. */
  readonly name?: string;
}

/** What runs single statements. What it reads are rows whose values come by the table in value-types.ts. */
export interface Statements {
  query<Row extends object>(statement: Statement): Promise<readonly Row[]>;
}

/** The one door to the database. */
export interface Sql extends Statements {
  /** Runs several statements from one text, without parameters; for migrations and settings. */
  script(text: string): Promise<void>;
}

export interface TransactionOptions {
  readonly isolation?: "read committed" | "repeatable read" | "serializable";
  readonly readOnly?: boolean;
  /** `set local` statements that hold for the transaction. */
  readonly settings?: string;
}

/**
 * Connections that all act as one role. `query` is a unit of work of its own. Inside `transaction` and `withClient` use the
 * `Sql` that comes in, never the pool: the embedded fallback has one connection, and would wait for itself for ever.
 */
export interface Pool extends Sql {
  /**
   * Begins, runs, commits; rolls back when the work throws.
   *
   * @throws StorageError `database_away` when the connection is lost. The outcome of a commit is then unknown: try again
   *   with the same ids.
   */
  transaction<T>(work: (sql: Sql) => Promise<T>, options?: TransactionOptions): Promise<T>;
  /** One connection outside a transaction, for session locks and the like. */
  withClient<T>(work: (sql: Sql) => Promise<T>): Promise<T>;
}
