import type { LocalDate, MeasureDefinition } from "@aimwell/domain";

/** A measure that people's records hold and that the team could look at. What is not known of it is null. */
export interface MeasureOfPeople {
  readonly id: string;
  /** The name that its instrument or its code has; null where only the people who keep it named it. */
  readonly title: string | null;
  readonly unit: string | null;
  readonly better: MeasureDefinition["better"];
  readonly kind: MeasureDefinition["kind"];
  readonly licence: string | null;
  readonly newest: LocalDate;
  /** How many people stand behind its largest month. */
  readonly people: number;
}

/** `GET /api/team/measures`: scores and observations in people's records, kept by as many people as make a group. */
export interface MeasuresOfPeople {
  readonly measures: readonly MeasureOfPeople[];
}
