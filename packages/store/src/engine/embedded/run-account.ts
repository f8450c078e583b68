import { readFileSync, statSync } from "node:fs";
import { dirname } from "node:path";

/** Whom PostgreSQL runs as. It refuses to run as root, so that root lends it an account without rights. */
export interface RunAccount {
  readonly uid: number;
  readonly gid: number;
  readonly name: string;
}

/** In order of preference: an account of our own, the one that database servers commonly have, the one of nobody. */
const candidates = ["aimwell", "postgres", "nobody"];

/**
 * @param owner - whom an existing database belongs to; that account goes on with it.
 * @returns undefined when we are not root, and run it as we are; "none" when root finds no account to lend.
 */
export function runAccount(
  owner: { readonly uid: number; readonly gid: number } | undefined,
): RunAccount | undefined | "none" {
  if (process.getuid?.() !== 0) return undefined;
  const accounts = readAccounts();
  if (owner !== undefined && owner.uid !== 0) {
    return { ...owner, name: accounts.find(({ uid }) => uid === owner.uid)?.name ?? String(owner.uid) };
  }
  for (const name of candidates) {
    const account = accounts.find((each) => each.name === name && each.uid !== 0);
    if (account !== undefined) return account;
  }
  return "none";
}

function readAccounts(): readonly RunAccount[] {
  const lines = readFileSync("/etc/passwd", "utf8").split("\n");
  return lines.flatMap((line) => {
    const [name, , uid, gid] = line.split(":");
    return name && uid && gid ? [{ name, uid: Number(uid), gid: Number(gid) }] : [];
  });
}

/** The first folder on the way to `path` that the account may not pass through; undefined when the way is open. */
export function closedOnTheWay(path: string, account: RunAccount): string | undefined {
  const above = dirname(path);
  const closed = above === path ? undefined : closedOnTheWay(above, account);
  if (closed !== undefined) return closed;
  const { mode, uid, gid } = statSync(path);
  const shift = uid === account.uid ? 6 : gid === account.gid ? 3 : 0;
  return ((mode >> shift) & 1) === 1 ? undefined : path;
}
