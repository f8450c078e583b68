/** Our own errors, whose message is a sentence for people. Known by name: to import them is to load the server. */
const expected = new Set(["ConfigError", "StorageError", "BackupError"]);

/** Ends the command with one sentence that says what to do. What we did not expect keeps its trace, for the report. */
export function sayFailure(error: unknown): void {
  process.stderr.write(`aimwell: ${wordsFor(error)}\n`);
  process.exitCode = 1;
}

function wordsFor(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return expected.has(error.name) ? error.message : (fileFailure(error) ?? error.stack ?? error.message);
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file or folder. Check its name.",
  ENOTDIR: "a part of the path is a file. Check its name.",
  EISDIR: "it is a folder. Give the name of a file.",
  EACCES: "this account may not open it. Give it access, or choose another place.",
  EPERM: "this account may not do that. Give it access, or choose another place.",
  EROFS: "it is on a read-only disk. Choose another place.",
  ENOSPC: "the disk is full. Free some space, then try again.",
  EDQUOT: "this account's share of the disk is full. Free some space, then try again.",
};

/** A file that can't be read or written, in a sentence; null for any other failure. */
export function fileFailure(error: Error): string | null {
  if (!("code" in error && typeof error.code === "string")) return null;
  const reason = reasons[error.code];
  if (reason === undefined) return null;
  return "path" in error ? `${String(error.path)}: ${reason}` : `A file can't be used: ${reason}`;
}
