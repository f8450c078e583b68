import { hash, randomBytes } from "node:crypto";

/** A new secret for a link, 192 bits of chance. */
export function newToken(): string {
  return randomBytes(24).toString("base64url");
}

/** What is kept of it: the secret itself is nowhere. */
export function hashOf(token: string): string {
  return hash("sha256", token, "hex");
}
