import type pg from "pg";
import {
  connectionLost,
  databaseIsBusy,
  diskFails,
  diskIsFull,
  errorCode,
  StorageError,
} from "../engine/storage-error.ts";
import type { Pool, Sql, Statement, TransactionOptions } from "./sql.ts";

export interface PoolOptions {
  /** What runs once on each new connection: time zone, and the role where the login is another one. */
  readonly onConnect?: () => string;
  /** The role that each unit of work takes on by itself, where every unit shares one all-powerful connection. */
  readonly localRole?: string;
  /** Asked before each unit of work; true makes it a read-only one, so that a nearly full disk is never filled. */
  readonly mustNotWrite?: () => boolean;
  /** Settings go in a message of their own: a cluster forwards them to its nodes, and would forward `begin` along with them. */
  readonly settingsApart?: boolean;
  /** How long to go on trying to reach a database that is away, before saying so. */
  readonly patienceMs?: number;
}

const triesEveryMs = 100;
const prepared = new WeakSet<pg.PoolClient>();

/** The pool of the `pg` driver behind our own port. */
export function makePool(connections: pg.Pool, options: PoolOptions = {}): Pool {
  const { localRole, mustNotWrite = () => false, settingsApart = false } = options;
  const begin = (wanted: TransactionOptions): string => {
    const modes = [
      ...(wanted.isolation === undefined ? [] : [`isolation level ${wanted.isolation}`]),
      ...(wanted.readOnly === true || mustNotWrite() ? ["read only"] : []),
    ];
    const role = localRole === undefined ? "" : `; set local role ${localRole}`;
    const settings = wanted.settings === undefined || settingsApart ? "" : `; ${wanted.settings}`;
    return `begin ${modes.join(", ")}${role}${settings}`;
  };
  const held = <T>(work: (client: pg.PoolClient) => Promise<T>): Promise<T> => holding(connections, options, work);
  const transaction: Pool["transaction"] = (work, wanted = {}) =>
    held((client) =>
      inTransaction(client, begin(wanted), async () => {
        if (settingsApart && wanted.settings !== undefined) await client.query(wanted.settings);
        return work(sqlOver(client));
      }),
    );
  const withClient: Pool["withClient"] = (work) =>
    held(async (client) => {
      if (localRole === undefined) return work(sqlOver(client));
      await client.query(`set role ${localRole}`);
      try {
        return await work(sqlOver(client));
      } finally {
        await client.query("reset role");
      }
    });
  // Alone, a statement commits itself, and needs no more than one round trip; but a role must be taken on around it.
  const alone: Pool["withClient"] = localRole === undefined ? withClient : (work) => transaction(work);
  return {
    query: (statement) => alone((sql) => sql.query(statement)),
    script: (text) => withClient((sql) => sql.script(text)),
    transaction,
    withClient,
  };
}

export function sqlOver(client: pg.PoolClient): Sql {
  return {
    async query<Row extends object>({ text, values, name }: Statement) {
      const config: pg.QueryConfig = { text };
      if (values !== undefined) config.values = [...values];
      if (name !== undefined) config.name = name;
      const result = await client.query<Row>(config);
      return result.rows;
    },
    async script(text) {
      await client.query(text);
    },
  };
}

async function inTransaction<T>(client: pg.PoolClient, begin: string, work: () => Promise<T>): Promise<T> {
  await client.query(begin);
  let result: T;
  try {
    result = await work();
  } catch (error) {
    // A connection that is gone has rolled back by itself, and one that is silent would not answer this either.
    if (connectionLost(error)) throw error;
    await client.query("rollback").catch((lost: unknown) => {
      throw connectionLost(lost) ? error : lost;
    });
    throw error;
  }
  // A failed statement that the work swallowed turns commit into rollback, without an error of its own.
  const { command } = await client.query("commit");
  if (command !== "COMMIT") throw new Error("the transaction was rolled back: a statement in it had failed");
  return result;
}

async function holding<T>(
  connections: pg.Pool,
  options: PoolOptions,
  work: (client: pg.PoolClient) => Promise<T>,
): Promise<T> {
  const client = await connect(connections, options);
  let broken = false;
  try {
    return await work(client);
  } catch (error) {
    broken = connectionLost(error);
    throw named(error, options);
  } finally {
    client.release(broken);
  }
}

/** Nothing has been asked yet while we connect, so trying again is always safe. */
export async function connect(connections: pg.Pool, options: PoolOptions): Promise<pg.PoolClient> {
  const { onConnect, patienceMs = 10_000 } = options;
  const until = performance.now() + patienceMs;
  for (;;) {
    try {
      const client = await connections.connect();
      if (onConnect !== undefined && !prepared.has(client)) {
        await client.query(onConnect()).catch((error: unknown) => {
          client.release(true);
          throw error;
        });
        prepared.add(client);
      }
      return client;
    } catch (error) {
      const mayCome = connectionLost(error) || databaseIsBusy(error);
      if (!mayCome || performance.now() > until) throw named(error, options);
      await new Promise((resume) => setTimeout(resume, triesEveryMs));
    }
  }
}

/** Gives the failures that a person can do something about their own name; the rest go on as they are. */
export function named(error: unknown, { mustNotWrite }: PoolOptions): unknown {
  if (error instanceof StorageError) return error;
  if (connectionLost(error)) return new StorageError({ code: "database_away" }, { cause: error });
  if (databaseIsBusy(error)) return new StorageError({ code: "database_busy" }, { cause: error });
  if (diskFails(error)) return new StorageError({ code: "disk_failing" }, { cause: error });
  const writesAreHeldBack = errorCode(error) === "25006" && mustNotWrite?.() === true;
  if (diskIsFull(error) || writesAreHeldBack) return new StorageError({ code: "disk_full" }, { cause: error });
  return error;
}
