import type { EntryType, SeenFriction, SubjectId, TestId } from "@aimwell/domain";

/** What somebody is asked about what goes on here. */
export interface AskedOfMe {
  /** Tests of change that go on, so that everyone who lives with one can say how it feels. */
  readonly tests: readonly {
    readonly id: TestId;
    readonly title: string;
    readonly change: string;
    /** Whether the reader has said how it feels. */
    readonly isTold: boolean;
  }[];
  /** Whether the reader, one of the staff, is asked how work is: once a week, while the team looks at joy in work. */
  readonly asksJoy: boolean;
}

/** `GET /api/team/for-me`: what everyone who is signed in may know of the team, and say to it. */
export interface TeamForMe extends AskedOfMe {
  /** The subject of a friction note, a noticing note or a pulse. */
  readonly subject: SubjectId;
  readonly purpose: string | null;
  /** Within how many hours the team answers what people tell between visits; null while it set none. */
  readonly replyHours: number | null;
  /** What I noted, with what the team answered. */
  readonly frictions: readonly SeenFriction[];
  readonly may: readonly EntryType[];
}
