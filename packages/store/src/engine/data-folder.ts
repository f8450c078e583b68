import { randomBytes } from "node:crypto";
import { accessSync, chmodSync, constants, existsSync, readFileSync, statfsSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { makeFolder } from "./make-folder.ts";
import { errorCode, StorageError } from "./storage-error.ts";
import { writeWhole } from "./write-whole.ts";

/** Which database lives in a data folder, and the passwords that only this folder knows. */
export interface FolderState {
  readonly engine: "embedded" | "pglite";
  readonly ownerPassword: string;
  readonly applicationPassword: string;
}

const stateName = "database.json";
/** Creating a database and its first log files takes about 60 MB. */
const roomToBeginBytes = 150 * 1024 * 1024;

/**
 * Makes the data folder when it is not there, and sees to it that we can work in it.
 *
 * @returns its absolute path.
 * @throws StorageError `data_folder_not_writable` or `disk_full`.
 */
export function prepareFolder(dataFolder: string): string {
  const folder = resolve(dataFolder);
  try {
    // Root lends PostgreSQL another account, which has to get through every folder that is made here.
    makeFolder(folder, process.getuid?.() === 0 ? 0o711 : 0o700);
    if (!statSync(folder).isDirectory()) throw new Error("it is a file");
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    throw folderFailure(causeOf(error, folder), folder);
  }
  return folder;
}

/** Node says that a folder is missing when it could not be made below a read-only disk: what is above tells the reason. */
function causeOf(error: unknown, folder: string): unknown {
  if (errorCode(error) !== "ENOENT") return error;
  let above = dirname(folder);
  while (!existsSync(above)) above = dirname(above);
  try {
    accessSync(above, constants.W_OK);
    return error;
  } catch (cause) {
    return cause;
  }
}

/** @throws StorageError `disk_full` when a new database would not fit. */
export function requireRoomForDatabase(folder: string): void {
  if (freeBytes(folder) < roomToBeginBytes) throw new StorageError({ code: "disk_full", folder });
}

export function freeBytes(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}

/** Lets another account pass through the folder to what is its own; what lies in it keeps its own modes. */
export function letPass(folder: string): void {
  chmodSync(folder, (statSync(folder).mode & 0o777) | 0o011);
}

export function readState(folder: string): FolderState | undefined {
  const path = join(folder, stateName);
  if (statSync(path, { throwIfNoEntry: false }) === undefined) return undefined;
  const state: unknown = JSON.parse(readFileSync(path, "utf8"));
  if (typeof state === "object" && state !== null && "engine" in state && "ownerPassword" in state) {
    const { engine, ownerPassword } = state;
    const applicationPassword = "applicationPassword" in state ? state.applicationPassword : undefined;
    if ((engine === "embedded" || engine === "pglite") && typeof ownerPassword === "string") {
      if (typeof applicationPassword === "string") return { engine, ownerPassword, applicationPassword };
    }
  }
  throw new Error(`${path} does not say which database lives here; restore it from a backup of the data folder`);
}

/** Written before the database is made: from then on the folder belongs to one engine, even if making it is cut short. */
export function beginState(folder: string, engine: FolderState["engine"]): FolderState {
  const state: FolderState = { engine, ownerPassword: secret(), applicationPassword: secret() };
  const path = join(folder, stateName);
  try {
    writeWhole(path, `${JSON.stringify(state, null, 2)}\n`);
  } catch (error) {
    throw folderFailure(error, folder);
  }
  return state;
}

function secret(): string {
  return randomBytes(24).toString("base64url");
}

export function folderFailure(error: unknown, folder: string): unknown {
  const code = errorCode(error) ?? "";
  if (code === "ENOSPC" || code === "EDQUOT") return new StorageError({ code: "disk_full", folder }, { cause: error });
  const reasons: Readonly<Record<string, string>> = {
    EACCES: "permission denied",
    EPERM: "not permitted",
    EROFS: "it is on a read-only disk",
    ENOTDIR: "a part of the path is a file",
    ENOENT: "no folder can be made there",
    ENAMETOOLONG: "its name is too long",
  };
  const reason = reasons[code] ?? (error instanceof Error ? error.message : String(error));
  return new StorageError({ code: "data_folder_not_writable", folder, reason }, { cause: error });
}
