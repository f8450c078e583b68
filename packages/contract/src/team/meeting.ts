import type { AgendaPart, nextRoles, ShownThemes } from "@aimwell/domain";

/** `GET /api/team/meeting`: what a team meeting needs besides the board and the wall. */
export interface MeetingPage extends ShownThemes {
  readonly agenda: readonly AgendaPart[];
  readonly nextRoles: ReturnType<typeof nextRoles>;
  readonly smallestGroup: number;
}
