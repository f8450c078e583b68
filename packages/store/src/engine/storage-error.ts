/** What can be wrong with the place where the record lives, with the facts for a sentence. */
export type StorageFailure =
  | { readonly code: "data_folder_in_use"; readonly pid: number; readonly folder: string }
  | { readonly code: "data_folder_not_writable"; readonly folder: string; readonly reason: string }
  | {
      readonly code: "data_folder_of_another_engine";
      readonly folder: string;
      readonly made: string;
      readonly wanted: string;
    }
  | { readonly code: "disk_full"; readonly folder?: string }
  | { readonly code: "disk_failing" }
  | { readonly code: "port_taken"; readonly port: number }
  | { readonly code: "database_away" }
  | { readonly code: "database_busy" }
  | { readonly code: "record_busy" }
  | { readonly code: "database_did_not_start"; readonly reason: string }
  | { readonly code: "database_unreachable"; readonly reason: string }
  | { readonly code: "server_too_old"; readonly version: string }
  | { readonly code: "role_missing"; readonly role: string; readonly login: string }
  | { readonly code: "role_too_strong"; readonly role: string }
  | { readonly code: "not_durable"; readonly reason: string };

/** A failure of storage that whoever runs Aimwell can do something about. Its message says what happened and what to do. */
export class StorageError extends Error {
  override readonly name = "StorageError";
  readonly failure: StorageFailure;
  readonly code: StorageFailure["code"];

  constructor(failure: StorageFailure, options?: ErrorOptions) {
    super(sentence(failure), options);
    this.failure = failure;
    this.code = failure.code;
  }
}

function sentence(failure: StorageFailure): string {
  switch (failure.code) {
    case "data_folder_in_use":
      return `The data folder ${failure.folder} is in use by another Aimwell (process ${failure.pid}). Stop that one first, or choose another folder with --data (or AIMWELL_DATA).`;
    case "data_folder_not_writable":
      return `Aimwell can't write to the data folder ${failure.folder} (${failure.reason}). Give this account write access to it, or choose another folder with --data (or AIMWELL_DATA).`;
    case "data_folder_of_another_engine":
      return `The data folder ${failure.folder} was made by the ${failure.made} database and can't be opened by the ${failure.wanted} one. Start with the ${failure.made} engine, or export the record there and import it into a new folder.`;
    case "disk_full":
      return `The disk is full${failure.folder === undefined ? "" : ` at ${failure.folder}`}. Nothing that was confirmed is lost. Free some space; then what was refused can be sent again.`;
    case "disk_failing":
      return "The disk under the database can't be read or written: it is broken, or was made read-only. Nothing that was confirmed is lost. Look at the disk and at the system's own log, and start Aimwell again when it is mended.";
    case "port_taken":
      return `Port ${failure.port} is taken by another program. Stop that program, or choose another port with --port (or AIMWELL_PORT).`;
    case "database_away":
      return "The database can't be reached just now. Nothing that was confirmed is lost. Try again in a moment.";
    case "database_busy":
      return "The database has no connection or memory to spare just now. Nothing that was confirmed is lost. Try again in a moment; if it goes on, allow the database more connections (max_connections).";
    case "record_busy":
      return "Others wrote to this record faster, time after time. Nothing that was confirmed is lost. Try again in a moment.";
    case "database_did_not_start":
      return `The database did not start: ${failure.reason}`;
    case "database_unreachable":
      return `The database at DATABASE_URL can't be reached: ${failure.reason}. Check the address, the login and that the server runs.`;
    case "server_too_old":
      return `The database server is PostgreSQL ${failure.version}; Aimwell needs 15 or newer. Upgrade the server, or point DATABASE_URL to a newer one.`;
    case "role_missing":
      return `The login ${failure.login} may not set up the role ${failure.role}. Ask the database's administrator to run: create role ${failure.role} nologin; grant ${failure.role} to ${failure.login};`;
    case "role_too_strong":
      return `The role ${failure.role} could bypass row-level security, so Aimwell won't work with it. Ask the database's administrator to run: alter role ${failure.role} nosuperuser nobypassrls;`;
    case "not_durable":
      return `This database would not survive a power cut, so Aimwell won't keep a record in it: ${failure.reason}`;
  }
}

/** The code that the operating system, the driver or the database put on an error. */
export function errorCode(error: unknown): string | undefined {
  if (typeof error !== "object" || error === null || !("code" in error)) return undefined;
  return typeof error.code === "string" ? error.code : undefined;
}

const lostCodes = new Set(["ECONNREFUSED", "ECONNRESET", "ENOENT", "EPIPE", "ETIMEDOUT", "57P01", "57P02", "57P03"]);
const lostWords =
  /^Connection terminated|^Query read timeout|connection error and is not queryable|was closed and is not queryable/;
/** What the driver's pool says when none of its connections came free in time: it puts no code on it. */
const noneFree = "timeout exceeded when trying to connect";

/** True when the connection is gone, as against a statement that failed. */
export function connectionLost(error: unknown): boolean {
  const code = errorCode(error);
  if (code === "ENOENT" && !isOfConnecting(error)) return false;
  if (code !== undefined && (lostCodes.has(code) || code.startsWith("08"))) return true;
  return error instanceof Error && lostWords.test(error.message);
}

/** A socket that is not there, as against a file that work beside the database looked for. */
function isOfConnecting(error: unknown): boolean {
  return typeof error === "object" && error !== null && "syscall" in error && error.syscall === "connect";
}

/** True for a disk or a quota without space. */
export function diskIsFull(error: unknown): boolean {
  const code = errorCode(error);
  return code === "53100" || code === "ENOSPC" || code === "EDQUOT";
}

/** True for a disk that refuses to be read or written, though there is space: one that breaks, or that became read-only. */
export function diskFails(error: unknown): boolean {
  const code = errorCode(error);
  // PostgreSQL files a read-only disk under missing rights.
  const isReadOnly = code === "42501" && error instanceof Error && error.message.includes("Read-only file system");
  return code === "58030" || code === "EROFS" || code === "EIO" || isReadOnly;
}

/** True when the database answers, but has no connection or memory left for us: a moment later it may. */
export function databaseIsBusy(error: unknown): boolean {
  const code = errorCode(error);
  if (code === undefined) return error instanceof Error && error.message === noneFree;
  return code === "53300" || code === "53200" || code === "53400";
}
