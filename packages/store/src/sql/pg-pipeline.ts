import type pg from "pg";
import { connectionLost } from "../engine/storage-error.ts";
import { connect, named, type PoolOptions, sqlOver } from "./pg-pool.ts";
import type { Statement, Statements } from "./sql.ts";

/** One connection whose statements leave without waiting for the answers to those before. */
export interface Pipeline extends Statements {
  close(): Promise<void>;
}

/**
 * One connection held for good, on which statements follow each other on the wire. The database runs them one after the
 * other, each a unit of work that commits by itself, and never waits for us in between. A connection that breaks fails all
 * statements that are under way on it; the next one connects anew.
 *
 * @param connections - a pool of one, whose connections are in the driver's pipeline mode.
 */
export function makePipeline(connections: pg.Pool, options: PoolOptions = {}): Pipeline {
  let open: pg.PoolClient | null = null;
  let opening: Promise<pg.PoolClient> | null = null;

  const opened = (): Promise<pg.PoolClient> => {
    opening ??= connect(connections, options).then(
      (client) => {
        open = client;
        opening = null;
        return client;
      },
      (error: unknown) => {
        opening = null;
        throw error;
      },
    );
    return opening;
  };
  const letGo = (client: pg.PoolClient): void => {
    if (open !== client) return;
    open = null;
    client.release(true);
  };
  return {
    async query<Row extends object>(statement: Statement) {
      let client = open;
      try {
        client ??= await opened();
        return await sqlOver(client).query<Row>(statement);
      } catch (error) {
        if (client !== null && connectionLost(error)) letGo(client);
        throw named(error, options);
      }
    },
    async close() {
      await opening?.catch(() => undefined);
      if (open !== null) letGo(open);
      await connections.end();
    },
  };
}
