import type pg from "pg";
import { applicationRole, ensureApplicationRole, requireWeakRole } from "./application-role.ts";
import { durabilityOf } from "./durability.ts";
import type { Engine } from "./engine.ts";
import type { Log } from "./event.ts";
import { listenOn } from "./listen.ts";
import { postgresPools } from "./postgres-pools.ts";
import { errorCode, StorageError } from "./storage-error.ts";

const statementMs = 30_000;
/** A server ends a long statement itself. One that has said nothing some seconds later is cut off from us without a word. */
const silentMs = statementMs + 5000;
const oldestVersion = 150_000;
const perConnection = "set timezone = 'UTC'; set datestyle = 'ISO'; set idle_in_transaction_session_timeout = '30s'";

/**
 * Opens a PostgreSQL server that someone else runs.
 *
 * The application works through the same login as the migrations and takes on its weaker role on each connection. A login of
 * its own would be a stronger wall, since a session may take its own role back; but one address is all that we are given, a
 * second password would have to live somewhere, and many managed servers don't let us make logins. Row-level security is
 * our guard against our own mistakes; against injected SQL stands that no statement is ever put together from input.
 */
export async function openServer(databaseUrl: string, log: Log): Promise<Engine> {
  const config: pg.PoolConfig = {
    connectionString: databaseUrl,
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
  };
  const pools = postgresPools(
    { owner: config, application: { ...config, statement_timeout: statementMs, query_timeout: silentMs } },
    { owner: () => perConnection, application: () => `${perConnection}; set role ${applicationRole}` },
    log,
  );
  try {
    const [server] = await pools.owner.query<{ number: number; version: string }>({
      text: "select current_setting('server_version_num')::int as number, current_setting('server_version') as version",
    });
    if (server === undefined) throw new Error("expected one row about the server, it sent none");
    if (server.number < oldestVersion) throw new StorageError({ code: "server_too_old", version: server.version });
    await ensureApplicationRole(pools.owner, undefined);
    await requireWeakRole(pools.application);
    return {
      ...pools,
      standing: null,
      name: "server",
      durability: await durabilityOf(pools.application, `PostgreSQL ${server.version} on your server.`),
      listen: (channel, heard) => listenOn(config, channel, { heard, log }),
      close: pools.close,
    };
  } catch (error) {
    await pools.close();
    throw reachable(error);
  }
}

/** At the start the address may be wrong as well as the server away: say both. 28 is a refused login, 3D an unknown database. */
function reachable(error: unknown): unknown {
  const cause = error instanceof StorageError && error.code === "database_away" ? error.cause : error;
  const code = errorCode(cause) ?? "";
  const isAddress = cause !== error || /^(28|3D|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ECONN)/.test(code);
  if (!isAddress) return error;
  const reason = cause instanceof Error && cause.message !== "" ? cause.message : code;
  return new StorageError({ code: "database_unreachable", reason }, { cause });
}
