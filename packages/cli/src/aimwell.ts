import { Command } from "commander";
import { importCommand } from "./import/import-command.ts";
import { libraryCommand } from "./library/library-command.ts";
import { sayFailure } from "./say-failure.ts";
import { startCommand } from "./start/start-command.ts";
import { verifyCommand } from "./verify/verify-command.ts";

const program = new Command("aimwell")
  .description("Healthcare as a service that people and professionals make together.")
  .version("0.1.0")
  .addCommand(startCommand())
  .addCommand(importCommand())
  .addCommand(libraryCommand())
  .addCommand(verifyCommand());

try {
  await program.parseAsync();
} catch (error) {
  sayFailure(error);
}
