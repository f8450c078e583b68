import type { z } from "zod";
import type { EntryId, Instant, PartyId, SubjectId } from "./ids.ts";
import type { bodySchemas, measurementSchema } from "./schemas.ts";

export type EntryType = keyof typeof bodySchemas;
/** What was said does not change: everything in a body is read only, lists within it too. */
type Said<Value> = Value extends string | number | boolean | null | undefined
  ? Value
  : { readonly [Key in keyof Value]: Said<Value[Key]> };
export type Body<Type extends EntryType> = Said<z.output<(typeof bodySchemas)[Type]>>;
export type Role = "person" | "supporter" | "professional" | "system";

/** What an author sends: who says what, about whom, when. */
export interface DraftOf<Type extends EntryType> {
  readonly id: EntryId;
  readonly subject: SubjectId;
  readonly type: Type;
  readonly by: PartyId;
  readonly as: Role;
  /** When the author said it, by the author's clock. */
  readonly at: Instant;
  readonly supersedes?: EntryId | undefined;
  readonly body: Body<Type>;
}

/** A draft that the record took in: its place in the subject's order, and when the server stored it. */
export interface EntryOf<Type extends EntryType> extends DraftOf<Type> {
  /** 1, 2, 3 … without a gap in each subject. A reader who may not see an entry sees a gap in its place. */
  readonly seq: number;
  readonly recordedAt: Instant;
}

/** Any draft, as a union on `type`, so that `switch` narrows the body. */
export type Draft = { [Type in EntryType]: DraftOf<Type> }[EntryType];
export type Entry = { [Type in EntryType]: EntryOf<Type> }[EntryType];

/** One value of one measure. Corrected by a new one that `replaces` it. */
export type Measurement = Readonly<z.output<typeof measurementSchema>>;
