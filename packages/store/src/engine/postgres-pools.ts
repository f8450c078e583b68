import pg from "pg";
import { makePool } from "../sql/pg-pool.ts";
import type { Pool } from "../sql/sql.ts";
import { valueTypes } from "../sql/value-types.ts";
import type { Log } from "./event.ts";
import { watchConnections } from "./watch-connections.ts";

/** As many as group commit and readers keep busy on two cores; more only wait inside PostgreSQL instead of outside. */
const applicationConnections = 16;
const ownerConnections = 4;
/** One for each lane of the group commit. */
const standingConnections = 2;

/**
 * Each of our named statements has one good plan, whatever its parameters: planning the append anew at every call, as
 * PostgreSQL would, takes several times as long as running it.
 */
const planOnce = "set plan_cache_mode = force_generic_plan";

export interface PostgresPools {
  readonly owner: Pool;
  readonly application: Pool;
  readonly connections: pg.Pool;
  /** A few connections of the application's role that carry these settings for as long as they live. */
  standing(settings: string): Pool;
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
  const standings: pg.Pool[] = [];
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
      const pool = open(logins.application, standingConnections);
      standings.push(pool);
      return makePool(pool, { onConnect: () => [planOnce, onConnect.application?.() ?? "", settings].join("; ") });
    },
    async close() {
      await Promise.all([owners, applications, ...standings].map((pool) => pool.end()));
    },
  };
}
