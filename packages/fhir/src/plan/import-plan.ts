import type { Draft, EntryType, Measurement, SubjectId } from "@aimwell/domain";
import type { SkipKind } from "./outcome.ts";

/** One resource, and where it stood. */
export interface Account {
  readonly file: string;
  /** As `entry[12].resource`, or `line 3`; empty for a file that is one resource. */
  readonly path: string;
  readonly resourceType: string | null;
  readonly id: string | null;
}
export interface Became {
  readonly type: EntryType | "measurement";
  readonly id: string;
}
export interface Imported extends Account {
  readonly subject: SubjectId;
  /** What stands in the record for it. Two resources may have become one entry. */
  readonly became: readonly Became[];
  /** Parts of it that were not taken, each with its reason. */
  readonly leftOut: readonly string[];
}
export interface Skipped extends Account {
  readonly because: SkipKind;
  readonly reason: string;
}
export interface Failed extends Account {
  readonly reason: string;
}

/** A person whom the files speak of, and all that came for the person's record, in an order that the record takes. */
export interface PlannedPerson {
  readonly subject: SubjectId;
  /** How the files name the person, such as `Patient/anna`. */
  readonly reference: string;
  /** Null when the files only refer to the person. */
  readonly name: string | null;
  readonly drafts: readonly Draft[];
  readonly measurements: readonly Measurement[];
}

/** Each resource stands in exactly one of the three lists. */
export interface ImportPlan {
  readonly people: readonly PlannedPerson[];
  readonly imported: readonly Imported[];
  readonly skipped: readonly Skipped[];
  /** Our own errors: a resource that stopped the program and not itself. Always to be reported, never expected. */
  readonly failed: readonly Failed[];
  readonly summary: {
    readonly resources: number;
    readonly imported: number;
    readonly skipped: number;
    readonly failed: number;
  };
}
