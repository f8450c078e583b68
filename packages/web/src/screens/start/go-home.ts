import type { Session } from "@aimwell/contract";
import { placesOf } from "../../app/routes.ts";

/** The first page of a role. */
export function homeOf(role: Session["as"]): string {
  return placesOf(role)[0]?.href ?? "/";
}

/**
 * Goes to the first page of whoever sits here now, as a new page: nothing in memory of whoever sat here before comes
 * along.
 */
export function goHome(session: Session): void {
  window.location.assign(homeOf(session.as));
}
