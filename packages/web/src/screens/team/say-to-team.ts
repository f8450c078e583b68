import type { Session } from "@aimwell/contract";
import type { Body, EntryType } from "@aimwell/domain";
import { teamOutbox } from "../../record/team-outbox.ts";
import { theShelf } from "../../record/the-shelf.ts";
import { teamDraft } from "./use-team.ts";

/** `waits` is no refusal: it is kept on this phone, and is sent when there is signal. */
export type SaidToTeam =
  | { readonly came: "sent" }
  | { readonly came: "waits" }
  | { readonly came: "refused"; readonly words: string };

/** Says something to the team, with or without signal. */
export async function sayToTeam<Type extends EntryType>(
  session: Session,
  type: Type,
  body: Body<Type>,
): Promise<SaidToTeam> {
  return teamOutbox(await theShelf(), session).say(teamDraft(session, type, body));
}
