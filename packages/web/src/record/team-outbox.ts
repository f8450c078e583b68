import type { Session } from "@aimwell/contract";
import type { Draft, SubjectId } from "@aimwell/domain";
import { api } from "./api.ts";
import type { Shelf, Waiting } from "./shelf.ts";

/** What came of saying something to the team. */
export type Told =
  | { readonly came: "sent" }
  | { readonly came: "waits" }
  | { readonly came: "refused"; readonly words: string };

/**
 * What anyone says to the clinic's team, kept on this phone until the server has it. Most who say something there can't
 * read the team's record, so there is no record to open: the outbox alone is enough.
 */
export function teamOutbox(shelf: Shelf, session: Session, send: typeof api.send = api.send) {
  const { party } = session;
  // The team's record has its site's own id.
  const subject = session.site.id as string as SubjectId;
  const one = async (waiting: Waiting): Promise<Told> => {
    const answer = await send(waiting.draft === undefined ? [] : [waiting.draft], []);
    if (answer.came === "away" || answer.came === "unchanged") return { came: "waits" };
    await shelf.dropWaiting([waiting.id]);
    if (answer.came === "refused") return { came: "refused", words: answer.refused.words };
    const no = answer.value.entries.find(({ outcome }) => outcome === "refused");
    return no?.outcome === "refused" ? { came: "refused", words: no.words } : { came: "sent" };
  };
  return {
    /** It is on the shelf before it is sent, so that a closed tab loses nothing. */
    async say(draft: Draft): Promise<Told> {
      const waiting: Waiting = { id: draft.id, party, subject, order: Date.now(), draft };
      await shelf.putWaiting(waiting);
      return one(waiting);
    },
    /** Sends what waits, the oldest first, and stops where there is no answer. Sending twice is harmless. */
    async sendWaiting(): Promise<number> {
      let sent = 0;
      for (const waiting of await shelf.waitingFor(party, subject)) {
        const told = await one(waiting);
        if (told.came === "waits") return sent;
        if (told.came === "sent") sent += 1;
      }
      return sent;
    },
  };
}
