import pg from "pg";
import type { Pool } from "../sql/sql.ts";
import { errorCode, StorageError } from "./storage-error.ts";

/** Whom the application works as: it owns nothing and can't pass by row-level security. Migrations grant to this name. */
export const applicationRole = "aimwell_app";

/**
 * Makes the application's role when it is not there.
 *
 * @param password - with one it can log in by itself (our own PostgreSQL). Without, the owner's login takes the role on.
 * @throws StorageError `role_missing` when this login may not make it; `role_too_strong` when it could bypass our rules.
 */
export async function ensureApplicationRole(owner: Pool, password: string | undefined): Promise<void> {
  const [login] = await owner.query<{ name: string; known: boolean }>({
    text: `select current_user::text as name,
                  exists (select from pg_roles where rolname = $1) as known`,
    values: [applicationRole],
  });
  if (login === undefined) throw new Error("expected one row about the current role, the database sent none");
  try {
    if (!login.known) await owner.script(`create role ${applicationRole} nologin`);
    if (password === undefined) await ensureTakesOn(owner);
    else await owner.script(`alter role ${applicationRole} login password ${pg.escapeLiteral(password)}`);
  } catch (error) {
    if (errorCode(error) !== "42501") throw error;
    throw new StorageError({ code: "role_missing", role: applicationRole, login: login.name }, { cause: error });
  }
}

/** Whether a login may take a role on is asked by doing it: what membership means differs between 15 and 16. */
async function ensureTakesOn(owner: Pool): Promise<void> {
  try {
    await owner.script(`set role ${applicationRole}; reset role`);
  } catch (error) {
    if (errorCode(error) !== "42501") throw error;
    await owner.script(`grant ${applicationRole} to current_user`);
  }
}

/** Asked as the application itself, so that no mistake in the set-up above can open everything. */
export async function requireWeakRole(application: Pool): Promise<void> {
  const [role] = await application.query<{ name: string; strong: boolean }>({
    text: "select rolname::text as name, rolsuper or rolbypassrls as strong from pg_roles where rolname = current_user",
  });
  if (role === undefined || role.strong || role.name !== applicationRole) {
    throw new StorageError({ code: "role_too_strong", role: role?.name ?? "(none)" });
  }
}
