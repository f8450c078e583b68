import { Command } from "commander";
import { backupCommand } from "./backup/backup-command.ts";
import { chartCommand } from "./chart/chart-command.ts";
import { eraseCommand } from "./erase/erase-command.ts";
import { exportCommand } from "./export/export-command.ts";
import { importCommand } from "./import/import-command.ts";
import { libraryCommand } from "./library/library-command.ts";
import { rebuildCommand } from "./rebuild/rebuild-command.ts";
import { restoreCommand } from "./restore/restore-command.ts";
import { sayFailure } from "./say-failure.ts";
import { startCommand } from "./start/start-command.ts";
import { verifyCommand } from "./verify/verify-command.ts";

const program = new Command("aimwell")
  .description("Healthcare as a service that people and professionals make together.")
  .version("0.1.0")
  .addCommand(startCommand())
  .addCommand(chartCommand())
  .addCommand(importCommand())
  .addCommand(libraryCommand())
  .addCommand(exportCommand())
  .addCommand(backupCommand())
  .addCommand(restoreCommand())
  .addCommand(verifyCommand())
  .addCommand(rebuildCommand())
  .addCommand(eraseCommand());

try {
  await program.parseAsync();
} catch (error) {
  sayFailure(error);
}
