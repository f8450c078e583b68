import type { Sql } from "../sql/sql.ts";

export interface CodeAppRow {
  /** Sealed: only the server's key opens it. */
  readonly secret: string;
  readonly confirmedAt: string | null;
}

export function openCodes(owner: Sql) {
  return {
    codeApp: async (account: string): Promise<CodeAppRow | null> => {
      const [row] = await owner.query<CodeAppRow>({
        text: `select secret, confirmed_at as "confirmedAt" from code_app where account_id = $1`,
        values: [account],
      });
      return row ?? null;
    },
    /** Begins with a code app. One that was begun and not confirmed is replaced; a confirmed one stays. */
    beginCodeApp: async (account: string, secret: string, now: string): Promise<boolean> => {
      const rows = await owner.query({
        text: `insert into code_app as held (account_id, secret, added_at) values ($1, $2, $3)
               on conflict (account_id) do update set secret = excluded.secret, added_at = excluded.added_at
                where held.confirmed_at is null
               returning account_id`,
        values: [account, secret, now],
      });
      return rows.length === 1;
    },
    /** Takes the code of one step of time. False when it was taken before, by whichever server. */
    takeStep: async (account: string, step: number): Promise<boolean> => {
      const rows = await owner.query({
        text: "update code_app set last_step = $2 where account_id = $1 and last_step < $2 returning account_id",
        values: [account, step],
      });
      return rows.length === 1;
    },
    confirmCodeApp: async (account: string, now: string, codeHashes: readonly string[]): Promise<void> => {
      await owner.query({
        text: `with app as (update code_app set confirmed_at = coalesce(confirmed_at, $2) where account_id = $1),
                    old as (delete from recovery_code where account_id = $1)
               insert into recovery_code (account_id, code_hash) select $1, unnest($3::text[])`,
        values: [account, now, codeHashes],
      });
    },
    removeCodeApp: async (account: string): Promise<void> => {
      await owner.query({
        text: "with app as (delete from code_app where account_id = $1) delete from recovery_code where account_id = $1",
        values: [account],
      });
    },
    /** Uses a recovery code up. Of two who try at once, one gets it. */
    useRecoveryCode: async (account: string, codeHash: string, now: string): Promise<boolean> => {
      const rows = await owner.query({
        text: `update recovery_code set used_at = $3
                where account_id = $1 and code_hash = $2 and used_at is null returning code_hash`,
        values: [account, codeHash, now],
      });
      return rows.length === 1;
    },
    recoveryCodesLeft: async (account: string): Promise<number> => {
      const [row] = await owner.query<{ readonly count: number }>({
        text: "select count(*) as count from recovery_code where account_id = $1 and used_at is null",
        values: [account],
      });
      return row?.count ?? 0;
    },
  };
}
