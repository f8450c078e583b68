import type { Engine } from "@aimwell/store";

const channel = "aimwell_sessions";

/** Which sessions of an account ended: one, or all but one. Holds ids only, never a token. */
export interface Ended {
  readonly account: string;
  readonly session: string | null;
  readonly keep: string | null;
}

/** Tells all servers on one database that sessions ended. */
export interface EndedRelay {
  readonly tell: (ended: Ended) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** @param heard - called here at once, and at every other server as soon as the database passes it on. */
export async function openEndedRelay(engine: Engine, heard: (ended: Ended) => void): Promise<EndedRelay> {
  if (engine.name !== "server") {
    return { tell: async (ended) => heard(ended), close: async () => {} };
  }
  const close = await engine.listen(channel, (payload) => heard(JSON.parse(payload) as Ended));
  const tell = async (ended: Ended): Promise<void> => {
    heard(ended);
    await engine.application.query({ text: "select pg_notify($1, $2)", values: [channel, JSON.stringify(ended)] });
  };
  return { tell, close };
}
