import type pg from "pg";
import type { Pool, Statements } from "../sql/sql.ts";

export type EngineName = "server" | "embedded" | "pglite";

/** An open database, of whichever size. */
export interface Engine {
  readonly name: EngineName;
  /** What it promises when the power fails, in plain words, for the start screen. */
  readonly durability: string;
  /** For migrations, repair and export: owns the tables, and sees everything. */
  readonly owner: Pool;
  /** For everything else: held to row-level security. */
  readonly application: Pool;
  /**
   * A connection of the application's role that carries these settings for as long as it lives, so that a statement of
   * its own is one round trip and not three, and leaves while the one before still runs. Null where settings can't outlive a transaction: on a server that may be a
   * cluster, and on the one shared connection of PGlite.
   */
  readonly standing: ((settings: string) => Statements) | null;
  /**
   * The owner's connections of the `pg` driver, for libraries that want those. With PGlite there is one, which the pools
   * above share: never hold it while waiting for another unit of work.
   */
  readonly connections: pg.Pool;
  /** Calls back for each `notify` on the channel, until the answer is called. Nothing is kept while the database is away. */
  listen(channel: string, heard: (payload: string) => void): Promise<() => Promise<void>>;
  /** Lets running work finish, stops the database where it is ours, and gives the data folder back. */
  close(): Promise<void>;
}
