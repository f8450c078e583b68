import type { Sql } from "../sql/sql.ts";
import { openCodes } from "./codes.ts";
import { openPasskeys } from "./passkeys.ts";

/** How somebody came in. */
export type HowIn = "password" | "password-and-code" | "passkey" | "link" | "seat";

export interface SignedInRow {
  readonly sessionId: string;
  readonly account: string;
  readonly device: string;
  readonly how: HowIn;
  readonly beganAt: string;
  readonly usedAt: string;
  /** When this session last showed that its owner is there; null for a seat of the demo. */
  readonly provedAt: string | null;
  readonly idleSeconds: number;
  readonly endsAt: string;
}

const columns = `session_id as "sessionId", account_id as account, device, how, began_at as "beganAt", used_at as "usedAt",
  proved_at as "provedAt", idle_seconds as "idleSeconds", ends_at as "endsAt"`;
const isOpen = "ends_at > $2 and used_at + idle_seconds * interval '1 second' > $2";

export type WaysIn = ReturnType<typeof openWaysIn>;

/** Sessions, passkeys and codes, as the owner keeps them. The application's role reads none of it. */
export function openWaysIn(owner: Sql) {
  return { ...openSessions(owner), ...changeSessions(owner), ...openPasskeys(owner), ...openCodes(owner) };
}

function openSessions(owner: Sql) {
  return {
    addSession: async (row: SignedInRow, tokenHash: string): Promise<void> => {
      // What ended long ago goes when something new comes: the table does not grow with the years.
      await owner.query({
        name: "forget-ended-sessions",
        text: `delete from signed_in where account_id = $1 and not (${isOpen})`,
        values: [row.account, row.beganAt],
      });
      await owner.query({
        name: "add-session",
        text: `insert into signed_in (session_id, token_hash, account_id, device, how, began_at, used_at, proved_at, idle_seconds, ends_at)
               values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
        values: [
          row.sessionId,
          tokenHash,
          row.account,
          row.device,
          row.how,
          row.beganAt,
          row.usedAt,
          row.provedAt,
          row.idleSeconds,
          row.endsAt,
        ],
      });
    },
    /** A session that is neither idle for too long nor past its end. */
    openSession: async (tokenHash: string, now: string): Promise<SignedInRow | null> => {
      const [row] = await owner.query<SignedInRow>({
        name: "open-session",
        text: `select ${columns} from signed_in where token_hash = $1 and ${isOpen}`,
        values: [tokenHash, now],
      });
      return row ?? null;
    },
    openSessions: (account: string, now: string): Promise<readonly SignedInRow[]> =>
      owner.query<SignedInRow>({
        name: "open-sessions",
        text: `select ${columns} from signed_in where account_id = $1 and ${isOpen} order by used_at desc`,
        values: [account, now],
      }),
  };
}

function changeSessions(owner: Sql) {
  return {
    touchSession: async (session: string, now: string): Promise<void> => {
      await owner.query({
        name: "touch-session",
        text: "update signed_in set used_at = greatest(used_at, $2) where session_id = $1",
        values: [session, now],
      });
    },
    /** Gives a session another token; with `provedAt`, its owner showed again who it is. */
    rotateSession: async (session: string, tokenHash: string, provedAt: string | null): Promise<boolean> => {
      const rows = await owner.query({
        name: "rotate-session",
        text: `update signed_in set token_hash = $2, proved_at = coalesce($3, proved_at)
                where session_id = $1 returning session_id`,
        values: [session, tokenHash, provedAt],
      });
      return rows.length === 1;
    },
    endSession: async (account: string, session: string): Promise<boolean> => {
      const rows = await owner.query({
        name: "end-session",
        text: "delete from signed_in where account_id = $1 and session_id = $2 returning session_id",
        values: [account, session],
      });
      return rows.length === 1;
    },
    /** Ends all sessions of an account, but the one to keep. */
    endSessions: async (account: string, keep: string | null): Promise<void> => {
      await owner.query({
        name: "end-sessions",
        text: "delete from signed_in where account_id = $1 and session_id is distinct from $2::uuid",
        values: [account, keep],
      });
    },
  };
}
