import type { Sql } from "../sql/sql.ts";

export interface PasskeyRow {
  readonly id: string;
  readonly account: string;
  readonly name: string;
  readonly publicKey: Uint8Array;
  readonly counter: number;
  /** Names of transports, with commas between them. */
  readonly transports: string;
  readonly addedAt: string;
  readonly usedAt: string | null;
}

const columns = `credential_id as id, account_id as account, name, public_key as "publicKey", counter, transports,
  added_at as "addedAt", used_at as "usedAt"`;

export function openPasskeys(owner: Sql) {
  return {
    /** Keeps a question that one answer may use up. Those that nobody answered go with the next. */
    askPasskey: async (question: string, account: string | null, now: string, endsAt: string): Promise<void> => {
      await owner.query({ text: "delete from passkey_question where ends_at < $1", values: [now] });
      await owner.query({
        text: "insert into passkey_question (question, account_id, ends_at) values ($1, $2, $3)",
        values: [question, account, endsAt],
      });
    },
    /** Uses a question up. Null when it was not asked, was answered already, or is too old. */
    answerPasskey: async (question: string, now: string): Promise<{ readonly account: string | null } | null> => {
      const [row] = await owner.query<{ readonly account: string | null }>({
        text: "delete from passkey_question where question = $1 and ends_at > $2 returning account_id as account",
        values: [question, now],
      });
      return row ?? null;
    },
    addPasskey: async (row: PasskeyRow): Promise<void> => {
      await owner.query({
        text: `insert into passkey (credential_id, account_id, name, public_key, counter, transports, added_at)
               values ($1, $2, $3, $4, $5, $6, $7)`,
        values: [row.id, row.account, row.name, row.publicKey, row.counter, row.transports, row.addedAt],
      });
    },
    passkey: async (id: string): Promise<PasskeyRow | null> => {
      const [row] = await owner.query<PasskeyRow>({
        text: `select ${columns} from passkey where credential_id = $1`,
        values: [id],
      });
      return row ?? null;
    },
    passkeysOf: (account: string): Promise<readonly PasskeyRow[]> =>
      owner.query<PasskeyRow>({
        text: `select ${columns} from passkey where account_id = $1 order by added_at`,
        values: [account],
      }),
    usePasskey: async (id: string, counter: number, now: string): Promise<void> => {
      await owner.query({
        text: "update passkey set counter = $2, used_at = $3 where credential_id = $1",
        values: [id, counter, now],
      });
    },
    removePasskey: async (account: string, id: string): Promise<boolean> => {
      const rows = await owner.query({
        text: "delete from passkey where account_id = $1 and credential_id = $2 returning credential_id",
        values: [account, id],
      });
      return rows.length === 1;
    },
  };
}
