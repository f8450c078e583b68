import type { EntryType, SubjectId } from "@aimwell/domain";
import type { bodySchemas } from "@aimwell/domain/schemas";

/** What a body looks like before its schema has read it. */
type BodyIn<Type extends EntryType> = (typeof bodySchemas)[Type]["_zod"]["input"];

/** A draft in the making. */
export type Seed = {
  [Type in EntryType]: {
    readonly type: Type;
    /** What the id is made of, besides subject and type: the source key, its part in it, and then its content. */
    readonly name: readonly string[];
    /** When it was said, where the source knows. */
    readonly at: string | null;
    readonly body: BodyIn<Type>;
  };
}[EntryType];

export interface MeasurementSeed {
  /** As in a draft: the source key, its part in it, and then its content. */
  readonly name: readonly string[];
  readonly measure: string;
  readonly takenAt: string;
  readonly value: number;
}

/** Why something was left out, in a few kinds, so that a report can count them. */
export type SkipKind =
  | "broken"
  | "copy"
  | "no-person"
  | "no-home"
  | "not-final"
  | "in-error"
  | "no-value"
  | "not-a-number"
  | "closed"
  | "person-decides"
  | "not-used";

/** What became of one resource. */
export type Outcome =
  | {
      readonly kind: "made";
      readonly subject: SubjectId;
      readonly seeds: readonly Seed[];
      readonly measurements: readonly MeasurementSeed[];
      readonly leftOut: readonly string[];
      /** The aim that it speaks of, which must stand in the record too. */
      readonly needs: string | null;
    }
  /** Its content went into what another resource becomes. */
  | { readonly kind: "joined"; readonly subject: SubjectId; readonly name: readonly string[]; readonly type: EntryType }
  | { readonly kind: "skipped"; readonly because: SkipKind; readonly reason: string };

export function skip(because: SkipKind, reason: string): Outcome {
  return { kind: "skipped", because, reason };
}

/** One or more entries, and nothing to measure. */
export function made(subject: SubjectId, seeds: readonly Seed[], leftOut: readonly string[]): Outcome {
  return { kind: "made", subject, seeds, measurements: [], leftOut, needs: null };
}
