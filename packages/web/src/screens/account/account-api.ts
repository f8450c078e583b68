import type { Account, CodeAppOffer, RecoveryCodes } from "@aimwell/contract";
import type { PublicKeyCredentialCreationOptionsJSON, RegistrationResponseJSON } from "@simplewebauthn/browser";
import { ask } from "../../record/api.ts";

const post = <Value>(path: string, body: unknown = {}) =>
  ask<Value>(`/api/account/${path}`, { method: "POST", body, saysWait: true });

/** The server's addresses for my account. */
export const accountApi = {
  read: () => ask<Account>("/api/account", { saysWait: true }),
  prove: (password: string, code: string) =>
    post<object>("prove", { password, ...(code.trim() === "" ? {} : { code: code.trim() }) }),
  changePassword: (password: string) => post<object>("password", { password }),
  endSession: (session: string) => post<object>("sessions/end", { session }),
  endOthers: () => post<object>("sessions/end-others"),
  passkeyQuestion: () => post<PublicKeyCredentialCreationOptionsJSON>("passkeys/question"),
  addPasskey: (name: string, answer: RegistrationResponseJSON) => post<object>("passkeys", { name, answer }),
  removePasskey: (id: string) => post<object>("passkeys/remove", { id }),
  beginCodeApp: () => post<CodeAppOffer>("code-app"),
  confirmCodeApp: (code: string) => post<RecoveryCodes>("code-app/confirm", { code }),
  removeCodeApp: () => post<object>("code-app/remove"),
  newRecoveryCodes: () => post<RecoveryCodes>("recovery-codes"),
} as const;
