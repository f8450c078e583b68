import type { Pool, Sql } from "../sql/sql.ts";
import { type Sight, settingsOf } from "./sight.ts";

/** Every access goes through here: begins, says what this actor may see for this act, runs, and commits. */
export function withSight<T>(pool: Pool, sight: Sight, work: (sql: Sql) => Promise<T>): Promise<T> {
  return pool.transaction(work, { settings: settingsOf(sight) });
}
