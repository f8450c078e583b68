import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { ConfigError, clock, fileOf, forms } from "@aimwell/server";
import { copyOf, type FoundPerson, makeFolder, type Reached, type RecordCopy, readRecord } from "@aimwell/store";
import type { KeepingOptions } from "../reach/flags.ts";
import { tell, withDatabase } from "../reach/reach.ts";
import { thePerson } from "./the-person.ts";

/** What `aimwell export` understands. */
export interface Options extends KeepingOptions {
  readonly person: string;
  readonly to: string;
}

export async function exportPerson(options: Options): Promise<void> {
  const copy = await withDatabase(options, async (reached) =>
    copyIn(reached, await thePerson(reached, options.person)),
  );
  makeFolder(options.to, 0o700);
  const files = forms.map((form) => {
    const { name, text } = fileOf(copy, form);
    const path = join(options.to, name);
    writeNew(path, text);
    return path;
  });
  const facts = { entries: copy.entries.length, measurements: copy.measurements.length };
  tell(
    options,
    [
      `${facts.entries} entries and ${facts.measurements} measurements written:`,
      ...files.map((path) => `  ${path}`),
      "They hold everything that the person may read. Hand them over, and leave no copy behind.",
    ],
    { ok: true, files, ...facts },
  );
}

function writeNew(path: string, text: string): void {
  try {
    writeFileSync(path, text, { mode: 0o600, flag: "wx" });
  } catch (error) {
    const isThere = error instanceof Error && "code" in error && error.code === "EEXIST";
    throw isThere ? new ConfigError(`The file ${path} is there already. Choose another folder with --to.`) : error;
  }
}

function copyIn({ owner }: Reached, { site, siteName, person }: FoundPerson): Promise<RecordCopy> {
  return owner.transaction(
    async (sql) => {
      const parties = await sql.query<{ id: string; name: string; as: string }>({
        text: `select party_id as id, name, kind as as from party as p where site_id = $1 and (party_id = $2
                 or exists (select from entry as e where e.site_id = $1 and e.subject_id = $2
                             and strpos(e.line, p.party_id::text) > 0)
                 or exists (select from measurement as m where m.site_id = $1 and m.subject_id = $2
                             and m.by_party = p.party_id))
                order by party_id`,
        values: [site, person],
      });
      const about = { madeAt: clock(), site: { id: site, name: siteName }, subject: person, parties };
      const copy = copyOf(await readRecord(sql, site, person), about);
      if (copy === null) throw new ConfigError("This person has no record yet, so there is nothing to write.");
      return copy;
    },
    { isolation: "repeatable read", readOnly: true },
  );
}
