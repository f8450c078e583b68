import pg from "pg";
import { makePipeline, type Pipeline } from "../sql/pg-pipeline.ts";
import { makePool } from "../sql/pg-pool.ts";
import type { Pool, Statements } from "../sql/sql.ts";
import { valueTypes } from "../sql/value-types.ts";
import type { Log } from "./event.ts";
import { watchConnections } from "./watch-connections.ts";

/** As many as group commit and readers keep busy on two cores; more only wait inside PostgreSQL instead of outside. */
const applicationConnections = 16;
const ownerConnections = 4;
/**
 * Each of our named statements has one good plan, whatever its parameters: planning the append anew at every call, as
 * PostgreSQL would, takes several times as long as running it.
 */
const planOnce = "set plan_cache_mode = force_generic_plan";

export interface PostgresPools {
  readonly owner: Pool;
  readonly application: Pool;
  readonly connections: pg.Pool;
  /** A connection of the application's role that carries these settings for as long as it lives. */
  standing(settings: string): Statements;
  close(): Promise<void>;
}

/** The two pools over real PostgreSQL. `onConnect` is what a server that is not ours needs to be told on each connection. */
export function postgresPools(
  logins: { readonly owner: pg.PoolConfig; readonly application: pg.PoolConfig },
  onConnect: { readonly owner?: () => string; readonly application?: () => string },
  log: Log,
): PostgresPools {
  const open = (config: pg.PoolConfig, max: number): pg.Pool => {
    const pool = new pg.Pool({ ...config, max, types: valueTypes, application_name: "aimwell" });
    watchConnections(pool, log);
    return pool;
  };
  const standings: Pipeline[] = [];
  const owners = open(logins.owner, ownerConnections);
  const applications = open(logins.application, applicationConnections);
  return {
    owner: makePool(owners, onConnect.owner === undefined ? {} : { onConnect: onConnect.owner }),
    application: makePool(applications, {
      // A server that is not ours may be a cluster.
      settingsApart: onConnect.application !== undefined,
      onConnect: () => [planOnce, onConnect.application?.() ?? ""].join("; "),
    }),
    connections: owners,
    standing(settings) {
      const pool = open({ ...logins.application, pipeline: true }, 1);
      const onConnected = () => [planOnce, onConnect.application?.() ?? "", settings].join("; ");
      const standing = makePipeline(pool, { onConnect: onConnected });
      standings.push(standing);
      return standing;
    },
    async close() {
      await Promise.all([owners.end(), applications.end(), ...standings.map((standing) => standing.close())]);
    },
  };
}
