import type { SubjectId } from "@aimwell/domain";
import { keepable } from "@aimwell/domain/schemas";
import { z } from "zod";

/** One place where this account is signed in. */
export interface AccountSession {
  readonly id: string;
  /** The browser and the system in words. */
  readonly device: string;
  readonly how: "password" | "password-and-code" | "passkey" | "link" | "seat";
  readonly beganAt: string;
  readonly usedAt: string;
  readonly isThis: boolean;
}
export interface AccountPasskey {
  readonly id: string;
  readonly name: string;
  readonly addedAt: string;
  readonly usedAt: string | null;
}

/** My account: the ways in, and where I am signed in. */
export interface Account {
  readonly email: string;
  /** False for the seats of the demo, whose account is nobody's. */
  readonly isMine: boolean;
  /** Whether I showed who I am a short time ago: changes need that. */
  readonly isProved: boolean;
  readonly hasCodeApp: boolean;
  readonly recoveryCodesLeft: number;
  readonly passkeys: readonly AccountPasskey[];
  readonly sessions: readonly AccountSession[];
}

/** What a code app is given; shown once. */
export interface CodeAppOffer {
  readonly secret: string;
  readonly address: string;
}
/** Each works once, and they are shown once. */
export interface RecoveryCodes {
  readonly recoveryCodes: readonly string[];
}

export const proveOwner = z.strictObject({
  password: z.string().min(1).max(256),
  code: keepable(z.string().max(40)).optional(),
});
export const changePassword = z.strictObject({ password: z.string().min(1).max(256) });
export const endSession = z.strictObject({ session: z.uuid() });
/** What the browser answered. Its parts are checked by the passkey library, and nothing of it is kept as it came. */
export const passkeyAnswer = z.strictObject({
  answer: z.looseObject({
    id: keepable(z.string().max(2000)),
    rawId: keepable(z.string().max(2000)),
    type: z.literal("public-key"),
    response: z.record(z.string().max(40), z.unknown()),
    clientExtensionResults: z.record(z.string().max(40), z.unknown()),
  }),
});
export const addPasskey = passkeyAnswer.extend({ name: keepable(z.string().trim().min(1).max(80)) });
export const removePasskey = z.strictObject({ id: keepable(z.string().min(1).max(2000)) });
export const confirmCode = z.strictObject({ code: keepable(z.string().min(1).max(40)) });
/** In an emergency a professional finds somebody by the whole name: no list of people is there to be read through. */
export const findInEmergency = z.strictObject({ name: keepable(z.string().trim().min(3).max(200)) });
export interface FoundInEmergency {
  /** More than one when people share a name; the year of birth tells them apart, where it is known. */
  readonly people: readonly { readonly subject: SubjectId; readonly name: string; readonly bornIn: string | null }[];
}
/** Opening a record in an emergency, without a partnership. */
export const openInEmergency = z.strictObject({ reason: keepable(z.string().trim().min(10).max(500)) });
export interface EmergencyRead {
  readonly by: string;
  readonly name: string;
  readonly reason: string;
  readonly at: string;
  readonly until: string;
}
export interface EmergencyOpened {
  readonly until: string;
}
