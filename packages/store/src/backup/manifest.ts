/** The first words of every backup, whatever its format. */
export const magic = "AIMWELL BACKUP";
export const formatVersion = 1;

/** What a backup says of itself at its beginning. */
export interface Opening {
  readonly format: number;
  readonly madeAt: string;
  readonly sites: readonly string[];
  /** The version of the tables: the migrations that ran. */
  readonly migrations: readonly string[];
  /** What the installation keeps beside its database, for example the key of its accounts, by name. */
  readonly secrets: Readonly<Record<string, string>>;
}

/** What a backup holds of one table. */
export interface TableCount {
  readonly table: string;
  readonly rows: number;
  /** SHA-256 over its rows as they stand in the backup. */
  readonly sha256: string;
}

/** What a backup says of itself at its end. Without it, the file is cut short. */
export interface Manifest {
  readonly format: number;
  readonly madeAt: string;
  readonly sites: readonly string[];
  readonly migrations: readonly string[];
  readonly tables: readonly TableCount[];
  readonly rows: number;
}

/** Says what is wrong with a backup, or with what was asked, and what to do. */
export class BackupError extends Error {
  override readonly name = "BackupError";
}
