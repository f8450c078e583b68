import type { EntryType, SeenFriction, SubjectId, TestId } from "@aimwell/domain";

/** `GET /api/team/for-me`: what everyone who is signed in may know of the team, and say to it. */
export interface TeamForMe {
  /** The subject of a friction note, a noticing note or a pulse. */
  readonly subject: SubjectId;
  readonly purpose: string | null;
  /** Within how many hours the team answers what people tell between visits; null while it set none. */
  readonly replyHours: number | null;
  /** Tests of change that go on, so that everyone who lives with one can say how it feels. */
  readonly tests: readonly {
    readonly id: TestId;
    readonly title: string;
    readonly change: string;
    /** Whether the reader has said how it feels. */
    readonly isTold: boolean;
  }[];
  /** What I noted, with what the team answered. */
  readonly frictions: readonly SeenFriction[];
  readonly may: readonly EntryType[];
}
