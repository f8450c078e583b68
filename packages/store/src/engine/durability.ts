import type { Pool } from "../sql/sql.ts";

interface Settings {
  readonly fsync: string;
  readonly commit: string;
  readonly pages: string;
}

/**
 * What the database that runs promises, in plain words with the settings that make it so. It is asked as the application:
 * a server may be set otherwise for one role than for all others.
 *
 * @param named - which database it is, in one sentence.
 */
export async function durabilityOf(application: Pool, named: string): Promise<string> {
  const [settings] = await application.query<Settings>({
    text: `select current_setting('fsync') as fsync, current_setting('synchronous_commit') as commit,
                  current_setting('full_page_writes') as pages`,
  });
  if (settings === undefined) throw new TypeError("Expected one row of settings, but the database sent none.");
  return `${named} ${promise(settings)}`;
}

function promise({ fsync, commit, pages }: Settings): string {
  if (fsync !== "on") {
    return "WARNING: fsync is off there, so a power cut can lose or break the record. Set fsync = on.";
  }
  if (commit === "off") {
    return "WARNING: synchronous_commit is off there, so a power cut can lose the last moments. Set synchronous_commit = on.";
  }
  if (pages !== "on") {
    return "WARNING: full_page_writes is off there, so a power cut can break the record on most disks. Set full_page_writes = on.";
  }
  return `What is confirmed is on the disk and survives a crash or a power cut (fsync on, synchronous_commit ${commit}).`;
}
