import { rebuildProjections } from "@aimwell/store";
import type { KeepingOptions } from "../reach/flags.ts";
import { progress, tell, withDatabase } from "../reach/reach.ts";

export async function rebuild(options: KeepingOptions): Promise<void> {
  const rebuilt = await withDatabase(options, ({ owner }) =>
    rebuildProjections(owner, { onRecord: progress(options, "records") }),
  );
  const { records, panelRows, accessRows, summaryCells } = rebuilt;
  tell(
    options,
    [
      `${records} records read. ${panelRows} panel rows and ${accessRows} rows of access said something else; ${summaryCells} cells of summaries computed.`,
    ],
    { ok: true, ...rebuilt },
  );
}
