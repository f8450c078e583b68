import type { Session } from "@aimwell/contract";
import type { Draft, SubjectId } from "@aimwell/domain";
import { api } from "./api.ts";
import type { Shelf, Waiting } from "./shelf.ts";

type Sent =
  | Exclude<Told, { came: "refused" }>
  | { readonly came: "refused"; readonly code: string; readonly words: string };

/** What came of saying something to the team. */
export type Told =
  | { readonly came: "sent" }
  | { readonly came: "waits" }
  | { readonly came: "refused"; readonly words: string };

/** Nobody is signed in any more, or the server broke: that says nothing of what was said. */
const isForLater = (status: number): boolean => status === 401 || status >= 500;

/**
 * What anyone says to the clinic's team, kept on this phone until the server has it. Most who say something there can't
 * read the team's record, so there is no record to open: the outbox alone is enough.
 */
export function teamOutbox(shelf: Shelf, session: Session, send: typeof api.send = api.send) {
  const { party } = session;
  // The team's record has its site's own id.
  const subject = session.site.id as string as SubjectId;
  const one = async (waiting: Waiting): Promise<Sent> => {
    const answer = await send(waiting.draft === undefined ? [] : [waiting.draft], []);
    if (answer.came === "away" || answer.came === "unchanged") return { came: "waits" };
    if (answer.came === "refused")
      return isForLater(answer.status) ? { came: "waits" } : { came: "refused", ...answer.refused };
    const no = answer.value.entries.find(({ outcome }) => outcome === "refused");
    if (no?.outcome === "refused") return { came: "refused", code: no.code, words: no.words };
    await shelf.dropWaiting([waiting.id]);
    return { came: "sent" };
  };
  return {
    /** It is on the shelf before it is sent, so that a closed tab loses nothing. */
    async say(draft: Draft): Promise<Told> {
      const waiting: Waiting = { id: draft.id, party, subject, order: Date.now(), draft };
      await shelf.putWaiting(waiting);
      const told = await one(waiting);
      // Whoever wrote it still has it before them, with the reason.
      if (told.came === "refused") await shelf.dropWaiting([waiting.id]);
      return told;
    },
    /**
     * Sends what waits, the oldest first, and stops where there is no answer. Sending twice is harmless. What is refused
     * stays with its reason until its author has seen it.
     */
    async sendWaiting(): Promise<number> {
      let sent = 0;
      for (const waiting of await shelf.waitingFor(party, subject)) {
        if (waiting.refusal !== undefined) continue;
        const told = await one(waiting);
        if (told.came === "waits") return sent;
        if (told.came === "sent") sent += 1;
        else await shelf.putWaiting({ ...waiting, refusal: { code: told.code, words: told.words } });
      }
      return sent;
    },
    /** What was refused after its author had gone on, the oldest first. */
    async saidNo(): Promise<readonly Waiting[]> {
      return (await shelf.waitingFor(party, subject)).filter(({ refusal }) => refusal !== undefined);
    },
    /** Its author has seen it, or said it in another way. */
    letGo: (id: string): Promise<void> => shelf.dropWaiting([id]),
  };
}
