import { door } from "../../words/en/door.ts";

/** What is not filled in yet, by field; the server checks the rest. */
export interface EmailAndPassword {
  readonly email: string;
  readonly password: string;
}
export interface FieldErrors {
  readonly email?: string;
  readonly password?: string;
}

const looksLikeEmail = /^\S+@\S+\.\S+$/u;

/** For somebody who signs in: any password may be right. */
export function errorsToSignIn({ email, password }: EmailAndPassword): FieldErrors {
  return {
    ...(looksLikeEmail.test(email.trim()) ? {} : { email: door.needEmail }),
    ...(password === "" ? { password: door.needPassword } : {}),
  };
}

/** For somebody who joins: the password is new, and 15 letters or longer. The server knows the rest. */
export function errorsToJoin({ email, password }: EmailAndPassword): FieldErrors {
  return {
    ...(looksLikeEmail.test(email.trim()) ? {} : { email: door.needEmail }),
    ...([...password].length < 15 ? { password: door.shortPassword } : {}),
  };
}

export const hasErrors = (errors: FieldErrors): boolean => Object.keys(errors).length > 0;
