import { readFile } from "node:fs/promises";
import { ConfigError } from "@aimwell/server";
import { brokenInCopy, type RecordCopy, type Verified, verifyChains, verifyStore } from "@aimwell/store";
import type { KeepingOptions } from "../reach/flags.ts";
import { progress, tell, withDatabase } from "../reach/reach.ts";

/** What `aimwell verify` understands. */
export interface Options extends KeepingOptions {
  readonly chains?: boolean;
  readonly copy?: string;
}

export async function verify(options: Options): Promise<void> {
  if (options.copy !== undefined) return verifyCopy(options.copy, options);
  const onRecord = progress(options, "records");
  const verified = await withDatabase(options, ({ owner }) =>
    options.chains === true ? verifyChains(owner, { onRecord }) : verifyStore(owner, { onRecord }),
  );
  const { records, entries, measurements, erased, broken } = verified;
  if (broken.length > 0) process.exitCode = 1;
  tell(options, linesOf(verified), { ok: broken.length === 0, records, entries, measurements, erased, broken });
}

function linesOf({ records, entries, measurements, erased, broken }: Verified): readonly string[] {
  const faults = broken.map(({ subject, where, why }) => {
    const whose = subject === null ? "" : `record ${subject}, `;
    return `BROKEN  ${whose}${where}: ${why}`;
  });
  return [
    `${records} records, ${entries} entries, ${measurements} measurements read.`,
    ...erased.map(({ subject, on }) => `record ${subject} was erased on ${on}`),
    ...faults,
    ...(broken.length === 0 ? ["Every chain holds."] : []),
  ];
}

async function verifyCopy(file: string, options: Options): Promise<void> {
  const copy = await readCopy(file);
  const broken = brokenInCopy(copy);
  if (broken !== null) process.exitCode = 1;
  const entries = copy.entries.length;
  const line = broken === null ? "Every chain in this copy holds." : `BROKEN  ${broken}: it is not what was written`;
  tell(options, [`${entries} entries, ${copy.measurements.length} measurements read.`, line], {
    ok: broken === null,
    entries,
    measurements: copy.measurements.length,
    broken,
  });
}

async function readCopy(file: string): Promise<RecordCopy> {
  const no = new ConfigError(`The file ${file} is no copy of a record. Choose the one that ends in .json.`);
  const text = await readFile(file, "utf8").catch(() => {
    throw no;
  });
  let copy: unknown;
  try {
    copy = JSON.parse(text);
  } catch (error) {
    throw error instanceof SyntaxError ? no : error;
  }
  if (typeof copy !== "object" || copy === null || !("format" in copy) || copy.format !== "aimwell-record") throw no;
  return copy as RecordCopy;
}
