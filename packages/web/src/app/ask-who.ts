import type { Session } from "@aimwell/contract";
import { api, leftKey } from "../record/api.ts";
import { onlyHere } from "../record/only-here.ts";
import type { Who } from "./session.tsx";

const key = "aimwell.session";

/** Asks the server who sits at this device. Without signal it is whoever sat here last, so that work can go on. */
export async function askWho(): Promise<Who> {
  if (localStorage.getItem(leftKey) !== null && !(await signOut())) return { state: "signed-out" };
  const answer = await api.session();
  switch (answer.came) {
    case "value":
      localStorage.setItem(key, JSON.stringify(answer.value));
      return { state: "signed-in", session: answer.value };
    case "refused":
      localStorage.removeItem(key);
      return { state: "signed-out" };
    case "unchanged":
    case "away":
      return lastHere();
  }
}

/** How many things are on this device alone, and would be gone. */
export async function unsentHere(): Promise<number> {
  const { theShelf } = await import("../record/the-shelf.ts");
  return onlyHere(await theShelf());
}

/** Ends the session. Whoever left without signal stays out, and it ends at the next start that reaches the server. */
async function signOut(): Promise<boolean> {
  const { came } = await api.signOut();
  if (came === "away") localStorage.setItem(leftKey, "yes");
  else localStorage.removeItem(leftKey);
  return came !== "away";
}

/** Signs out, and takes everything of everyone off this device. */
export async function leave(): Promise<void> {
  await signOut();
  localStorage.removeItem(key);
  // The record comes with its own weight, which a page before signing in does not have to carry.
  const { theShelf } = await import("../record/the-shelf.ts");
  await (await theShelf()).clear();
}

function lastHere(): Who {
  const kept: unknown = JSON.parse(localStorage.getItem(key) ?? "null");
  return isSession(kept) ? { state: "signed-in", session: kept } : { state: "unreachable" };
}

/** This device wrote it from a server's answer; an older version may have written it in another shape. */
function isSession(kept: unknown): kept is Session {
  return typeof kept === "object" && kept !== null && "party" in kept && "as" in kept && "site" in kept;
}
