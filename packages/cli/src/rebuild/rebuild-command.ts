import { rebuildProjections } from "@aimwell/store";
import { Command } from "commander";
import { dataFlag, jsonFlag, type KeepingOptions, progress, tell, withDatabase } from "../reach/reach.ts";

/** `aimwell rebuild`: panel rows, access and summaries anew from entries and measurements. */
export function rebuildCommand(): Command {
  return new Command("rebuild")
    .description("make lists, access and summaries anew from the records, while the server runs or not")
    .option(...jsonFlag)
    .option(...dataFlag)
    .action(rebuild);
}

async function rebuild(options: KeepingOptions): Promise<void> {
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
