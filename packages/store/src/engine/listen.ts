import pg from "pg";
import type { Log } from "./event.ts";

const tryAgainMs = 500;

/**
 * Listens on a connection of its own, and connects again when that is lost.
 *
 * @param channel - a plain lower-case name of ours, never input.
 */
export async function listenOn(
  config: pg.ClientConfig,
  channel: string,
  { heard, log }: { readonly heard: (payload: string) => void; readonly log: Log },
): Promise<() => Promise<void>> {
  let isStopped = false;
  let client: pg.Client;
  const connect = async (): Promise<pg.Client> => {
    const fresh = new pg.Client(config);
    fresh.on("notification", ({ payload }) => heard(payload ?? ""));
    fresh.on("error", (error) => log({ event: "connection_lost", reason: error.message }));
    await fresh.connect();
    await fresh.query(`listen ${pg.escapeIdentifier(channel)}`);
    fresh.once("end", () => {
      if (!isStopped) void again();
    });
    return fresh;
  };
  const again = async (): Promise<void> => {
    while (!isStopped) {
      try {
        client = await connect();
        if (isStopped) await client.end(); // stopped while connecting
        return;
      } catch (error) {
        log({ event: "connection_lost", reason: error instanceof Error ? error.message : String(error) });
        await new Promise((resume) => setTimeout(resume, tryAgainMs));
      }
    }
  };
  client = await connect();
  return async () => {
    isStopped = true;
    await client.end();
  };
}
