import { ConfigError } from "@aimwell/server";
import { StorageError } from "@aimwell/store";

/** Ends the command with one sentence that says what to do. What we did not expect keeps its trace, for the report. */
export function sayFailure(error: unknown): void {
  const isExpected = error instanceof StorageError || error instanceof ConfigError;
  const words = isExpected ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`aimwell: ${words}\n`);
  process.exitCode = 1;
}
