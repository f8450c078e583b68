import pg from "pg";

export interface Ears {
  /** What a fresh connection must be told to go on hearing; empty when nobody listens. */
  onConnect(): string;
  listen(channel: string, heard: (payload: string) => void): Promise<() => Promise<void>>;
}

/** Notifications over the one connection, whichever unit of work it serves, and over the next one when it is lost. */
export function openEars(connections: pg.Pool): Ears {
  const listeners = new Map<string, Set<(payload: string) => void>>();
  connections.on("connect", (client) => {
    client.on("notification", ({ channel, payload }) => {
      for (const heard of listeners.get(channel) ?? []) heard(payload ?? "");
    });
  });
  return {
    onConnect: () => [...listeners.keys()].map((channel) => `listen ${pg.escapeIdentifier(channel)}`).join("; "),
    async listen(channel, heard) {
      const others = listeners.get(channel) ?? new Set();
      listeners.set(channel, others.add(heard));
      await connections.query(`listen ${pg.escapeIdentifier(channel)}`);
      return async () => {
        others.delete(heard);
        if (others.size > 0) return;
        listeners.delete(channel);
        await connections.query(`unlisten ${pg.escapeIdentifier(channel)}`);
      };
    },
  };
}
