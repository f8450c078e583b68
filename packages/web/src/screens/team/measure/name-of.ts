import type { PartyId } from "@aimwell/domain";
import { teamCharts } from "../../../words/en/team-charts.ts";
import type { Board } from "../use-team.ts";

/** Who said something, by name; partners who left and those without a name are someone. */
export function nameOf({ team }: Pick<Board, "team">, party: PartyId): string {
  return team.parties.find(({ id }) => id === party)?.name ?? teamCharts.someone;
}
