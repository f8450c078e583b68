import type { PartyId, Role, SiteId, SubjectId } from "@aimwell/domain";
import { keepable, title } from "@aimwell/domain/schemas";
import { z } from "zod";

/** Who is signed in: one party, in one role, at one site. */
export interface Session {
  readonly party: PartyId;
  readonly name: string;
  readonly as: Exclude<Role, "system">;
  /** A team lead may import and set the site up. */
  readonly isLead: boolean;
  readonly site: {
    readonly id: SiteId;
    readonly name: string;
    readonly isDemo: boolean;
    readonly helpFast: readonly HelpLine[];
  };
  /** The records that this party stands in: the person's own, or those of the people whom it supports. */
  readonly subjects: readonly { readonly id: SubjectId; readonly name: string }[];
}

/** A number to call at once, from the site's settings. */
export interface HelpLine {
  readonly name: string;
  readonly phone: string;
}

/** `code` is from the code app, or a recovery code; it is asked for after the password, where there is one. */
export const signIn = z.strictObject({
  email: z.email().max(254),
  password: z.string().min(1).max(256),
  code: keepable(z.string().max(40)).optional(),
});

/** Whether it is long and rare enough is for the server to say, in words; here is only what fits. */
const password = z.string().min(1).max(256);

export const setUp = z.strictObject({
  siteName: title(),
  name: title(),
  profession: title(),
  email: z.email().max(254),
  password,
  helpFast: z
    .array(z.strictObject({ name: keepable(z.string().min(1).max(100)), phone: keepable(z.string().min(2).max(40)) }))
    .max(5)
    .default([]),
});

/** A professional invites a person or a colleague; a person invites a supporter, with what they may see and until when. */
export const invite = z.discriminatedUnion("as", [
  z.strictObject({ as: z.literal("person"), name: title(), subject: z.uuid().optional() }),
  z.strictObject({
    as: z.literal("professional"),
    name: title(),
    profession: title(),
  }),
  z.strictObject({
    as: z.literal("supporter"),
    name: title(),
    relation: title(),
    mayRead: z.array(z.enum(["aim", "life", "plan", "measure", "visit"])).max(5),
    mayDo: z.array(z.enum(["add-life", "rate-aim", "speak-for"])).max(3),
    until: z.iso.date().optional(),
  }),
]);
export interface Invitation {
  /** A path such as `/join/…`; the token in it is shown once and works once. */
  readonly link: string;
  readonly expiresAt: string;
}
export const acceptInvitation = z.strictObject({ email: z.email().max(254), password });
/** What the one who opens the link is told before joining. */
export interface InvitationFacts {
  readonly as: "person" | "professional" | "supporter";
  readonly name: string;
  readonly invitedBy: string;
  readonly siteName: string;
  readonly expiresAt: string;
}

/** A seat in the demo clinic: anyone may sit in it. */
export interface Seat {
  readonly seat: string;
  readonly name: string;
  readonly as: Exclude<Role, "system">;
  readonly about: string;
}
export const takeSeat = z.strictObject({ seat: keepable(z.string().min(1).max(80)) });
