import type { Engine } from "@aimwell/store";
import { newId } from "../clock.ts";
import type { News, Relay, Told } from "./news.ts";

const channel = "aimwell_news";

/**
 * Lets several servers on one database hear each other's news, by the database's own notifications. They carry ids and
 * numbers only. What is lost while the database is away is not told again: screens look for what is new when they reconnect.
 */
export async function openRelay(engine: Engine, news: News, failed: (error: unknown) => void): Promise<Relay> {
  const self = newId();
  const stop = await engine.listen(channel, (payload) => {
    const { from, told } = JSON.parse(payload) as { readonly from: string; readonly told: Told };
    if (from !== self) news.tellHere(told);
  });
  const send = (told: Told): void => {
    const payload = JSON.stringify({ from: self, told });
    engine.application
      .query({ name: "tell-news", text: "select pg_notify($1, $2)", values: [channel, payload] })
      .catch(failed);
  };
  return { send, close: stop };
}
