import { ConfigError } from "@aimwell/server";
import { BackupError, StorageError } from "@aimwell/store";

/** Ends the command with one sentence that says what to do. What we did not expect keeps its trace, for the report. */
export function sayFailure(error: unknown): void {
  const expected = [StorageError, ConfigError, BackupError];
  const isExpected = expected.some((kind) => error instanceof kind);
  const words =
    isExpected && error instanceof Error
      ? error.message
      : error instanceof Error
        ? (error.stack ?? error.message)
        : String(error);
  process.stderr.write(`aimwell: ${words}\n`);
  process.exitCode = 1;
}
